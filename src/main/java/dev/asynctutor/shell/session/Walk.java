package dev.asynctutor.shell.session;

import dev.asynctutor.course.CourseModule;
import dev.asynctutor.course.Example;
import dev.asynctutor.course.Exercise;
import dev.asynctutor.course.Outline.ModuleOutline;
import dev.asynctutor.course.Question;
import dev.asynctutor.course.Step;
import dev.asynctutor.course.Step.Block;
import dev.asynctutor.grade.Verdict;
import dev.asynctutor.learner.Progress.Position;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * The walk through a lesson: presents blocks until one needs the learner, then waits. It never blocks and never reads
 * input itself; the prompt hands it Enter and answers.
 */
public final class Walk {
    private final Session session;
    private final LessonView view;
    private final Deque<Frame> interrupted = new ArrayDeque<>();
    private Agenda agenda = new Agenda(List.of());
    private Awaiting awaiting = new Awaiting.Continue();
    private Optional<TestOut> test = Optional.empty();
    private Optional<Explained> lastExplained = Optional.empty();

    /** A lesson left for a review or a test, or a test left for a review, to come back to. */
    private record Frame(Agenda agenda, Awaiting awaiting, Optional<TestOut> test) {}

    /** What {@code why} tells again. */
    private record Explained(Question question, Verdict verdict) {}

    Walk(Session session) {
        this.session = session;
        this.view = new LessonView(session);
    }

    public Awaiting awaiting() {
        return awaiting;
    }

    /** Offers the learning paths and waits for one. */
    public void offerPaths() {
        awaiting = new Awaiting.ChoosePath();
    }

    /** Shows a step from its beginning and remembers that the learner is there. */
    public void open(String moduleId, String stepId) {
        ModuleOutline outline = session.outline().module(moduleId).orElseThrow();
        CourseModule module = session.course().module(moduleId);
        int index = outline.indexOf(stepId).orElse(0);
        Step step = module.steps().get(index);
        session.workshop().at(step);
        leaveTests();
        boolean first = index == 0 && !session.progress().steps().containsKey(step.id());
        session.update(p -> p.withStep(new Position(module.id(), step.id()), session.now()));
        interrupted.clear();
        agenda = new Agenda(step.blocks());
        session.screen().gather();
        view.stepHeader(module, index);
        if (first) view.offerTest(module);
        goOn();
    }

    /** Shows the current step again, or the question of the test that is taken. */
    public void showAgain() {
        if (test.isPresent()) {
            goOn();
            return;
        }
        Position at = session.position();
        open(at.moduleId(), at.stepId());
    }

    /** Asks questions one after the other, then comes back to where the lesson was. */
    public void review(List<String> questionIds) {
        interrupt();
        agenda = new Agenda(questionIds.stream().map(Block.AskQuestion::new).toList());
        goOn();
    }

    /** Shows one example on its own and offers to run it. */
    public void showExample(String exampleId) {
        interrupt();
        agenda = new Agenda(List.of(new Block.ShowExample(exampleId)));
        goOn();
    }

    /** Asks the way through a guide, then comes back to where the lesson was. */
    public void guide(GuideTrail trail) {
        if (!(awaiting instanceof Awaiting.Guided)) interrupt();
        agenda = new Agenda(List.of());
        session.screen().gather();
        await(new Awaiting.Guided(trail));
    }

    /**
     * Tests whether the learner knows a module already, then comes back to where the lesson was, or leaves the module out.
     *
     * @param seed other seeds, other questions, where there are enough
     * @throws UserError when the module cannot be tested
     */
    public void testOut(String moduleId, long seed) {
        TestOut begun = TestOut.of(session, view, moduleId, seed);
        if (test.isPresent()) {
            view.testLeft();
            restore(interrupted.pop());
        }
        interrupt();
        test = Optional.of(begun);
        session.screen().gather();
        begun.introduce();
        goOn();
    }

    private void interrupt() {
        interrupted.push(new Frame(agenda, awaiting, test));
        test = Optional.empty();
    }

