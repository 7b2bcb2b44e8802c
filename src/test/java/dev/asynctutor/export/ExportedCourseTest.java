package dev.asynctutor.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asynctutor.course.Course;
import dev.asynctutor.course.CourseException;
import dev.asynctutor.course.CourseFixture;
import dev.asynctutor.course.CourseReader;
import dev.asynctutor.grade.Keys;
import dev.asynctutor.grade.RunnerExecution;
import dev.asynctutor.learner.Checklist;
import dev.asynctutor.learner.Checklist.By;
import dev.asynctutor.run.Interpreter;
import dev.asynctutor.run.Interpreters;
import dev.asynctutor.run.Runner;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;

/** Every page of the small course. */
@Timeout(120)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExportedCourseTest {
    private static final String LESSON = "modules/01_waiting/lesson.md";
    private static final List<Checklist.Item> ITEMS = List.of(
            new Checklist.Item("1/wait", "Tell how long a wait takes", By.TUTOR),
            new Checklist.Item("2/overlap", "Tell what overlaps", By.NOBODY),
            new Checklist.Item("explain", "I can explain waiting", By.LEARNER));

    private final Runner runner = new Runner();
    private final Interpreter python = Interpreters.ofThisMachine().choose(Optional.empty());

    @AfterAll
    void endPrograms() {
        runner.close();
    }

    private SortedMap<String, String> export(CourseFixture fixture) throws CourseException {
        Course course = CourseReader.read(fixture);
        return ExportedCourse.files(course, Keys.of(course, new RunnerExecution(runner, () -> python)), ITEMS);
    }

    private String page(String path) throws CourseException {
        return page(CourseFixture.good(), path);
    }

    private String page(CourseFixture fixture, String path) throws CourseException {
        String text = export(fixture).getOrDefault(path, "");
        assertThat(Stamp.isRight(path, text)).isTrue();
        return text.substring(0, text.lastIndexOf("\n<!-- "));
    }

    @Test
    void theTreeIsTheOutlines() throws Exception {
        assertThat(export(CourseFixture.good()).keySet())
                .containsExactly(
                        "LEARNING_CHECKLIST.md",
                        "README.md",
                        "code_examples/all_examples.py",
                        "modules/01_waiting.md",
                        "modules/02_together.md");
        assertThat(export(CourseFixture.good().with("GLOSSARY.md", "# Glossary\n"))
                        .keySet())
                .contains("GLOSSARY.md");
    }

    @Test
    void theFrontPageTellsWhatThereIsAndWhere() throws Exception {
        assertThat(page("README.md")).isEqualTo("""
                # A small course

                2 modules, 2 examples to run and 11 questions: about 1 hour. Read a program, say what it will do, \
                then open the answer. Where a lesson speaks of commands such as `trace` or `review`, it means the \
                tutor in the terminal, from which these pages were written.

                ## Modules

                ### All of it

                | module | minutes |
                |---|---:|
                | [Module 1: Waiting](modules/01_waiting.md) | 10 |
                | [Module 2: Together](modules/02_together.md) | 15 |

                ## Learning paths

                ### Short (1 to 2 hours)

                People in a hurry. You know what waiting is.

                1. [Module 1: Waiting](modules/01_waiting.md), of it: [The kettle](modules/01_waiting.md#the-kettle)
                2. [Module 2: Together](modules/02_together.md)
                3. Run all 2 examples

                ## Run the examples

                All are in [code_examples/all_examples.py](code_examples/all_examples.py), each a program of its \
                own. Python 3.11 or later runs them; what needs more says so.

                ```console
                python3 code_examples/all_examples.py --list                # what there is
                python3 code_examples/all_examples.py 1                     # the examples of a module, one after the other
                python3 code_examples/all_examples.py 1/kettle              # one of them
                python3 code_examples/all_examples.py --show 1/kettle       # its source, to keep and to change
                ```

                ## Beside the lessons

                - [LEARNING_CHECKLIST.md](LEARNING_CHECKLIST.md): what you can do by now

                ## You know it when

                - I can explain waiting
                """);
    }

    @Test
    void theChecklistIsTickedWithWhatTheLearnerCanDo() throws Exception {
        assertThat(page("LEARNING_CHECKLIST.md")).isEqualTo("""
                # Learning checklist

                2 of 3 are ticked. The [course](README.md) says where each is taught.

                ## [Module 1: Waiting](modules/01_waiting.md)

                - [x] Tell how long a wait takes

                ## [Module 2: Together](modules/02_together.md)

                - [ ] Tell what overlaps

                ## You know it when

                - [x] I can explain waiting
                """);
    }

    @Test
    void aLessonIsOnePageWithItsProgramsAndFoldedAnswers() throws Exception {
        assertThat(page("modules/01_waiting.md")).isEqualTo("""
                # Module 1: Waiting

                About 10 minutes.

                When you have been through it, you can:

                - Tell how long a wait takes

                ## The kettle

                Water takes *two* seconds here. See [the next module](02_together.md).

                **One kettle.** (`1/kettle`)

                ```python
                import time

                print("kettle on")
                time.sleep(2)
                print("tea")
                ```

                **Predict.** How many seconds?

                <details>
                <summary>Answer</summary>

                The answer is **2 seconds**.

                The kettle takes two seconds.

                The other answers:

                - `0`: The program waits for the kettle.

                </details>

                <details>
                <summary>Output</summary>

                ```text
                kettle on
                tea
                ```

                </details>

                It did.

                ## What was it?

                **Question.** How long did it take?

                1. `two` seconds
                2. no time
                3. for ever

                <details>
                <summary>Answer</summary>

                Right is **1** `two` seconds

                That is what sleep was told.

                The other answers:

                - **2** It waited.
                - **3** It ended.

                </details>

                ## Quiz

                **Question.** Which function waits?

                ```python
                import time
                time.___(1)
                print("done")
                ```

                <details>
                <summary>Answer</summary>

                The gap takes `sleep`.

                It is called sleep.

                The other answers:

                - `wait`: There is no such function in time.

                </details>

                **Question.** Which line waits too long?

                ```text
                1  import time
                2  time.sleep(3)
                3  print("tea")
                ```

                <details>
                <summary>Answer</summary>

                It is line **2**.

                Line 2 waits.

                The other answers:

                - line `3`: Printing takes no time.

                </details>

                ---

                Next: [Module 2: Together](02_together.md) · [All modules](../README.md#modules)
                """);
    }

    @Test
    void linesToBeOrderedAreShuffledAndChoicesOfARunAreJudged() throws Exception {
        String page = page("modules/02_together.md");
        assertThat(page)
                .contains("It builds on [Module 1: Waiting](01_waiting.md).")
                .containsPattern("(?s)Put the lines in order\\.\n\n```text\n1  .*?\n3  .*?\n```\n\n<details>")
                .contains("```python\nx = 1\nx = x + 1\nprint(x)\n```")
                .contains("Right is **2** toast")
                .contains("This is printed:\n\n```text\na\nb\n```")
                .contains("- `b / a`: Programs run from the top.")
                .contains("Before: [Module 1: Waiting](01_waiting.md) · [All modules]");
    }

    @Test
    void linksLeadToWhereThingsAreNow() throws Exception {
        CourseFixture course = CourseFixture.good().with("GLOSSARY.md", """
                        # Glossary

                        ## wait

                        To [stand](modules/01_waiting/lesson.md#the-kettle), as in
                        [this program](modules/01_waiting/examples/kettle.py). See [wait](#wait), [none](#none).

                        Also: waits
                        Everyday word: yes
                        """).edited(LESSON, "It did.", """
                        It did, [a wait](../../GLOSSARY.md#wait) of [two](../02_together/examples/both.py), in
                        [the quiz](questions.yaml#culprit), [above](#the-kettle), [the reference](../../QUICK_REFERENCE.md),
                        [Python](https://docs.python.org/3/#x), [the next](../02_together/), [lost](../09_none/lesson.md).""");
        assertThat(page(course, "modules/01_waiting.md")).contains("""
                It did, [a wait](../GLOSSARY.md#wait) of [two](02_together.md#two-waits), in
                [the quiz](#quiz), [above](#the-kettle), the reference,
                [Python](https://docs.python.org/3/#x), [the next](02_together.md), lost.
                """);
        assertThat(page(course, "GLOSSARY.md")).isEqualTo("""
                # Glossary

                ## wait

                To [stand](modules/01_waiting.md#the-kettle), as in
                [this program](modules/01_waiting.md#the-kettle). See [wait](#wait), [none](GLOSSARY.md).

                Also: waits
                """);
        assertThat(page(course, "README.md")).contains("- [GLOSSARY.md](GLOSSARY.md): the words of the course");
    }

    @Test
    void aHeadingLikeThePagesTitleIsStillFound() throws Exception {
        CourseFixture course = CourseFixture.good()
                .edited(LESSON, "# The kettle", "# Module 1: Waiting")
                .edited(LESSON, "It did.", "See [above](#module-1-waiting).");
        assertThat(page(course, "modules/01_waiting.md")).contains("See [above](#module-1-waiting-1).");
    }

    @Test
    void whatAnExampleNeedsIsSaidBesideItsName() throws Exception {
        CourseFixture course = CourseFixture.good()
                .edited("modules/01_waiting/examples/kettle.py", "\">=3.11\"", "\">=3.14\"")
                .edited("modules/01_waiting/examples/kettle.py", "dependencies = []", "dependencies = [\"fastapi\"]");
        assertThat(page(course, "modules/01_waiting.md"))
                .contains("**One kettle.** (`1/kettle`, needs Python >=3.14, fastapi)");
    }
}
