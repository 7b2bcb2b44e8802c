package dev.asynctutor.run;

import java.time.Duration;
import java.util.Locale;

/**
 * How a program ended.
 *
 * @param exitCode the program's own, or 128 and the signal's number if a signal ended it (130 after Ctrl-C)
 * @param elapsed from its start to its end
 * @param detail what the reason leaves open: a signal's name, the error of a start that failed; may be empty
 * @param outputCut whether output was dropped because it went over its limit
 * @param limits what it was held to
 * @param unread what was typed to it that it never read, as far as the platform tells; a long text only from its end
 */
public record Ended(
        int exitCode, Duration elapsed, Reason reason, String detail, boolean outputCut, Limits limits, String unread) {
    /** Whether it ended by itself with exit code 0. */
    public boolean succeeded() {
        return reason == Reason.FINISHED && exitCode == 0;
    }

    /** What happened, in words that follow the program's name or stand alone. */
    public String sentence() {
        return switch (reason) {
            case FINISHED -> finished();
            case INTERRUPTED -> "stopped by Ctrl-C after " + seconds(elapsed);
            case TIME_LIMIT -> "stopped: it ran longer than " + seconds(limits.time());
            case MEMORY_LIMIT -> "stopped: it used more than " + bytes(limits.memoryBytes()) + " of memory";
            case OUTPUT_LIMIT -> "stopped: it wrote more than " + bytes(limits.outputBytes()) + " of output";
            case CHILD_LIMIT -> "stopped: it had more than " + limits.children() + " child processes at once";
            case COULD_NOT_START -> "could not start: " + detail;
            case SUPERVISOR_KILLED -> "stopped: the process that watches over it was killed";
        };
    }

    private String finished() {
        if (!detail.isEmpty()) {
            return "killed by " + detail + " after " + seconds(elapsed);
        }
        return exitCode == 0
                ? "finished in " + seconds(elapsed)
                : "ended with exit code " + exitCode + " after " + seconds(elapsed);
    }

    private static String seconds(Duration time) {
        double seconds = time.toMillis() / 1000.0;
        boolean whole = seconds >= 10 || time.toMillis() % 1000 == 0;
        return String.format(Locale.ROOT, whole ? "%.0f s" : "%.1f s", seconds);
    }

    private static String bytes(long count) {
        if (count >= 1L << 30 && count % (1L << 30) == 0) {
            return (count >> 30) + " GiB";
        }
        if (count >= 1L << 20 && count % (1L << 20) == 0) {
            return (count >> 20) + " MiB";
        }
        if (count >= 1_000_000) {
            return count / 1_000_000 + " MB";
        }
        return count + " bytes";
    }
}