    /** Enter. */
    public void enter() {
        if (awaiting instanceof Awaiting.ChoosePath) {
            choosePath(session.outline().paths().get(0).id());
        } else if (awaiting instanceof Awaiting.Predict predict) {
            runExample(predict.example(), Optional.empty());
        } else if (awaiting instanceof Awaiting.RunExample run) {
            runExample(run.example(), Optional.empty());
        } else if (awaiting instanceof Awaiting.BeginExercise begin) {
            session.screen().gather();
            session.workshop().show(begin.exercise());
            session.screen().present();
            goOn();
        } else if (test.isPresent()) {
            test.get().putOff();
            goOn();
        } else if (awaiting instanceof Awaiting.Answer) {
            view.leftForLater();
            goOn();
        } else {
            next();
        }
    }

    /** Takes typed text as an answer to what is awaited. */
    public void answer(String typed) {
        if (awaiting instanceof Awaiting.ChoosePath) {
            answerPath(typed);
        } else if (awaiting instanceof Awaiting.Predict predict) {
            predict(predict, typed);
        } else if (awaiting instanceof Awaiting.Answer answer) {
            judge(answer.asked(), typed);
        } else if (awaiting instanceof Awaiting.Guided guided) {
            guided.trail().choose(typed).ifPresentOrElse(this::guide, () -> view.chooseInGuide(guided.trail()));
        } else {
            view.nothingAsked();
        }
    }

    /** Whether text in free words is an answer that the question knows, so that it is not taken for a command. */
    public boolean knowsAnswer(String typed) {
        return awaiting.question()
                .filter(q -> session.judging().knows(q, typed))
                .isPresent();
    }

    /** Goes to the next step of the learner's path; in a test, to its next question. */
    public void next() {
        if (test.isPresent()) {
            enter();
            return;
        }
        if (!interrupted.isEmpty()) {
            comeBack();
            return;
        }
        session.itinerary()
                .after(session.position())
                .ifPresentOrElse(p -> open(p.moduleId(), p.stepId()), () -> view.endOfPath());
    }

    /** Goes to the step before, one up in a guide, or out of a review or a test. */
    public void back() {
        if (awaiting instanceof Awaiting.Guided guided && guided.trail().up().isPresent()) {
            guide(guided.trail().up().get());
            return;
        }
        if (!interrupted.isEmpty()) {
            if (test.isPresent()) view.testLeft();
            comeBack();
            return;
        }
        session.itinerary()
                .before(session.position())
                .ifPresentOrElse(p -> open(p.moduleId(), p.stepId()), () -> view.startOfPath());
    }

    /** Follows a learning path from where the learner stands on it. */
    public void choosePath(String pathId) {
        session.update(p -> p.withPath(Optional.of(pathId)));
        session.itinerary().firstOpen().ifPresentOrElse(p -> open(p.moduleId(), p.stepId()), () -> view.endOfPath());
    }

    /** Runs the example that is awaited, or the last one shown in this step. */
    public boolean runHere() {
        if (awaiting instanceof Awaiting.Predict || awaiting instanceof Awaiting.RunExample) {
            enter();
            return true;
        }
        Optional<Exercise> exercise = session.workshop().here();
        if (exercise.isPresent()) {
            new ProgramRun(session, null, Optional.empty(), false)
                    .live(exercise.get().id(), List.of());
            return true;
        }
        view.lastExample().ifPresent(example -> {
            session.live().run(example);
            remind();
        });
        return view.lastExample().isPresent();
    }

    /** The example shown last in this step. */
    Optional<Example> exampleHere() {
        return view.lastExample();
    }

    /** Tells the last explanation again. */
    public void explainAgain() {
        lastExplained.ifPresentOrElse(e -> view.verdict(e.question(), e.verdict()), view::nothingExplained);
        remind();
    }

    /** Shows again what is awaited. */
    public void remind() {
        if (test.isPresent()) view.awaitingInTest(awaiting);
        else view.awaiting(awaiting, !interrupted.isEmpty());
    }

    private void goOn() {
        if (test.isPresent()) {
            test.get().question().ifPresentOrElse(q -> await(new Awaiting.Answer(q)), this::finishTest);
            return;
        }
        for (Optional<Block> block = agenda.take(); block.isPresent(); block = agenda.take()) {
            Optional<Awaiting> stop = present(block.get());
            if (stop.isPresent()) {
                await(stop.get());
                return;
            }
        }
        if (interrupted.isEmpty()) {
            await(new Awaiting.Continue());
        } else {
            comeBack();
        }
    }

