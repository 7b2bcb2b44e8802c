package dev.asynctutor.shell.session;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a learner is shown of a program's standard error. Files in a scratch folder are called by their names, and the
 * traceback of the learner's own Ctrl-C is left out: it tells of Python's insides, not of the program.
 */
final class ErrorText {
    private static final Pattern OF_AN_INTERRUPT = Pattern.compile(
            "(?m)^(?:Exception ignored .*\\n)?(?:Traceback|  \\+ Exception Group Traceback) \\(.*(?s:.*)^KeyboardInterrupt:?\\s*\\z");

    private final String folder;
    private final StringBuilder held = new StringBuilder();
    private boolean interrupted;

    /** @param scratch the folder the program runs in, if nobody but us knows of it */
    ErrorText(Optional<Path> scratch) {
        this.folder = scratch.map(path -> path + File.separator).orElse("");
    }

    /** From now on everything is held back, since a traceback comes in many pieces. */
    void interrupted() {
        interrupted = true;
    }

    /** What can be shown by now; the beginning of the folder's name waits for the rest of it. */
    String shown(String chunk) {
        held.append(chunk);
        if (interrupted) return "";
        String text = plain();
        int begun = beginning(text);
        held.setLength(0);
        held.append(text, text.length() - begun, text.length());
        return text.substring(0, text.length() - begun);
    }

    private String plain() {
        return folder.isEmpty() ? held.toString() : held.toString().replace(folder, "");
    }

    /** How many characters at the end of the text may be the beginning of the folder's name. */
    private int beginning(String text) {
        for (int length = Math.min(folder.length() - 1, text.length()); length > 0; length--) {
            if (text.endsWith(folder.substring(0, length))) return length;
        }
        return 0;
    }

    /** What is still to be shown at the end. */
    String rest() {
        String text = plain();
        held.setLength(0);
        return interrupted ? OF_AN_INTERRUPT.matcher(text).replaceFirst("") : text;
    }
}
