package dev.asynctutor.grade;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What the checks of an exercise found in a program. They run in order, and end at the first that fails.
 *
 * @param exerciseId full id
 * @param plan all checks, in order
 * @param passed how many passed, from the first on
 * @param failure what the next one found; empty when all passed
 * @param seconds from the start of the process to its end, in real time
 */
public record CheckResult(
        String exerciseId, List<Planned> plan, int passed, Optional<Failure> failure, double seconds) {

    public CheckResult {
        plan = List.copyOf(plan);
    }

    /**
     * A check.
     *
     * @param function its function in {@code check.py}, by which wrong answers are filed
     * @param name what it demands, in the learner's words; may hold Markdown code
     */
    public record Planned(String function, String name) {}

    /**
     * Why a check failed.
     *
     * @param message what happened, in a situation that is named
     * @param line the line of the learner's file that it is about, or that of the mistake where one is named
     * @param mistake what was probably done wrong
     * @param cause what the event loop saw meanwhile that may be behind it
     * @param diagnosis the kind of that, {@code blocking-call}
     * @param printed what the learner's code printed in that run; of a long text the end
     */
    public record Failure(
            String message,
            OptionalInt line,
            Optional<String> mistake,
            Optional<String> cause,
            Optional<String> diagnosis,
            String printed) {
        static Failure of(String message, OptionalInt line) {
            return new Failure(message, line, Optional.empty(), Optional.empty(), Optional.empty(), "");
        }

        /** The sentences for a person, each with its line where it has one. */
        public List<String> sentences() {
            String where = line.isPresent() ? "line " + line.getAsInt() + ": " : "";
            List<String> told = new ArrayList<>();
            if (mistake.isPresent()) told.addAll(List.of(message, where + mistake.get()));
            else told.add(where + message);
            cause.ifPresent(told::add);
            return List.copyOf(told);
        }
    }

    /** Whether the program does all that is asked. */
    public boolean passes() {
        return failure.isEmpty() && passed == plan.size();
    }

    /** The check that failed. */
    public Optional<Planned> failed() {
        return failure.isPresent() && passed < plan.size() ? Optional.of(plan.get(passed)) : Optional.empty();
    }
}
