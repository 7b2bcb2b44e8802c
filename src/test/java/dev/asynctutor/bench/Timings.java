package dev.asynctutor.bench;

import java.util.ArrayList;
import java.util.List;

/** Seconds that one thing took, round after round. */
final class Timings {
    private final String what;
    private final List<Double> seconds = new ArrayList<>();

    Timings(String what) {
        this.what = what;
    }

    void add(double taken) {
        seconds.add(taken);
    }

    /** Prints this, and how it compares with something measured beside it, which it may be so many times at most. */
    void print(Timings against, double atMost) {
        System.out.printf(
                "%-44s %7.0f ms (%.0f)   x %.2f (%.2f) of %s, at most %.2f%n",
                what,
                median() * 1000,
                least() * 1000,
                median() / against.median(),
                least() / against.least(),
                against.what,
                atMost);
    }

    void print() {
        System.out.printf("%-44s %7.0f ms (%.0f)%n", what, median() * 1000, least() * 1000);
    }

    double median() {
        return seconds.stream().sorted().skip(seconds.size() / 2).findFirst().orElseThrow();
    }

    private double least() {
        return seconds.stream().mapToDouble(s -> s).min().orElseThrow();
    }
}
