package dev.asynctutor.learner;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * When a question should come back: the FSRS-6 memory model with its published default parameters, two ratings (again,
 * good) and nine in ten wanted to be remembered. Source: the "Algorithm" page of the open-spaced-repetition project.
 */
final class Fsrs {
    private static final double[] W = {
        0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835, 0.0614, 0.2629,
        1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542
    };
    private static final int AGAIN = 1;
    private static final int GOOD = 3;
    private static final double SECONDS_A_DAY = 86_400;
    private static final double LEAST_STABILITY = 0.001;

    /** A question that was missed is worth asking again in the same sitting. */
    private static final Duration AFTER_A_MISS = Duration.ofMinutes(10);

    private Fsrs() {}

    static Progress.Memory after(Optional<Progress.Memory> before, Instant last, Instant now, boolean right) {
        int rating = right ? GOOD : AGAIN;
        if (before.isEmpty()) return memory(W[rating - 1], firstDifficulty(rating), now, right);
        Progress.Memory memory = before.get();
        double days = Math.max(0, Duration.between(last, now).toSeconds() / SECONDS_A_DAY);
        double stability = days < 1
                ? sameDay(memory.stability(), rating)
                : right ? recalled(memory, days) : forgotten(memory, days);
        return memory(stability, nextDifficulty(memory.difficulty(), rating), now, right);
    }

    private static Progress.Memory memory(double stability, double difficulty, Instant now, boolean right) {
        double kept = Math.max(LEAST_STABILITY, stability);
        Duration wait = right ? Duration.ofSeconds(Math.round(kept * SECONDS_A_DAY)) : AFTER_A_MISS;
        return new Progress.Memory(kept, difficulty, now.plus(wait));
    }

    private static double retrievability(double stability, double days) {
        double decay = -W[20];
        double factor = Math.pow(0.9, 1 / decay) - 1;
        return Math.pow(1 + factor * days / stability, decay);
    }

    private static double firstDifficulty(int rating) {
        return clamp(W[4] - Math.exp(W[5] * (rating - 1)) + 1);
    }

    private static double nextDifficulty(double difficulty, int rating) {
        double damped = difficulty - W[6] * (rating - GOOD) * (10 - difficulty) / 9;
        return clamp(W[7] * firstDifficulty(4) + (1 - W[7]) * damped);
    }

    private static double sameDay(double stability, int rating) {
        double growth = Math.exp(W[17] * (rating - GOOD + W[18])) * Math.pow(stability, -W[19]);
        return stability * (rating >= GOOD ? Math.max(1, growth) : growth);
    }

    private static double recalled(Progress.Memory memory, double days) {
        double forgetting = Math.exp(W[10] * (1 - retrievability(memory.stability(), days))) - 1;
        return memory.stability()
                * (1 + Math.exp(W[8]) * (11 - memory.difficulty()) * Math.pow(memory.stability(), -W[9]) * forgetting);
    }

    private static double forgotten(Progress.Memory memory, double days) {
        double longTerm = W[11]
                * Math.pow(memory.difficulty(), -W[12])
                * (Math.pow(memory.stability() + 1, W[13]) - 1)
                * Math.exp(W[14] * (1 - retrievability(memory.stability(), days)));
        return Math.min(longTerm, memory.stability() / Math.exp(W[17] * W[18]));
    }

    private static double clamp(double difficulty) {
        return Math.min(10, Math.max(1, difficulty));
    }
}
