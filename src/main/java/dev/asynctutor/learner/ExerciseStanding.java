package dev.asynctutor.learner;

import java.time.Instant;
import java.util.Optional;

/**
 * How the learner stands with an exercise.
 *
 * @param attempts how often it was checked
 * @param passed when it first passed; a later failure takes nothing back
 * @param hints how many hints were asked for
 * @param parsons whether its shuffled lines were asked for
 * @param solution when the solution was first asked for
 * @param last when anything of this last happened
 */
public record ExerciseStanding(
        int attempts, Optional<Instant> passed, int hints, boolean parsons, Optional<Instant> solution, Instant last) {
    /** That of an exercise nobody has touched. */
    public static final ExerciseStanding UNTOUCHED =
            new ExerciseStanding(0, Optional.empty(), 0, false, Optional.empty(), Instant.EPOCH);

    /** It was checked. */
    public ExerciseStanding checked(boolean passes, Instant now) {
        Optional<Instant> first = passed.isPresent() || !passes ? passed : Optional.of(now);
        return new ExerciseStanding(attempts + 1, first, hints, parsons, solution, now);
    }

    /** This many hints were asked for by now; fewer than before change nothing. */
    public ExerciseStanding hinted(int count, Instant now) {
        return new ExerciseStanding(attempts, passed, Math.max(hints, count), parsons, solution, now);
    }

    /** Its shuffled lines were asked for. */
    public ExerciseStanding shuffled(Instant now) {
        return new ExerciseStanding(attempts, passed, hints, true, solution, now);
    }

    /** Its solution was asked for. */
    public ExerciseStanding solutionShown(Instant now) {
        Optional<Instant> first = solution.isPresent() ? solution : Optional.of(now);
        return new ExerciseStanding(attempts, passed, hints, parsons, first, now);
    }

    /** Whether it passed, and not after the solution was read. */
    public boolean solved() {
        return passed.isPresent()
                && solution.filter(shown -> !shown.isAfter(passed.get())).isEmpty();
    }

    /** Its file was laid out or set back. */
    public ExerciseStanding touched(Instant now) {
        return new ExerciseStanding(attempts, passed, hints, parsons, solution, now);
    }
}
