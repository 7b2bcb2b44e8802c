package dev.asynctutor.loop;

/**
 * What a recording says about itself in its first line.
 *
 * @param version of the event schema; 0 if the first line is missing
 * @param python the interpreter's version, such as {@code 3.14.3}
 * @param implementation the kind of Python, such as CPython
 * @param script the path of the program
 * @param clock the clock the times were read from
 * @param maxEvents after so many events only rare ones were recorded
 * @param maxBytes after so many bytes only rare events were recorded
 * @param blockMillis a step that held the loop this long was reported as blocking
 */
public record Header(
        int version,
        String python,
        String implementation,
        String script,
        Clock clock,
        int maxEvents,
        long maxBytes,
        double blockMillis) {
    /** Of a recording whose first line is missing or damaged. */
    static final Header UNKNOWN = new Header(0, "", "", "", Clock.REAL, 20_000, 4_000_000, 50);

    /** The clock a program ran on. */
    public enum Clock {
        REAL,
        /** Waiting costs nothing: the clock jumps to the next timer. */
        VIRTUAL
    }
}
