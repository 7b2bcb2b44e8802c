package dev.asynctutor.learner;

import dev.asynctutor.course.Outcome;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What a learner can do by now: seen by the tutor in the answers, or ticked by the learner. */
public final class Checklist {
    private static final int ENOUGH_QUESTIONS = 2;

    private Checklist() {}

    /** Who says that an outcome is reached. */
    public enum By {
        TUTOR,
        LEARNER,
        NOBODY
    }

    /** One line; {@code done} unless nobody says so. */
    public record Item(String id, String text, boolean done, By by) {}

    /**
     * The outcomes of the modules, then the success metrics, which only the learner can tick.
     *
     * @param outcomeOfQuestion question id to the outcome it serves
     */
    public static List<Item> of(
            List<Outcome> outcomes,
            List<Outcome> success,
            Map<String, String> outcomeOfQuestion,
            Progress progress) {
        return Stream.concat(
                        outcomes.stream().map(o -> item(o, seenByTutor(o, outcomeOfQuestion, progress), progress)),
                        success.stream().map(o -> item(o, false, progress)))
                .toList();
    }

    private static Item item(Outcome outcome, boolean seen, Progress progress) {
        By by = seen ? By.TUTOR : progress.ticks().containsKey(outcome.id()) ? By.LEARNER : By.NOBODY;
        return new Item(outcome.id(), outcome.text(), by != By.NOBODY, by);
    }

    /** At least two of its questions were answered, and each that was is right by now. */
    private static boolean seenByTutor(Outcome outcome, Map<String, String> outcomeOfQuestion, Progress progress) {
        List<Progress.QuestionStanding> asked = progress.questions().entrySet().stream()
                .filter(entry -> outcome.id().equals(outcomeOfQuestion.get(entry.getKey())))
                .map(Map.Entry::getValue)
                .toList();
        return asked.size() >= ENOUGH_QUESTIONS && asked.stream().allMatch(Progress.QuestionStanding::lastRight);
    }
}
