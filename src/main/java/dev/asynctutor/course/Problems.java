package dev.asynctutor.course;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects the mistakes found while a course is read, so that all are told at once. */
final class Problems {
    private final List<Found> found = new ArrayList<>();

    private record Found(String file, int line, String what) {}

    /** A mistake in a file, at a 1-based line. */
    void add(String file, int line, String what) {
        found.add(new Found(file, line, what));
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    /** All of them, by file and line. */
    List<CourseProblem> list() {
        return found.stream()
                .sorted(Comparator.comparing(Found::file).thenComparingInt(Found::line))
                .map(f -> new CourseProblem(f.file() + ":" + f.line(), f.what()))
                .distinct()
                .toList();
    }
}
