package dev.asynctutor.loop.diagnosis;

import dev.asynctutor.loop.Diagnosis;
import dev.asynctutor.loop.Place;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collects diagnoses: one for each place and kind, however often it happened there. */
public final class Findings {
    private record Key(Diagnosis.Kind kind, String file, int line) {}

    private final Map<Key, Diagnosis> found = new LinkedHashMap<>();

    /** A further mistake of the same kind in the same line only counts. */
    public void add(Diagnosis.Kind kind, String task, Place place, String cause, String cure) {
        if (place.file().isEmpty() || place.line() <= 0) return;
        Diagnosis first = new Diagnosis(kind, task, place.file(), place.line(), cause, cure, 1);
        found.merge(new Key(kind, place.file(), place.line()), first, (known, again) -> counted(known));
    }

    boolean has(Diagnosis.Kind kind, Place place) {
        return found.containsKey(new Key(kind, place.file(), place.line()));
    }

    private static Diagnosis counted(Diagnosis known) {
        return new Diagnosis(
                known.kind(), known.task(), known.file(), known.line(), known.cause(), known.cure(), known.count() + 1);
    }

    /** By file and line. */
    public List<Diagnosis> inOrder() {
        return found.values().stream()
                .sorted(Comparator.comparing(Diagnosis::file)
                        .thenComparingInt(Diagnosis::line)
                        .thenComparing(Diagnosis::kind))
                .toList();
    }
}
