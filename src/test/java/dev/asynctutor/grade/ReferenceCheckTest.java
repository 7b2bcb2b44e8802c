package dev.asynctutor.grade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.asynctutor.course.CourseFixture;
import dev.asynctutor.course.CourseProblem;
import dev.asynctutor.course.reference.Glossary;
import dev.asynctutor.course.reference.Guide;
import dev.asynctutor.course.reference.QuickReference;
import dev.asynctutor.course.reference.ReferenceFixture;
import dev.asynctutor.grade.ValidationReport.References;
import dev.asynctutor.run.Interpreter;
import dev.asynctutor.run.Interpreters;
import dev.asynctutor.run.Runner;
import java.util.ArrayList;
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

/** Promises of the reference documents, each broken once. */
@Timeout(300)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReferenceCheckTest {
    private static final String REFERENCE = QuickReference.FILE;
    private static final String GLOSSARY = Glossary.FILE;
    private static final String DEBUGGING = Guide.DEBUGGING;
    private static final String DECISIONS = Guide.DECISIONS;

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
    void rightDocumentsHaveNoProblem() throws Exception {
        ReferenceCheck check = new ReferenceCheck(ReferenceFixture.read(ReferenceFixture.good()));
        assertThat(problems(check)).isEmpty();
        assertThat(check.counts()).isEqualTo(new References(6, 3, 6));
    }

    @Test
    void aCourseWithoutThemHasNoProblem() throws Exception {
        ReferenceCheck check = new ReferenceCheck(ReferenceFixture.read(CourseFixture.good()));
        assertThat(problems(check)).isEmpty();
        assertThat(check.counts()).isEqualTo(References.NONE);
    }

    static Stream<Arguments> edits() {
        return Stream.of(
                arguments(
                        REFERENCE,
                        "tea is here\n```",
                        "coffee is here\n```",
                        REFERENCE + ":20: line 1 of what this snippet prints: \"coffee is here\" is written, and it"
                                + " prints \"tea is here\""),
                arguments(
                        REFERENCE,
                        "print(await fetch(\"tea\"))",
                        "print(await fetch())",
                        REFERENCE + ":20: this snippet ended with exit code 1 (TypeError: fetch() missing 1 required"
                                + " positional argument: 'name')"),
                arguments(
                        REFERENCE,
                        "```python\nimport asyncio\n",
                        "```text\nimport asyncio\n",
                        REFERENCE + ":1: the text before the first topic has no python block: the prelude of all"
                                + " snippets"),
                arguments(
                        REFERENCE,
                        "async def fetch(name",
                        "async def def fetch(name",
                        REFERENCE + ":5: this snippet ended with exit code 1 (SyntaxError: invalid syntax)"),
                arguments(
                        REFERENCE,
                        "    return await fetch",
                        "    return return await fetch",
                        REFERENCE + ":80: this snippet is no Python: line 9: invalid syntax"),
                arguments(
                        REFERENCE,
                        "## Queues",
                        "## Empty\n\n## Queues",
                        REFERENCE + ":44: the topic \"Empty\" has no entries (### Entry)"),
                arguments(
                        REFERENCE,
                        "## Queues\n",
                        "## Queues\n\n### Wordy\n\nNo code.\n",
                        REFERENCE + ":46: the entry \"Wordy\" has no python blocks; one is expected"),
                arguments(
                        REFERENCE,
                        "`put` waits for room.",
                        "",
                        REFERENCE + ":46: the entry \"A queue with room for one\" begins with code; a sentence comes"
                                + " first"),
                arguments(
                        REFERENCE,
                        "lesson.md#the-kettle",
                        "lesson.md#a-kettle",
                        REFERENCE + ":18: the link modules/01_waiting/lesson.md#a-kettle leads to nothing:"
                                + " modules/01_waiting/lesson.md has no heading #a-kettle"),
                arguments(
                        REFERENCE,
                        "examples/both.py",
                        "examples/three.py",
                        REFERENCE + ":30: the link modules/02_together/examples/three.py leads to nothing: there is no"
                                + " modules/02_together/examples/three.py"),
                arguments(
                        GLOSSARY,
                        "## kettle",
                        "## jug\n\nHolds water.\n\n## kettle",
                        GLOSSARY + ":12: no lesson introduces \"jug\": none links to GLOSSARY.md#jug"),
                arguments(
                        GLOSSARY,
                        "## timeout",
                        "## a timeout",
                        GLOSSARY + ":18: the terms stand in alphabetical order, and \"a timeout\" comes before"
                                + " \"kettle\""),
                arguments(
                        GLOSSARY,
                        "Also: time-out",
                        "Also: loop, time-out",
                        GLOSSARY + ":18: \"loop\" is a form of \"event loop\" already"),
                arguments(
                        GLOSSARY,
                        "The longest time to wait. Afterwards the wait ends with an error.",
                        "",
                        GLOSSARY + ":18: the term \"timeout\" is not explained"),
                arguments(
                        ReferenceFixture.WAITING,
                        "It did.",
                        "It did, without timeouts.",
                        ReferenceFixture.WAITING + ":9: the step 1/kettle says \"timeouts\", which only 2/both"
                                + " introduces"),
                arguments(
                        ReferenceFixture.WAITING,
                        "It did.",
                        "The [loop](../../GLOSSARY.md#event-loop) did.",
                        ReferenceFixture.WAITING + ":13: this lesson links to the term event-loop more than once"),
                arguments(
                        DECISIONS,
                        "(#a-process)",
                        "(#a-thread)",
                        DECISIONS + ":26: the choice \"Yes\" leads to #a-thread, and no heading has this id"),
                arguments(DECISIONS, "- [Yes](#a-process)\n", "", DECISIONS + ":28: no choice leads to \"A process\""),
                arguments(
                        DECISIONS,
                        "Waiting does not help a processor.",
                        "",
                        DECISIONS + ":29: \"A process\" says nothing"),
                arguments(
                        DECISIONS,
                        "await fetch(\"tea\")",
                        "await await",
                        DECISIONS + ":16: this snippet is no Python: line 1: invalid syntax"),
                arguments(
                        DEBUGGING,
                        "Diagnosis: never-awaited",
                        "Diagnosis: never-waited",
                        DEBUGGING + ":1: no step answers the diagnosis never-awaited (Diagnosis: never-awaited)"),
                arguments(
                        DEBUGGING,
                        "Diagnosis: never-awaited",
                        "Diagnosis: never-awaited, starvation",
                        DEBUGGING + ":48: the diagnosis starvation has its answer in \"It was never awaited\" already"),
                arguments(
                        DEBUGGING,
                        "**Cure.** Write `await`.",
                        "Write `await`.",
                        DEBUGGING + ":18: \"It was never awaited\" has the paragraphs **Cause.** **Proof.** **Cure.**"
                                + " **Read on.** in this order, and there are **Cause.** **Proof.** **Read on.**"),
                arguments(
                        DEBUGGING,
                        "'save' was never awaited\n```",
                        "'load' was never awaited\n```",
                        DEBUGGING + ":26: line 1 of what this snippet prints: \"coroutine 'load' was never awaited\" is"
                                + " written, and it prints \"coroutine 'save' was never awaited\""));
    }

    @ParameterizedTest
    @MethodSource("edits")
    void isToldInOneSentence(String file, String old, String replacement, String sentence) throws Exception {
        CourseFixture course = ReferenceFixture.good().edited(file, old, replacement);
        assertThat(problems(new ReferenceCheck(ReferenceFixture.read(course))))
                .extracting(CourseProblem::toString)
                .contains(sentence);
    }

    @Test
    void roundAndRoundIsTold() throws Exception {
        CourseFixture course =
                ReferenceFixture.good().with(DECISIONS, "# T\n\n## One\n\n- [Two](#two)\n\n### Two\n\n- [One](#one)\n");
        assertThat(problems(new ReferenceCheck(ReferenceFixture.read(course))))
                .extracting(CourseProblem::toString)
                .contains(
                        DECISIONS + ":3: no way from \"One\" comes to a conclusion",
                        DECISIONS + ":7: no way from \"Two\" comes to a conclusion");
    }

    @Test
    void aDeadFragmentInALessonIsTold() {
        CourseFixture course =
                ReferenceFixture.good().edited(ReferenceFixture.TOGETHER, "GLOSSARY.md#timeout", "GLOSSARY.md#time");
        ValidationReport report = new CourseValidator(
                        ReferenceFixture.read(course), execution, CourseValidatorTest.NO_EXERCISES)
                .validate();
        assertThat(report.problems())
                .extracting(CourseProblem::toString)
                .contains(ReferenceFixture.TOGETHER + ":14: the link ../../GLOSSARY.md#time leads to nothing:"
                        + " GLOSSARY.md has no heading #time");
    }

    @Test
    void whatNeedsANewerPythonIsLeftOut() throws Exception {
        CourseFixture course = ReferenceFixture.good()
                .edited(REFERENCE, "# Python 3.13+\nqueue", "# Python 3.999+\nraise SystemExit(1)\nqueue");
        assertThat(problems(new ReferenceCheck(ReferenceFixture.read(course)))).isEmpty();
    }

    private List<CourseProblem> problems(ReferenceCheck check) throws Exception {
        List<CourseProblem> problems = new ArrayList<>(check.problems());
        Checks runs = new Checks();
        check.addRuns(runs, execution);
        problems.addAll(runs.problems());
        return problems;
    }
}
