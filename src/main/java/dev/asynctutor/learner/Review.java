package dev.asynctutor.learner;

import dev.asynctutor.learner.Progress.Memory;
import dev.asynctutor.learner.Progress.QuestionStanding;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The review of one's own mistakes: a question enters when it is missed, and leaves after three right answers in a row. */
public final class Review {
    private static final int RIGHT_TO_LEAVE = 3;

    private Review() {}

    /** The questions that are due, longest due first. */
    public static List<String> due(Progress progress, Instant now) {
        return inReview(progress).stream()
                .filter(entry -> !dueAt(entry).isAfter(now))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** All questions in review, due or not, in the order they come due. */
    public static List<String> waiting(Progress progress) {
        return inReview(progress).stream().map(Map.Entry::getKey).toList();
    }

    private static List<Map.Entry<String, QuestionStanding>> inReview(Progress progress) {
        return progress.questions().entrySet().stream()
                .filter(entry -> entry.getValue().memory().isPresent())
                .sorted(Comparator.comparing(Review::dueAt))
                .toList();
    }

    private static Instant dueAt(Map.Entry<String, QuestionStanding> entry) {
        return entry.getValue().memory().map(Memory::due).orElse(Instant.MAX);
    }

    /** How a question stands after one more answer; {@code right} is empty for "I don't know". */
    static QuestionStanding standing(Optional<QuestionStanding> before, Instant now, Optional<Boolean> right) {
        boolean wasRight = right.orElse(false);
        int asked = before.map(QuestionStanding::asked).orElse(0) + 1;
        int rights = before.map(QuestionStanding::right).orElse(0) + (wasRight ? 1 : 0);
        int row = wasRight ? before.map(QuestionStanding::rightInARow).orElse(0) + 1 : 0;
        Optional<Memory> memory = before.flatMap(QuestionStanding::memory);
        boolean leaves = memory.isPresent() && row >= RIGHT_TO_LEAVE;
        boolean stays = !leaves && (memory.isPresent() || !wasRight);
        Instant last = before.map(QuestionStanding::last).orElse(now);
        return new QuestionStanding(
                asked,
                rights,
                row,
                wasRight,
                now,
                stays ? Optional.of(Fsrs.after(memory, last, now, wasRight)) : Optional.empty());
    }
}
