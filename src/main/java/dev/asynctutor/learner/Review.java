package dev.asynctutor.learner;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** The review of one's own mistakes: which questions come back, and when. */
public final class Review {
    private Review() {}

    /** Ids of the questions to be asked again by now, the longest overdue first. */
    public static List<String> due(Progress progress, Instant now) {
        return inReview(progress, due -> !due.isAfter(now));
    }

    /** Ids of all questions in review, due or not, the next one first. */
    public static List<String> waiting(Progress progress) {
        return inReview(progress, due -> true);
    }

    private static List<String> inReview(Progress progress, Predicate<Instant> wanted) {
        return progress.questions().entrySet().stream()
                .flatMap(entry -> entry.getValue().due().stream().map(due -> Map.entry(entry.getKey(), due)))
                .filter(entry -> wanted.test(entry.getValue()))
                .sorted(Map.Entry.<String, Instant>comparingByValue()
                        .thenComparing(Map.Entry::getKey, Comparator.naturalOrder()))
                .map(Map.Entry::getKey)
                .toList();
    }
}
