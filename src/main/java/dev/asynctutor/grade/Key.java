package dev.asynctutor.grade;

import java.util.List;
import java.util.Set;

/** What is right, with everything that comes from a run filled in. */
public sealed interface Key {
    /** The numbers of the right choices, from 1. */
    record Choices(Set<Integer> numbers) implements Key {}

    /** A number, right within a tolerance. */
    record Amount(double value, double tolerance) implements Key {}

    /** The lines that are printed. */
    record Printed(List<String> lines) implements Key {}

    /** The lines in their right order. */
    record Ordered(List<String> lines) implements Key {}

    /** What fills the gap; the first is shown as the answer. */
    record Accepted(List<String> texts) implements Key {}

    /** The number of a line, from 1. */
    record FaultyLine(int line) implements Key {}
}
