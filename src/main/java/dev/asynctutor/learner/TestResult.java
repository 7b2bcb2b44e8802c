package dev.asynctutor.learner;

import dev.asynctutor.course.CourseModule;
import dev.asynctutor.course.Outcome;
import dev.asynctutor.course.Question;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What came of a module's test.
 *
 * <p>Passed is who has at most one miss, and a right answer for each outcome. Someone who guesses each of ten answers
 * with even chances passes once in a hundred times; someone who knows nine of ten, three times in four.
 *
 * @param answers in the order in which they were given
 */
public record TestResult(CourseModule module, List<Answered> answers) {
    /** From so many questions on, one miss may be a slip; below, a guess would weigh too much. */
    private static final int ENOUGH_FOR_A_SLIP = 8;

    public TestResult {
        answers = List.copyOf(answers);
    }

    /**
     * An answer.
     *
     * @param right empty for "I don't know", which is a miss
     * @param explanation Markdown
     */
    public record Answered(Question question, String typed, Optional<Boolean> right, String explanation) {
        public boolean missed() {
            return !right.orElse(false);
        }
    }

    /** How one outcome came out. */
    public record Row(Outcome outcome, int asked, int right) {
        /** Whether nothing about it was missed. */
        public boolean whole() {
            return right == asked;
        }
    }

    /** How many misses a test of so many questions forgives. */
    public static int missesForgiven(int questions) {
        return questions >= ENOUGH_FOR_A_SLIP ? 1 : 0;
    }

    public boolean passed() {
        return missed().size() <= missesForgiven(answers.size())
                && rows().stream().allMatch(row -> row.right() > 0);
    }

    public List<Answered> missed() {
        return answers.stream().filter(Answered::missed).toList();
    }

    /** One for each outcome of the module, in order. */
    public List<Row> rows() {
        return module.outcomes().stream().map(this::row).toList();
    }

    private Row row(Outcome outcome) {
        List<Answered> about = answers.stream()
                .filter(answer -> answer.question().outcome().equals(outcome.id()))
                .toList();
        int right = (int) about.stream().filter(answer -> !answer.missed()).count();
        return new Row(outcome, about.size(), right);
    }

    /**
     * Progress with this result in it. A passed test's answers count like any others, so that what was missed comes back
     * in review; one that was not passed changes nothing but that it was taken.
     */
    public Progress recordedIn(Progress progress, Instant now) {
        List<String> asked = answers.stream().map(a -> a.question().id()).toList();
        if (!passed()) return progress.withTest(module.id(), now, asked, List.of());
        Progress next = progress;
        for (Answered answer : answers) {
            next = next.withAnswer(answer.question().id(), now, answer.typed(), answer.right());
        }
        next = next.withTest(
                module.id(),
                now,
                asked,
                module.outcomes().stream().map(Outcome::id).toList());
        boolean here = next.at().filter(at -> at.moduleId().equals(module.id())).isPresent();
        // from the module's end the way goes on, now and after the next start
        return here ? next.movedTo(lastStep()) : next;
    }

    private Progress.Position lastStep() {
        return new Progress.Position(
                module.id(), module.steps().get(module.steps().size() - 1).id());
    }
}
