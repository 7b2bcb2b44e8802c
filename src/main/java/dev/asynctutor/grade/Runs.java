package dev.asynctutor.grade;

import dev.asynctutor.grade.Execution.Ran;
import java.util.List;
import java.util.Optional;

/** Compares runs and says in words how they differ. */
final class Runs {
    /** What blocks on the virtual clock may take a little real time beside. */
    private static final double SAME_SECONDS = 0.05;

    private Runs() {}

    /**
     * The first line that differs.
     *
     * @param line its number, from 1
     */
    record Difference(int line, String sentence) {}

    static Optional<Difference> firstDifference(String recorded, String printed) {
        if (recorded.equals(printed)) return Optional.empty();
        List<String> expected = recorded.lines().toList();
        List<String> found = printed.lines().toList();
        for (int i = 0; i < Math.max(expected.size(), found.size()); i++) {
            String old = i < expected.size() ? "\"" + expected.get(i) + "\"" : "no more line";
            String now = i < found.size() ? "\"" + found.get(i) + "\"" : "no more line";
            if (!old.equals(now)) {
                return Optional.of(
                        new Difference(i + 1, "the recording has " + old + " and the example prints " + now));
            }
        }
        return Optional.of(new Difference(
                Math.max(1, expected.size()), "the recording and what the example prints differ in their line ends"));
    }

    /** Whether two runs would look the same to a person at the terminal. */
    static boolean alike(Ran one, Ran other, boolean timesCount) {
        return one.exit() == other.exit()
                && one.stdout().equals(other.stdout())
                && one.stderr().isEmpty() == other.stderr().isEmpty()
                && one.trouble().isPresent() == other.trouble().isPresent()
                && (!timesCount || Math.abs(one.seconds() - other.seconds()) <= SAME_SECONDS);
    }

    /** The last line of standard error as the end of a sentence; empty when there is none. */
    static String lastComplaint(Ran ran) {
        String last = ran.stderr().strip();
        last = last.substring(last.lastIndexOf('\n') + 1).strip();
        return last.isEmpty() ? "" : " (" + last + ")";
    }

    /** How a run ended, when not with the exit code 0. */
    static Optional<String> failure(Ran ran) {
        if (ran.trouble().isPresent()) return Optional.of("was " + ran.trouble().get());
        return ran.exit() == 0
                ? Optional.empty()
                : Optional.of("ended with exit code " + ran.exit() + lastComplaint(ran));
    }
}
