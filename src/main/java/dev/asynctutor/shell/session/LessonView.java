package dev.asynctutor.shell.session;

import dev.asynctutor.course.CourseModule;
import dev.asynctutor.course.Example;
import dev.asynctutor.course.Exercise;
import dev.asynctutor.course.Question;
import dev.asynctutor.course.Question.Task;
import dev.asynctutor.grade.Presentation;
import dev.asynctutor.grade.Verdict;
import dev.asynctutor.learner.TestDraw;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Draws the walk: steps, examples, questions, verdicts, and what can be typed next. */
final class LessonView {
    private static final String GLOSSARY_LINK = "GLOSSARY.md#";

    private final Session session;
    private Optional<Example> lastExample = Optional.empty();
    private boolean exerciseHere;
    private boolean atHeading;
    private boolean showsTerms;
    private boolean offersTest;

    LessonView(Session session) {
        this.session = session;
    }

    private Page screen() {
        return session.screen();
    }

    void stepHeader(CourseModule module, int index) {
        lastExample = Optional.empty();
        session.live().forget();
        showsTerms = false;
        exerciseHere = false;
        atHeading = true;
        offersTest = false;
        screen().blank();
        screen().heading(
                        module.id() + " · " + module.title(),
                        "step " + (index + 1) + "/" + module.steps().size());
    }

    /** In the next line of commands, and only there, unless the module was tested before. */
    void offerTest(CourseModule module) {
        offersTest = !session.progress().tests().containsKey(module.id()) && TestDraw.isPossible(module);
    }

    void prose(String markdown) {
        if (!atHeading) screen().blank();
        atHeading = false;
        showsTerms |= markdown.contains(GLOSSARY_LINK);
        screen().markdown(markdown);
    }

    void example(Example example) {
        lastExample = Optional.of(example);
        session.live().forget();
        atHeading = false;
        List<String> lines = example.source().lines().toList();
        String shown = String.join("\n", lines.subList(example.firstShownLine() - 1, lines.size()));
        int count = lines.size() - example.firstShownLine() + 1;
        screen().blank();
        screen().code(example.fileName(), count + " lines", shown, example.firstShownLine());
    }

    void exercise(Exercise exercise) {
        atHeading = false;
        exerciseHere = true;
        new ExerciseView(session).card(exercise);
    }

    Optional<Example> lastExample() {
        return lastExample;
    }

    /** The question itself, where one is awaited. */
    void ask(Awaiting awaiting) {
        if (awaiting instanceof Awaiting.Predict predict) {
            screen().blank();
            screen().markdown("**Predict:** " + predict.asked().ask());
            choices(predict.asked());
        } else if (awaiting instanceof Awaiting.Answer answer) {
            question(answer.asked());
        } else if (awaiting instanceof Awaiting.Guided guided) {
            new GuideView(session).draw(guided.trail());
        }
    }

    private void question(Question question) {
        screen().blank();
        screen().markdown("**Question:** " + question.ask());
        code(question);
        choices(question);
    }

    private void code(Question question) {
        question.code().ifPresent(code -> {
            String source = code.path()
                    .flatMap(path -> session.exampleAt(path))
                    .map(LessonView::withoutHeader)
                    .orElse(code.source());
            int firstLine = code.path()
                    .flatMap(path -> session.exampleAt(path))
                    .map(Example::firstShownLine)
                    .orElse(1);
            screen().code("", "", source, firstLine);
        });
    }

    private static String withoutHeader(Example example) {
        List<String> lines = example.source().lines().toList();
        return String.join("\n", lines.subList(example.firstShownLine() - 1, lines.size()));
    }

    private void choices(Question question) {
        if (question.task().choose().isPresent()) {
            screen().numbered(question.task().choose().get().choices().stream()
                    .map(Question.Choice::text)
                    .toList());
        } else if (question.task() instanceof Task.Order) {
            screen().numberedCode(Presentation.shuffledLines(
                    question, session.judging().keyOf(question)));
        }
    }

