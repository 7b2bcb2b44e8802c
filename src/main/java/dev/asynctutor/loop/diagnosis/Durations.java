package dev.asynctutor.loop.diagnosis;

import java.util.Locale;

/** Times as a person says them. */
final class Durations {
    private Durations() {}

    static String words(long micros) {
        if (micros < 1_000) return micros + " µs";
        if (micros < 1_000_000) return Math.round(micros / 1000.0) + " ms";
        return String.format(Locale.ROOT, "%.1f s", micros / 1e6);
    }
}
