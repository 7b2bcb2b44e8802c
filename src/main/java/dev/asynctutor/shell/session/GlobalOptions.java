package dev.asynctutor.shell.session;

import java.nio.file.Path;
import java.util.Optional;

/**
 * The options that stand before any command.
 *
 * @param progress folder of the learner's progress
 * @param content folder of another course
 * @param python command or path of the Python that runs programs
 * @param debug whether stack traces are shown
 * @param noColor whether colours are left out
 * @param ascii whether only ASCII is printed
 * @param plain screen-reader mode: no boxes, no redrawing
 */
public record GlobalOptions(
        Optional<Path> progress,
        Optional<Path> content,
        Optional<String> python,
        boolean debug,
        boolean noColor,
        boolean ascii,
        boolean plain) {
    public static final GlobalOptions NONE =
            new GlobalOptions(Optional.empty(), Optional.empty(), Optional.empty(), false, false, false, false);
}
