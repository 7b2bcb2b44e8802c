package dev.asynctutor.learner;

import java.time.Duration;

/**
 * FSRS-6, the free spaced repetition scheduler, with its published default parameters and a wanted retention of 90 %.
 *
 * <p>Source: <a href="https://github.com/open-spaced-repetition/awesome-fsrs/wiki/The-Algorithm">The Algorithm</a> of
 * the Open Spaced Repetition project, and its reference implementation {@code py-fsrs} 6 for what the text leaves open:
 * elapsed time counts in whole days, a second answer on the same day follows the short-term formula, and a forgotten
 * item comes back after ten minutes. No fuzz is added: a due date can be told in advance.
 *
 * <p>Revision: {@code py-fsrs} 6.2.0 (16 September 2025) to 6.3.1. It has the default parameters below, and difficulty
 * reverts to the initial difficulty of an easy answer as the text writes it, w4 - exp(3 w5) + 1, which is negative. Before
 * 6.2.0 that number was first brought into the range from 1 to 10, which the text does not say; after one wrong answer and
 * right ones after 0, 1, 3, 8 and 21 days, stability was then 53.38 days instead of 53.63.
 */
public final class Fsrs {
    private static final double[] W = {
        0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835, 0.0614, 0.2629,
        1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542
    };
    private static final double DECAY = -W[20];
    private static final double RETENTION = 0.9;
    private static final double FACTOR = Math.pow(RETENTION, 1 / DECAY) - 1;
    private static final double LEAST_STABILITY = 0.001;
    private static final double LEAST_DIFFICULTY = 1;
    private static final double GREATEST_DIFFICULTY = 10;
    private static final long LONGEST_WAIT_IN_DAYS = 36_500;
    private static final Duration RELEARN = Duration.ofMinutes(10);

    private Fsrs() {}

    /** How an answer went; the tutor gives {@link #AGAIN} and {@link #GOOD}. */
    public enum Rating {
        AGAIN(1),
        HARD(2),
        GOOD(3),
        EASY(4);

        /** The rating as the formulas count it. */
        private final int grade;

        Rating(int grade) {
            this.grade = grade;
        }
    }

    /**
     * How well something is remembered.
     *
     * @param stability days until the chance of remembering falls to 90 %
     * @param difficulty from 1, easy, to 10
     */
    public record Memory(double stability, double difficulty) {}

    /** After the first answer. */
    static Memory first(Rating rating) {
        return new Memory(atLeast(LEAST_STABILITY, W[rating.grade - 1]), difficultyInRange(firstDifficulty(rating)));
    }

    /**
     * After another answer.
     *
     * @param elapsed since the answer before; a clock that was set back counts as none
     */
    static Memory next(Memory before, Duration elapsed, Rating rating) {
        long days = Math.max(0, elapsed.toDays());
        double stability = days < 1 ? sameDay(before, rating) : laterDay(before, recall(before, days), rating);
        return new Memory(atLeast(LEAST_STABILITY, stability), nextDifficulty(before.difficulty(), rating));
    }

    /** The chance of remembering after that many days, from 0 to 1. */
    static double recall(Memory memory, long days) {
        return Math.pow(1 + FACTOR * days / memory.stability(), DECAY);
    }

    /** How long to wait before asking again: ten minutes after a wrong answer, else whole days, at least one. */
    static Duration wait(Memory memory, Rating rating) {
        if (rating == Rating.AGAIN) return RELEARN;
        // At a wanted retention of 90 % the interval is the stability itself. Python's round() is half to even.
        long days = (long) Math.rint(Math.min(memory.stability(), LONGEST_WAIT_IN_DAYS));
        return Duration.ofDays(Math.max(1, days));
    }

    private static double sameDay(Memory memory, Rating rating) {
        double growth = Math.exp(W[17] * (rating.grade - 3 + W[18])) * Math.pow(memory.stability(), -W[19]);
        boolean remembered = rating == Rating.GOOD || rating == Rating.EASY;
        return memory.stability() * (remembered ? Math.max(growth, 1) : growth);
    }

    private static double laterDay(Memory memory, double recall, Rating rating) {
        return rating == Rating.AGAIN ? forgotten(memory, recall) : remembered(memory, recall, rating);
    }

    private static double forgotten(Memory memory, double recall) {
        double longTerm = W[11]
                * Math.pow(memory.difficulty(), -W[12])
                * (Math.pow(memory.stability() + 1, W[13]) - 1)
                * Math.exp((1 - recall) * W[14]);
        return Math.min(longTerm, memory.stability() / Math.exp(W[17] * W[18]));
    }

    private static double remembered(Memory memory, double recall, Rating rating) {
        double penalty = rating == Rating.HARD ? W[15] : 1;
        double bonus = rating == Rating.EASY ? W[16] : 1;
        double growth = Math.exp(W[8])
                * (11 - memory.difficulty())
                * Math.pow(memory.stability(), -W[9])
                * (Math.exp((1 - recall) * W[10]) - 1);
        return memory.stability() * (1 + growth * penalty * bonus);
    }

    private static double firstDifficulty(Rating rating) {
        return W[4] - Math.exp(W[5] * (rating.grade - 1)) + 1;
    }

    private static double nextDifficulty(double difficulty, Rating rating) {
        double change = -W[6] * (rating.grade - 3);
        double damped = difficulty + (10 - difficulty) * change / 9;
        return difficultyInRange(W[7] * firstDifficulty(Rating.EASY) + (1 - W[7]) * damped);
    }

    private static double difficultyInRange(double difficulty) {
        return Math.min(atLeast(LEAST_DIFFICULTY, difficulty), GREATEST_DIFFICULTY);
    }

    private static double atLeast(double least, double value) {
        return Math.max(least, value);
    }
}
