package dev.asynctutor.shell.session;

import dev.asynctutor.loop.LoopState;
import dev.asynctutor.loop.LoopState.Doing;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** "Who runs next?", asked against what really happened, with the score. */
final class Foretelling {
    /** One key answers. */
    private static final int MOST_CHOICES = 9;

    private final List<String> tasks;
    private int asked;
    private int right;

    /**
     * A score of nothing yet.
     *
     * @param tasks all the names there are, in the order in which choices are listed
     */
    Foretelling(List<String> tasks) {
        this.tasks = List.copyOf(tasks);
    }

    /**
     * A question about the step {@code target}.
     *
     * @param answer the task that ran
     * @param reason why it was its turn, as far as the state before shows; may be empty
     */
    record Asked(int target, List<String> choices, String answer, String reason) {
        String text() {
            StringBuilder text = new StringBuilder("Who runs next?");
            for (int i = 0; i < choices.size(); i++) {
                text.append("  ").append(i + 1).append(' ').append(choices.get(i));
            }
            return text.append("  (Enter: show me)").toString();
        }
    }

    /** The question before a step, unless there is nothing to choose. */
    Optional<Asked> ask(LoopState before, LoopState after) {
        if (!(after.doing() instanceof Doing.RunsTask next)) return Optional.empty();
        Set<String> candidates = new LinkedHashSet<>();
        candidates.add(next.task());
        before.ready().forEach(ready -> candidates.add(ready.label()));
        if (before.doing() instanceof Doing.RunsTask run) candidates.add(run.task());
        // Made by the very step before, these became ready after the last moment that is shown.
        after.ready().forEach(ready -> candidates.add(ready.label()));
        before.waiting().forEach(waiting -> candidates.add(waiting.task()));
        List<String> some = new ArrayList<>(candidates);
        some.removeIf(name -> !tasks.contains(name));
        List<String> few = some.subList(0, Math.min(MOST_CHOICES, some.size()));
        List<String> choices = tasks.stream().filter(few::contains).distinct().toList();
        if (choices.size() < 2) return Optional.empty();
        return Optional.of(new Asked(after.step(), choices, next.task(), reason(before, next.task())));
    }

    private static String reason(LoopState before, String task) {
        if (!before.ready().isEmpty()) {
            return before.ready().get(0).label().equals(task) ? "it was first in the ready queue" : "";
        }
        boolean due =
                !before.timers().isEmpty() && before.timers().get(0).task().equals(task);
        return due ? "its timer was the next one due" : "";
    }

    /** What is said to a choice; 0 is "show me", which is not counted. */
    String answer(Asked question, int choice) {
        String why = question.reason().isEmpty() ? "" : ", because " + question.reason();
        String truth = question.answer() + " runs next" + why + ".";
        if (choice == 0) return truth;
        asked++;
        boolean correct = question.choices().get(choice - 1).equals(question.answer());
        if (correct) right++;
        return (correct ? "Right: " : "No: ") + truth + "   " + score();
    }

    String score() {
        return right + " of " + asked + " right";
    }
}