    private Optional<Awaiting> present(Block block) {
        if (block instanceof Block.Prose prose) {
            view.prose(prose.markdown());
            return Optional.empty();
        }
        if (block instanceof Block.ShowExample shown) {
            Example example = session.course().example(shown.exampleId()).orElseThrow();
            view.example(example);
            return Optional.of(session.moduleOf(example.id())
                    .predictionFor(example)
                    .<Awaiting>map(q -> new Awaiting.Predict(example, q))
                    .orElseGet(() -> new Awaiting.RunExample(example)));
        }
        if (block instanceof Block.AskQuestion asked) {
            return session.course().question(asked.questionId()).map(Awaiting.Answer::new);
        }
        if (block instanceof Block.DoExercise given) {
            Exercise exercise = session.course().exercise(given.exerciseId()).orElseThrow();
            view.exercise(exercise);
            return Optional.of(new Awaiting.BeginExercise(exercise));
        }
        throw new IllegalStateException("an agenda holds no quiz: " + block);
    }

    private void await(Awaiting next) {
        awaiting = next;
        view.ask(next);
        remind();
        session.screen().present();
    }

    private void comeBack() {
        restore(interrupted.pop());
        if (test.isPresent()) {
            view.backToTest();
            goOn();
        } else {
            if (!(awaiting instanceof Awaiting.Guided)) view.backToLesson();
            await(awaiting);
        }
    }

    private void restore(Frame frame) {
        agenda = frame.agenda();
        awaiting = frame.awaiting();
        test = frame.test();
    }

    /** A module that is known now is not gone on with; any other lesson is. */
    private void finishTest() {
        session.screen().gather();
        boolean passed = test.orElseThrow().finish();
        if (passed && session.progress().knows(session.position().moduleId()) && interrupted.size() == 1) {
            interrupted.clear();
            test = Optional.empty();
            agenda = new Agenda(List.of());
            await(new Awaiting.Continue());
        } else {
            comeBack();
        }
    }

    private void leaveTests() {
        boolean some = test.isPresent()
                || interrupted.stream().anyMatch(frame -> frame.test().isPresent());
        if (some) view.testLeft();
        test = Optional.empty();
    }

    private void predict(Awaiting.Predict predict, String typed) {
        Verdict verdict = session.judging().judge(predict.asked(), typed);
        if (verdict instanceof Verdict.Unreadable unreadable) {
            view.unreadable(unreadable);
            return;
        }
        runExample(predict.example(), Optional.of(new Prediction(predict.asked(), typed, verdict)));
    }

    private record Prediction(Question question, String typed, Verdict verdict) {}

    private void runExample(Example example, Optional<Prediction> prediction) {
        LiveRun.Result result = session.live().run(example);
        if (prediction.isPresent() && result.complete()) {
            Prediction made = prediction.get();
            record(made.question(), made.typed(), made.verdict());
        } else if (prediction.isPresent()) {
            view.predictionNotCounted();
        }
        goOn();
    }

    private void judge(Question question, String typed) {
        Verdict verdict = session.judging().judge(question, typed);
        if (verdict instanceof Verdict.Unreadable unreadable) {
            view.unreadable(unreadable);
            return;
        }
        if (test.isPresent()) test.get().take(typed, verdict);
        else record(question, typed, verdict);
        goOn();
    }

    /** Saves first, then shows: what the screen has confirmed is never lost. */
    private void record(Question question, String typed, Verdict verdict) {
        session.update(p -> p.withAnswer(question.id(), session.now(), typed, Judging.asRecorded(verdict)));
        lastExplained = Optional.of(new Explained(question, verdict));
        view.verdict(question, verdict);
    }

    private void answerPath(String typed) {
        List<String> ids = session.outline().paths().stream().map(p -> p.id()).toList();
        String word = typed.strip();
        if (word.matches("[1-9]") && Integer.parseInt(word) <= ids.size()) {
            choosePath(ids.get(Integer.parseInt(word) - 1));
        } else if (ids.contains(word)) {
            choosePath(word);
        } else {
            view.choosePathByNumber(ids.size());
        }
    }
}
