package dev.asynctutor.run;

import java.util.Arrays;
import java.util.Comparator;

/** Python versions as numbers. */
record PythonVersion(int major, int minor, int patch) implements Comparable<PythonVersion> {
    /** The oldest that has task groups, {@code asyncio.timeout} and {@code except*}. */
    static final PythonVersion OLDEST = new PythonVersion(3, 11, 0);

    private static final Comparator<PythonVersion> ORDER = Comparator.comparingInt(PythonVersion::major)
            .thenComparingInt(PythonVersion::minor)
            .thenComparingInt(PythonVersion::patch);

    static PythonVersion of(String text) {
        int[] parts = Arrays.stream(text.split("\\."))
                .limit(3)
                .mapToInt(Integer::parseInt)
                .toArray();
        return new PythonVersion(parts[0], parts.length > 1 ? parts[1] : 0, parts.length > 2 ? parts[2] : 0);
    }

    boolean isNewEnough() {
        return compareTo(OLDEST) >= 0;
    }

    @Override
    public int compareTo(PythonVersion other) {
        return ORDER.compare(this, other);
    }
}
