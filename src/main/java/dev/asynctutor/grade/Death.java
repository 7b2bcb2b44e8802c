package dev.asynctutor.grade;

import dev.asynctutor.grade.CheckResult.Failure;
import dev.asynctutor.run.Ended;
import dev.asynctutor.run.Reason;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Why a program that was judged took the whole process with it. */
final class Death {
    /** What Python's faulthandler writes when time is up, and then where each thread is, innermost call first. */
    private static final Pattern TIME_IS_UP = Pattern.compile("Timeout \\(\\d+:\\d+:(\\d+)(?:\\.\\d+)?\\)!");

    private static final Pattern FRAME = Pattern.compile(" *File \"(.+)\", line (\\d+) in .*");

    private Death() {}

    static Failure of(Ended ended, BenchReport report, Path file) {
        List<String> noise = report.noise();
        for (int i = 0; i < noise.size(); i++) {
            Matcher timeout = TIME_IS_UP.matcher(noise.get(i));
            if (timeout.find()) {
                int seconds = Integer.parseInt(timeout.group(1));
                String message = "it never comes to an end (stopped after " + seconds + " s)";
                return Failure.of(message, firstLineIn(file, noise.subList(i, noise.size())));
            }
        }
        if (ended.reason() != Reason.FINISHED) return Failure.of("it was " + ended.sentence(), OptionalInt.empty());
        return Failure.of(
                "it ended the whole program in the middle of this check (exit code " + ended.exitCode()
                        + "): a function returns, it does not leave",
                OptionalInt.empty());
    }

    private static OptionalInt firstLineIn(Path file, List<String> lines) {
        String wanted = file.toAbsolutePath().toString();
        for (String line : lines) {
            Matcher frame = FRAME.matcher(line);
            if (frame.matches() && frame.group(1).equals(wanted))
                return OptionalInt.of(Integer.parseInt(frame.group(2)));
        }
        return OptionalInt.empty();
    }
}
