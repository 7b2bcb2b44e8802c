package dev.asynctutor.shell.session;

import dev.asynctutor.course.CourseModule;
import dev.asynctutor.course.Question;
import dev.asynctutor.course.Step;
import dev.asynctutor.grade.Verdict;
import dev.asynctutor.learner.Taught;
import dev.asynctutor.learner.TestDraw;
import dev.asynctutor.learner.TestResult;
import dev.asynctutor.learner.TestResult.Answered;
import dev.asynctutor.screen.Overview.Box;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A test of one module while it is taken, for those who know the module already. Until its end, nothing is kept. */
final class TestOut {
    private final Session session;
    private final LessonView view;
    private final CourseModule module;
    private final Deque<Question> open;
    private final List<Answered> answers = new ArrayList<>();
    private final int total;

    private TestOut(Session session, LessonView view, CourseModule module, List<Question> questions) {
        this.session = session;
        this.view = view;
        this.module = module;
        this.open = new ArrayDeque<>(questions);
        this.total = questions.size();
    }

    /**
     * Draws a test.
     *
     * @param seed other seeds, other questions, where there are enough
     * @throws UserError when the module has an outcome that no question is about
     */
    static TestOut of(Session session, LessonView view, String moduleId, long seed) {
        CourseModule module = session.course().module(moduleId);
        if (!TestDraw.isPossible(module)) {
            throw new UserError("Module " + module.id()
                    + " has no test, since not all that it teaches is asked for by a question; go " + module.id()
                    + " opens it.");
        }
        return new TestOut(session, view, module, TestDraw.draw(module, session.progress(), seed));
    }

    /** Says how it goes, and when it is passed. */
    void introduce() {
        int forgiven = TestResult.missesForgiven(total);
        Page page = session.screen();
        page.blank();
        page.heading(module.id() + " · " + module.title(), "test-out");
        page.markdown(total + " questions about all that this module teaches. **You pass with "
                + (forgiven == 0 ? "no miss" : "at most one miss")
                + ", and a right answer for each of its outcomes.** The module then counts as known, and your path leaves"
                + " it out.");
        page.blank();
        page.markdown(
                "Right or wrong is told at the end. `?` says that you don't know, and is a miss like a wrong answer."
                        + " Enter puts a question off. Other commands work meanwhile; `back` leaves the test, and nothing"
                        + " of it is kept.");
    }

    /** The question to be asked now; empty when all were answered. */
    Optional<Question> question() {
        Question first = open.peekFirst();
        if (first == null) return Optional.empty();
        session.screen().blank();
        session.screen().hint((answers.size() + 1) + " of " + total);
        return Optional.of(first);
    }

    /** Puts the question that is asked off until the others are answered. */
    void putOff() {
        open.addLast(open.removeFirst());
        session.screen().hint(open.size() == 1 ? "It is the last one left." : "Put off to the end of the test.");
    }

    /** Takes an answer that could be read, and says nothing about it. */
    void take(String typed, Verdict verdict) {
        answers.add(new Answered(open.removeFirst(), typed, Judging.asRecorded(verdict), verdict.explanation()));
    }

    /** Saves what came of it, then shows it; whether it was passed. */
    boolean finish() {
        TestResult result = new TestResult(module, answers);
        session.update(progress -> result.recordedIn(progress, session.now()));
        draw(result);
        return result.passed();
    }

    private void draw(TestResult result) {
        Page page = session.screen();
        List<Answered> missed = result.missed();
        page.blank();
        page.heading(module.id() + " · " + module.title(), "test-out");
        String score = (total - missed.size()) + " of " + total + " right.";
        if (result.passed()) page.good("Passed: " + score);
        else page.bad("Not passed: " + score);
        page.blank();
        page.checklist(result.rows().stream()
                .map(row -> new Box(row.whole(), row.outcome().text(), row.right() + " of " + row.asked() + " right"))
                .toList());
        Map<String, Step> toRead = new LinkedHashMap<>();
        for (Answered answer : missed) {
            Step step = new Taught(module).stepFor(answer.question());
            toRead.put(step.id(), step);
            explain(answer, step);
        }
        page.blank();
        if (result.passed()) {
            page.good("Module " + module.id() + " counts as known. Your path leaves it out; go " + module.id()
                    + " opens it all the same." + (missed.isEmpty() ? "" : " What you missed comes back in review."));
        } else {
            offer(toRead.values());
        }
    }

    private void explain(Answered answer, Step step) {
        Page page = session.screen();
        page.blank();
        page.bad(
                answer.right().isEmpty()
                        ? "You did not know:"
                        : "You answered " + answer.typed().strip() + ":");
        view.questionAgain(answer.question());
        page.markdown(answer.explanation());
        page.hint("Read " + step.title() + ": go " + step.id());
    }

    private void offer(Iterable<Step> steps) {
        StringBuilder list = new StringBuilder("Nothing is lost. What you missed is taught here:\n\n");
        for (Step step : steps)
            list.append("- `go ")
                    .append(step.id())
                    .append("` ")
                    .append(step.title())
                    .append('\n');
        session.screen().markdown(list.toString());
        session.screen().hint("test-out " + module.id() + " asks other questions, as far as there are others.");
    }
}
