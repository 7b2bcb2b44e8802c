package dev.asynctutor.learner;

import dev.asynctutor.course.Outcome;
import dev.asynctutor.learner.Progress.QuestionStanding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the learner can do by now, as far as answers show it or the learner says it. */
public final class Checklist {
    /** A single right answer may be luck; two are taken as seen, and so is a program that does what was asked. */
    private static final int ANSWERS_TO_BELIEVE = 2;

    private Checklist() {}

    /**
     * Who says that an item is done. A passed test stands before other answers, since nothing was shown in between, and
     * the tutor's word before the learner's, since it comes from answers.
     */
    public enum By {
        TEST,
        TUTOR,
        LEARNER,
        NOBODY
    }

    /** An item; {@code id} is the full id of its outcome. */
    public record Item(String id, String text, By by) {
        public boolean done() {
            return by != By.NOBODY;
        }
    }

    /**
     * All items, in order: the outcomes, then the success metrics.
     *
     * @param success what no question can show; only the learner ticks it
     * @param outcomeOfQuestion the outcome that each question serves, by full question id
     * @param outcomesOfExercise the outcomes that each exercise serves, by full exercise id
     */
    public static List<Item> of(
            List<Outcome> outcomes,
            List<Outcome> success,
            Map<String, String> outcomeOfQuestion,
            Map<String, List<String>> outcomesOfExercise,
            Progress progress) {
        Map<String, Evidence> evidence = new HashMap<>();
        progress.questions().forEach((question, standing) -> {
            String outcome = outcomeOfQuestion.get(question);
            if (outcome != null) evidence.merge(outcome, Evidence.of(standing), Evidence::and);
        });
        progress.exercises().forEach((exercise, standing) -> {
            if (!standing.solved()) return;
            for (String outcome : outcomesOfExercise.getOrDefault(exercise, List.of())) {
                evidence.merge(outcome, Evidence.SOLVED, Evidence::and);
            }
        });
        Set<String> proved = new HashSet<>();
        progress.tests().values().forEach(test -> proved.addAll(test.proved()));
        List<Item> items = new ArrayList<>();
        for (Outcome outcome : outcomes) {
            boolean seen = evidence.getOrDefault(outcome.id(), Evidence.NONE).suffices();
            By tutor = seen ? By.TUTOR : By.NOBODY;
            items.add(item(outcome, progress, proved.contains(outcome.id()) ? By.TEST : tutor));
        }
        for (Outcome metric : success) {
            items.add(item(metric, progress, By.NOBODY));
        }
        return List.copyOf(items);
    }

    private static Item item(Outcome outcome, Progress progress, By shown) {
        By learner = progress.ticks().containsKey(outcome.id()) ? By.LEARNER : By.NOBODY;
        return new Item(outcome.id(), outcome.text(), shown == By.NOBODY ? learner : shown);
    }

    /** How the questions of one outcome that were asked stand; a solved exercise counts as enough right answers. */
    private record Evidence(int asked, int lastRight) {
        static final Evidence NONE = new Evidence(0, 0);
        static final Evidence SOLVED = new Evidence(ANSWERS_TO_BELIEVE, ANSWERS_TO_BELIEVE);

        static Evidence of(QuestionStanding standing) {
            return new Evidence(1, standing.lastRight() ? 1 : 0);
        }

        Evidence and(Evidence other) {
            return new Evidence(asked + other.asked, lastRight + other.lastRight);
        }

        boolean suffices() {
            return asked >= ANSWERS_TO_BELIEVE && lastRight == asked;
        }
    }
}
