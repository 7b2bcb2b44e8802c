package dev.asynctutor.screen;

import java.util.Arrays;

/** The ruler above a timeline: a tick and a round number every so many columns. */
final class TimeAxis {
    private static final int ROOM_BETWEEN = 2;

    private TimeAxis() {}

    /**
     * Text for the columns from the bar's first one on.
     *
     * @param bar columns of the bar
     * @param room columns the last label may take, the bar's included
     */
    static String ruler(long endMicros, int bar, int room, String tick) {
        TimeScale scale = TimeScale.of(endMicros);
        long unit = scale.millis() ? 1_000 : 1_000_000;
        long step = step(endMicros, unit, bar);
        int decimals = decimals(step, unit);
        char[] columns = new char[room];
        Arrays.fill(columns, ' ');
        int free = 0;
        for (long at = 0; at <= endMicros; at += step) {
            int column = column(at, endMicros, bar);
            String label = tick + scale.number(at, at == 0 ? 0 : decimals) + " " + scale.unit();
            if (column < free || column + label.length() > room) continue;
            label.getChars(0, label.length(), columns, column);
            free = column + label.length() + 1;
        }
        return new String(columns).stripTrailing();
    }

    /** The column in which a moment lies. */
    static int column(long micros, long endMicros, int bar) {
        long end = Math.max(1, endMicros);
        return (int) Math.max(0, Math.min(bar - 1, micros * bar / end));
    }

    /** The smallest of 1, 2, 5, 10, 20, 50 … whose labels do not touch. */
    private static long step(long endMicros, long unit, int bar) {
        long end = Math.max(1, endMicros);
        for (long power = 1; ; power *= 10) {
            for (long digit : new long[] {1, 2, 5}) {
                long step = digit * power;
                int label = (unit == 1_000 ? 4 : 3)
                        + digits(end / unit)
                        + (decimals(step, unit) == 0 ? 0 : 1 + decimals(step, unit));
                if (step * bar / end >= label + ROOM_BETWEEN || step > end) return step;
            }
        }
    }

    private static int digits(long number) {
        return Long.toString(number).length();
    }

    private static int decimals(long step, long unit) {
        int decimals = 0;
        for (long part = unit; step % part != 0; part /= 10) decimals++;
        return decimals;
    }
}
