package dev.asynctutor.grade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.asynctutor.course.Course;
import dev.asynctutor.course.CourseException;
import dev.asynctutor.course.CourseFixture;
import dev.asynctutor.course.CourseProblem;
import dev.asynctutor.course.CourseReader;
import dev.asynctutor.run.Interpreter;
import dev.asynctutor.run.Interpreters;
import dev.asynctutor.run.MissingPackagesException;
import dev.asynctutor.run.NoInterpreterException;
import dev.asynctutor.run.Runner;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Promises that only a run can break, each broken once. */
@Timeout(300)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CourseValidatorTest {
    private static final String LESSON = "modules/01_waiting/lesson.md";
    private static final String QUESTIONS = "modules/01_waiting/questions.yaml";
    private static final String TOGETHER = "modules/02_together/questions.yaml";
    private static final String EXAMPLE = "modules/01_waiting/examples/kettle.py";
    private static final String BOTH = "modules/02_together/examples/both.py";

    static final ExerciseJudge NO_EXERCISES = (exercise, submission, seeds) -> {
        throw new IllegalStateException("this course has no exercise");
    };

    private final Runner runner = new Runner();
    private Execution execution = program -> {
        throw new IllegalStateException("no Python yet");
    };

    @BeforeAll
    void findPython() {
        Interpreter python = Interpreters.ofThisMachine().choose(Optional.empty());
        execution = new RunOnce(new RunnerExecution(runner, () -> python));
    }

    @AfterAll
    void endPrograms() {
        runner.close();
    }

    @Test
    void aRightCourseHasNoProblem() {
        ValidationReport report = validate(CourseFixture.good());
        assertThat(report.problems()).isEmpty();
        assertThat(report.modules()).isEqualTo(2);
        assertThat(report.examples()).isEqualTo(2);
        assertThat(report.questions()).isEqualTo(11);
        assertThat(report.words()).isBetween(15, 60);
        assertThat(report.outcomes())
                .containsExactly(
                        new ValidationReport.OutcomeRow("1/wait", 1, 4, 0),
                        new ValidationReport.OutcomeRow("2/overlap", 1, 7, 0));
    }

    static Stream<Arguments> edits() {
        return Stream.of(
                arguments(
                        EXAMPLE,
                        "print(\"tea\")",
                        "print(\"coffee\")",
                        "modules/01_waiting/examples/kettle.out:2: the recording has \"tea\" and the example prints \"coffee\""),
                arguments(
                        EXAMPLE,
                        "print(\"tea\")",
                        "print(\"tea\")\nraise SystemExit(4)",
                        EXAMPLE + ":1: exit code 0 is expected, and the example ended with 4"),
                arguments(BOTH, "sys.exit(3)", "", BOTH + ":1: exit code 3 is expected, and the example ended with 0"),
                arguments(
                        BOTH,
                        "2/overlap",
                        "2/overlapp",
                        BOTH + ":8: no module has the outcome 2/overlapp that this example serves"),
                arguments(
                        QUESTIONS,
                        "{value: 0, why",
                        "{value: 2.05, why",
                        QUESTIONS + ":1: predict-kettle explains why \"2.05\" is wrong, and it is right"),
                arguments(
                        QUESTIONS,
                        "{value: 0, why",
                        "{value: nothing, why",
                        QUESTIONS + ":1: predict-kettle explains the wrong answer \"nothing\", which nobody can give:"
                                + " A number of seconds is expected, such as 3 or 2.5; ? says that you don't know."),
                arguments(
                        QUESTIONS,
                        "accept: [sleep]",
                        "accept: [sleep, nap]",
                        QUESTIONS + ":22: gap accepts \"nap\", and the code with it ended with exit code 1"
                                + " (AttributeError: module 'time' has no attribute 'nap')"),
                arguments(
                        QUESTIONS,
                        "{value: wait, why",
                        "{value: \"__dict__['sleep']\", why",
                        QUESTIONS + ":22: gap calls \"__dict__['sleep']\" wrong, and the code does the same with it as"
                                + " with \"sleep\""),
                arguments(
                        QUESTIONS,
                        "fix: time.sleep(1)",
                        "fix: time.sleep(3.0)",
                        QUESTIONS
                                + ":35: culprit blames line 2 (time.sleep(3)), and its code does the same after the fix"),
                arguments(
                        QUESTIONS,
                        "{value: 3, why: Printing",
                        "{value: 2, why: Printing",
                        QUESTIONS + ":35: culprit explains why \"2\" is wrong, and it is right"),
                arguments(
                        TOGETHER,
                        "{value: \"b / a\"",
                        "{value: \"a / b\"",
                        TOGETHER + ":10: what-is-printed explains why \"a / b\" is wrong, and it is right"),
                arguments(
                        TOGETHER,
                        "{text: toast, why",
                        "{text: fish, why",
                        TOGETHER
                                + ":52: who-runs-next has 0 choices that say what really comes after line 6: \"toast\""),
                arguments(
                        TOGETHER,
                        "{line: 6}",
                        "{line: 6, time: 3}",
                        TOGETHER
                                + ":52: who-runs-next asks what comes after line 6 (time 3), and in the run that moment"
                                + " never comes, or nothing follows"),
                arguments(
                        TOGETHER,
                        "{output: a}",
                        "{output: b}",
                        TOGETHER + ":80: what-comes-next asks what comes after the output b, and in the run that moment"
                                + " never comes, or nothing follows"),
                arguments(
                        TOGETHER,
                        "{text: \"`c`\", why",
                        "{text: \"`c`\", right: true, why",
                        TOGETHER + ":22: which-lines says that \"c\" is right, but its code prints \"a / b\""),
                arguments(
                        TOGETHER,
                        "prints: \"2\"",
                        "prints: \"3\"",
                        TOGETHER + ":35: parsons says that its program prints \"3\", and it prints \"2\""),
                arguments(
                        TOGETHER,
                        "assert 1 + 1 == 2",
                        "assert 1 + 1 == 3",
                        TOGETHER + ":35: parsons has a proof that ended with exit code 1 (AssertionError)"),
                arguments(
                        TOGETHER,
                        "lines: [\"x = 1\", \"x = x + 1\"",
                        "lines: [\"x = 1\", \"x = y + 1\"",
                        TOGETHER
                                + ":35: parsons has lines that, put together, make a program that ended with exit code 1"
                                + " (NameError: name 'y' is not defined)"),
                arguments(
                        TOGETHER,
                        "    print(\"a\")\n    print(\"b\")\n  answer",
                        "    pass\n  answer",
                        TOGETHER + ":10: what-is-printed asks for what is printed, and its code prints nothing"),
                arguments(
                        TOGETHER,
                        "    print(\"a\")\n",
                        "    for n in range(4): print(n)\n",
                        TOGETHER + ":10: what-is-printed asks people to type 5 lines; at most 4 are expected"),
                arguments(
                        LESSON,
                        "../02_together/lesson.md",
                        "../03_apart/lesson.md",
                        LESSON + ":13: the link ../03_apart/lesson.md leads to nothing: there is no"
                                + " modules/03_apart/lesson.md"),
                arguments(
                        LESSON,
                        "It did.",
                        "Word ".repeat(500),
                        LESSON + ":9: the step 1/kettle has 36 lines of text; about 22 fit on a screen, so divide it"),
                arguments(
                        LESSON,
                        "outcomes:",
                        "needs: [\"9\"]\noutcomes:",
                        LESSON + ":5: the module 9 that this one needs is not in the course"),
                arguments(
                        LESSON,
                        "outcomes:\n",
                        "outcomes:\n  - {id: 1/more, text: More}\n",
                        LESSON + ":6: the outcome 1/more is served by no examples and no questions; at least 1 example"
                                + " and 2 questions are expected"));
    }

    @ParameterizedTest
    @MethodSource("edits")
    void isToldInOneSentence(String file, String old, String replacement, String sentence) {
        ValidationReport report = validate(CourseFixture.good().edited(file, old, replacement));
        assertThat(report.problems()).extracting(CourseProblem::toString).contains(sentence);
    }

    @Test
    void aRecordingWithoutItsExample() {
        ValidationReport report =
                validate(CourseFixture.good().with("modules/01_waiting/examples/gone.out", "nothing\n"));
        assertThat(report.problems())
                .extracting(CourseProblem::toString)
                .containsExactly(
                        "modules/01_waiting/examples/gone.out:1: this recording belongs to no example: there is"
                                + " no gone.py");
    }

    @Test
    void aProgramWithoutEndIsStoppedAndTold() {
        Execution endless = program ->
                new Execution.Ran(137, 60, "", "", Optional.of("stopped: it ran longer than 60 s"), Optional.empty());
        ValidationReport report = new CourseValidator(read(CourseFixture.good()), endless, NO_EXERCISES).validate();
        assertThat(report.problems())
                .extracting(CourseProblem::toString)
                .contains(EXAMPLE + ":1: the example was stopped: it ran longer than 60 s");
    }

    @Test
    void whatKeepsEveryProgramFromRunningComesOutAsItIs() {
        Execution none = program -> {
            throw new NoInterpreterException("There is no Python.");
        };
        assertThatThrownBy(() -> new CourseValidator(read(CourseFixture.good()), none, NO_EXERCISES).validate())
                .isInstanceOf(NoInterpreterException.class)
                .hasMessage("There is no Python.");
    }

    @Test
    void whatThisMachineLacksPackagesForIsToldAndIsNoMistake() throws CourseException {
        Execution without = program -> {
            if (program.name().equals("kettle.py")) throw new MissingPackagesException("no Python has them");
            return execution.run(program);
        };
        ValidationReport report = new CourseValidator(read(CourseFixture.good()), without, NO_EXERCISES).validate();
        assertThat(report.problems()).isEmpty();
        assertThat(report.notRun()).contains("1/kettle").doesNotContain("2/both");
    }

    private ValidationReport validate(CourseFixture source) {
        return new CourseValidator(read(source), execution, NO_EXERCISES).validate();
    }

    private static Course read(CourseFixture source) {
        try {
            return CourseReader.read(source);
        } catch (CourseException e) {
            List<CourseProblem> problems = e.problems();
            throw new AssertionError("the reader refuses it already: " + problems, e);
        }
    }
}
