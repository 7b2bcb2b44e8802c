package dev.asynctutor.screen;

import java.util.Locale;

/**
 * In which unit, and how finely, the times of one program are said: the same for all of them, so that they can be
 * compared at a glance. Seconds, or milliseconds for a program that lasted less than a tenth of a second.
 */
record TimeScale(boolean millis, int decimals) {
    private static final long SECOND = 1_000_000;
    private static final long MILLI = 1_000;

    static TimeScale of(long endMicros) {
        if (endMicros >= SECOND) return new TimeScale(false, 2);
        return endMicros >= SECOND / 10 ? new TimeScale(false, 3) : new TimeScale(true, 2);
    }

    String unit() {
        return millis ? "ms" : "s";
    }

    /** {@code 2.00}. */
    String number(long micros) {
        return number(micros, decimals);
    }

    String number(long micros, int places) {
        return String.format(Locale.ROOT, "%." + places + "f", (double) micros / (millis ? MILLI : SECOND));
    }

    /** {@code 2.00 s}. */
    String text(long micros) {
        return number(micros) + " " + unit();
    }

    /** The time a person typed, in this unit or with one of their own ({@code 1.5}, {@code 20ms}, {@code 2 s}); -1 if none. */
    long parse(String typed) {
        String text = typed.strip().toLowerCase(Locale.ROOT).replace(',', '.');
        long factor = millis ? MILLI : SECOND;
        if (text.endsWith("ms")) {
            factor = MILLI;
            text = text.substring(0, text.length() - 2);
        } else if (text.endsWith("s")) {
            factor = SECOND;
            text = text.substring(0, text.length() - 1);
        }
        try {
            double value = Double.parseDouble(text.strip());
            return Double.isFinite(value) && value >= 0 ? Math.round(value * factor) : -1;
        } catch (NumberFormatException e) {
            return -1;
        }
    }
}
