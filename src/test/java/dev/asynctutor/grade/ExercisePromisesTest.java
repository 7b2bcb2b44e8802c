package dev.asynctutor.grade;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asynctutor.course.CourseProblem;
import dev.asynctutor.course.Exercise;
import dev.asynctutor.run.Interpreter;
import dev.asynctutor.run.Interpreters;
import dev.asynctutor.run.Runner;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;

/** Each promise of an exercise, broken once. */
@Timeout(300)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExercisePromisesTest {
    private final Runner runner = new Runner();
    private final Interpreter python = Interpreters.ofThisMachine().choose(Optional.empty());

    @AfterAll
    void endPrograms() {
        runner.close();
    }

    private List<String> problems(Exercise exercise) throws Exception {
        ExerciseCheck check = new ExerciseCheck(runner);
        ExercisePromises promises =
                new ExercisePromises((one, submission, seeds) -> check.check(python, one, submission, seeds));
        List<CourseProblem> problems = new ArrayList<>();
        for (Checks.Run run : promises.runs(exercise)) problems.addAll(run.call());
        return problems.stream().map(CourseProblem::toString).toList();
    }

    private static Exercise with(Exercise.WrongAnswer wrong) {
        return ExerciseFixture.exercise(ExerciseFixture.CHECK, ExerciseFixture.RIGHT, List.of(wrong));
    }

    @Test
    void aFairExerciseHasNoProblem() throws Exception {
        assertThat(problems(ExerciseFixture.twice())).isEmpty();
    }

    @Test
    void aSolutionThatIsRejectedIsTold() throws Exception {
        Exercise exercise = ExerciseFixture.exercise(ExerciseFixture.CHECK, ExerciseFixture.IN_A_ROW, List.of());
        assertThat(problems(exercise))
                .first()
                .asString()
                .startsWith(ExerciseFixture.PATH + "/solution.py:1: it is right, and is rejected: fetches both");
    }

    @Test
    void aWrongAnswerThatPassesIsTold() throws Exception {
        assertThat(problems(with(ExerciseFixture.wrong("right", ExerciseFixture.RIGHT, "both", ""))))
                .containsExactly(ExerciseFixture.PATH + "/wrong/right.py:1: it is wrong, and passes");
    }

    @Test
    void aWrongAnswerRejectedForAnotherReasonIsTold() throws Exception {
        assertThat(problems(with(ExerciseFixture.wrong("row", ExerciseFixture.IN_A_ROW, "both", ""))))
                .singleElement()
                .asString()
                .contains("wrong/row.py:1: it is filed under both, and is rejected by at_once");
        assertThat(problems(with(ExerciseFixture.wrong("row", ExerciseFixture.IN_A_ROW, "at_once", "a lock"))))
                .singleElement()
                .asString()
                .contains("it is filed under at_once with the words \"a lock\"");
    }

    @Test
    void aCheckThatCannotJudgeIsTold() throws Exception {
        String check = "from bench import check\n@check(\"divides\")\nasync def divides(learner):\n    1 / 0\n";
        assertThat(problems(ExerciseFixture.exercise(check, ExerciseFixture.RIGHT, List.of())))
                .isNotEmpty()
                .allMatch(problem -> problem.contains("its check could not judge it: ZeroDivisionError"));
    }

    @Test
    void aCheckThatAsksForNothingIsTold() throws Exception {
        String check = "from bench import check\n@check(\"is there\")\ndef there(learner):\n    pass\n";
        assertThat(problems(ExerciseFixture.exercise(check, ExerciseFixture.RIGHT, List.of())))
                .contains(ExerciseFixture.PATH + "/start.py:1: it is unfinished, and passes");
    }

    @Test
    void theShapeIsLookedAt() {
        assertThat(ExercisePromises.shape(ExerciseFixture.twice()))
                .extracting(CourseProblem::what)
                .containsExactly(
                        "1 wrong answers in wrong/; at least 3 are expected",
                        "0 further right solutions in also/; at least 2 are expected");
    }
}