    /** One line: what is expected, and the few commands that make sense here. */
    void awaiting(Awaiting awaiting, boolean inReview) {
        screen().blank();
        if (awaiting instanceof Awaiting.ChoosePath) {
            choosePathByNumber(session.outline().paths().size());
        } else if (awaiting instanceof Awaiting.Predict predict) {
            footer(expected(predict.asked()), "Enter skips and runs", "? don't know");
        } else if (awaiting instanceof Awaiting.RunExample) {
            footer("Enter run it", "next", "help");
        } else if (awaiting instanceof Awaiting.BeginExercise begin) {
            boolean begun =
                    session.progress().exercises().containsKey(begin.exercise().id());
            footer(begun ? "Enter shows the task" : "Enter begins", "check", "next leaves it", "help");
        } else if (awaiting instanceof Awaiting.Answer answer) {
            footer(expected(answer.asked()), "? don't know", "Enter later");
        } else if (awaiting instanceof Awaiting.Guided guided) {
            screen().footer(guided.trail().footer());
        } else {
            List<String> words = new ArrayList<>(List.of("Enter continue"));
            if (lastExample.isPresent()) words.addAll(List.of("run", "trace", "why"));
            if (exerciseHere) words.addAll(List.of("edit", "check", "watch", "hint"));
            words.addAll(inReview ? List.of("back") : List.of("back", "modules"));
            if (showsTerms) words.add("glossary");
            words.add("help");
            footer(words.toArray(String[]::new));
        }
    }

    private void footer(String... words) {
        List<String> all = new ArrayList<>(List.of(words));
        if (offersTest) all.add("test-out if you know this module");
        offersTest = false;
        screen().footer(all);
    }

    /** The same while a test is taken. */
    void awaitingInTest(Awaiting awaiting) {
        screen().blank();
        awaiting.question()
                .ifPresent(q -> screen().footer(List.of(expected(q), "? don't know", "Enter later", "back leaves")));
    }

    /** A question as it was asked, without its choices. */
    void questionAgain(Question question) {
        screen().markdown(question.ask());
        code(question);
    }

    static String expected(Question question) {
        Task task = question.task();
        if (task.choose().isPresent()) return task.choose().get().several() ? "all right numbers, as 1 3" : "a number";
        if (task instanceof Task.Quantity quantity) {
            return quantity.unit().isEmpty() ? "a number" : "a number of " + quantity.unit();
        }
        if (task instanceof Task.Output) return "what is printed, lines separated by /";
        if (task instanceof Task.Order) return "the numbers in order, as 3 1 2";
        if (task instanceof Task.Blank) return "what belongs in the gap";
        return "a line number";
    }

    void verdict(Question question, Verdict verdict) {
        screen().blank();
        if (verdict instanceof Verdict.Right) screen().good("Right.");
        else if (verdict instanceof Verdict.Wrong) screen().bad("Not so.");
        else screen().hint("It goes like this:");
        screen().markdown(verdict.explanation());
    }

    void unreadable(Verdict.Unreadable unreadable) {
        screen().hint(unreadable.expected());
    }

    void chooseInGuide(GuideTrail trail) {
        screen().hint(trail.expected());
    }

    void leftForLater() {
        screen().hint("Left for later. The question is here again when you come back to this step.");
    }

    void predictionNotCounted() {
        screen().hint("The run did not come to its end, so the prediction does not count.");
    }

    void backToLesson() {
        screen().hint("Back in the lesson.");
    }

    void backToTest() {
        screen().hint("Back in the test.");
    }

    void testLeft() {
        screen().hint("You left the test; nothing of it is kept.");
    }

    void nothingAsked() {
        screen().hint("Nothing is asked here. Enter goes on; help lists the commands.");
    }

    void nothingExplained() {
        screen().hint("Nothing has been explained yet; answer a question first, or type ? for its answer.");
    }

    void choosePathByNumber(int count) {
        screen().hint("Type a number from 1 to " + count + ", or Enter for the first.");
    }

    void endOfPath() {
        screen().good("You have come to the end of your path.");
        new Overview(session).drawSelfAssessment();
        screen().hint("checklist shows what you can do now; modules, review and path show what else there is.");
    }

    void startOfPath() {
        screen().hint("This is the first step.");
    }
}
