package dev.asynctutor.run;

import java.time.Duration;

/**
 * What a program may use before it is stopped.
 *
 * @param time from its start to its end
 * @param memoryBytes resident memory of the program and its children together
 * @param outputBytes standard output and standard error together
 * @param children processes beside the program's own, at the same time
 */
public record Limits(Duration time, long memoryBytes, long outputBytes, int children) {
    private static final long GIBI = 1L << 30;
    private static final long OUTPUT = 100_000_000L;

    public Limits {
        if (time.isNegative() || time.isZero() || memoryBytes <= 0 || outputBytes <= 0 || children < 0) {
            throw new IllegalArgumentException("limits must leave a program something: " + time + ", " + memoryBytes
                    + " bytes of memory, " + outputBytes + " bytes of output, " + children + " children");
        }
    }

    /** For a program a person watches and may be typing to: five minutes. */
    public static Limits live() {
        return new Limits(Duration.ofMinutes(5), GIBI, OUTPUT, usualChildren());
    }

    /** For a program nobody watches: one minute. */
    public static Limits unattended() {
        return live().withTime(Duration.ofSeconds(60));
    }

    public Limits withTime(Duration newTime) {
        return new Limits(newTime, memoryBytes, outputBytes, children);
    }

    public Limits withMemoryBytes(long newMemoryBytes) {
        return new Limits(time, newMemoryBytes, outputBytes, children);
    }

    public Limits withOutputBytes(long newOutputBytes) {
        return new Limits(time, memoryBytes, newOutputBytes, children);
    }

    public Limits withChildren(int newChildren) {
        return new Limits(time, memoryBytes, outputBytes, newChildren);
    }

    /** A process pool starts one process per processor, so a large machine needs more than 64. */
    private static int usualChildren() {
        return Math.max(64, 4 * Runtime.getRuntime().availableProcessors());
    }
}
