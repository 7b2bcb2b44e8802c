package dev.asynctutor.grade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.asynctutor.course.Exercise;
import dev.asynctutor.grade.CheckOutcome.Broken;
import dev.asynctutor.grade.CheckOutcome.Judged;
import dev.asynctutor.grade.ExerciseCheck.Submission;
import dev.asynctutor.run.Interpreter;
import dev.asynctutor.run.Interpreters;
import dev.asynctutor.run.Runner;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A verdict by what a program does, whatever the program tries. */
@Timeout(300)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExerciseCheckTest {
    private final Runner runner = new Runner();
    private final Interpreter python = Interpreters.ofThisMachine().choose(Optional.empty());

    @TempDir
    Path folder;

    @AfterAll
    void endPrograms() {
        runner.close();
    }

    private CheckOutcome check(Exercise exercise, String source) {
        Submission submission = new Submission(folder.resolve("twice.py"), source);
        return new ExerciseCheck(runner).check(python, exercise, submission, 3);
    }

    private CheckResult judged(String source) {
        CheckOutcome outcome = check(ExerciseFixture.twice(), source);
        assertThat(outcome).isInstanceOf(Judged.class);
        return ((Judged) outcome).result();
    }

    @Test
    void whatDoesAllThatIsAskedPasses() {
        CheckResult result = judged(ExerciseFixture.RIGHT);
        assertThat(result.passes()).isTrue();
        assertThat(result.failed()).isEmpty();
        assertThat(result.plan()).extracting(CheckResult.Planned::function).containsExactly("both", "at_once", "clean");
    }

    @Test
    void aFailureIsToldWithItsMistakeAndLine() {
        CheckResult result = judged(ExerciseFixture.IN_A_ROW);
        assertThat(result.passes()).isFalse();
        assertThat(result.passed()).isEqualTo(1);
        assertThat(result.failed().orElseThrow().function()).isEqualTo("at_once");
        assertThat(result.failure().orElseThrow().sentences())
                .hasSize(2)
                .last()
                .isEqualTo("line 2: the second fetch begins when the first has ended");
    }

    static Stream<Arguments> hostile() {
        return Stream.of(
                arguments(
                        "import os\nasync def twice(fetch):\n    os._exit(0)\n",
                        "it ends the whole program (os._exit(0))",
                        0),
                arguments("def twice(fetch)\n    pass\n", "Python cannot read the file", 1),
                arguments("""
                                import sys

                                async def twice(fetch):
                                    print('{"end": true}')
                                    sys.__stdout__.write('{"key": "", "check": 0, "passed": true}\\n')
                                    return []
                                """, "the results", 0),
                arguments("async def thrice(fetch):\n    return []\n", "there is no `twice`", 0));
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void nothingThatIsTriedPasses(String source, String told, int line) {
        CheckResult result = judged(source);
        assertThat(result.passes()).isFalse();
        assertThat(result.passed()).isZero();
        assertThat(result.failure().orElseThrow().message()).contains(told);
        if (line > 0) assertThat(result.failure().orElseThrow().line()).isEqualTo(OptionalInt.of(line));
    }

    @Test
    void whatNeverEndsIsToldWithTheLine() {
        String check = ExerciseFixture.CHECK.replace(
                "@check(\"returns both results\")", "@check(\"returns both results\", seconds=1)");
        Exercise impatient = ExerciseFixture.exercise(check, ExerciseFixture.RIGHT, List.of());
        CheckOutcome outcome = check(impatient, "async def twice(fetch):\n    while True:\n        pass\n");
        assertThat(outcome).isInstanceOf(Judged.class);
        CheckResult.Failure failure = ((Judged) outcome).result().failure().orElseThrow();
        assertThat(failure.message()).contains("never comes to an end");
        assertThat(failure.line()).isPresent();
    }

    @Test
    void theFilesBesideAreSafe() throws Exception {
        Path precious = Files.writeString(folder.resolve("notes.txt"), "precious");
        judged("open('notes.txt', 'w').write('gone')\n" + ExerciseFixture.RIGHT);
        assertThat(precious).hasContent("precious");
    }

    @Test
    void aBrokenCheckIsNotTheLearnersFault() {
        Exercise broken = ExerciseFixture.exercise(
                "from bench import check\n@check(\"divides\")\nasync def divides(learner):\n    1 / 0\n",
                ExerciseFixture.RIGHT,
                List.of());
        CheckOutcome outcome = check(broken, ExerciseFixture.RIGHT);
        assertThat(outcome).isInstanceOf(Broken.class);
        assertThat(((Broken) outcome).details()).contains("ZeroDivisionError");
    }
}
