package dev.asynctutor.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each mistake an author can make in one right course, and the sentence it is met with. */
class CourseMistakesTest {
    private static final String COURSE = "course.yaml";
    private static final String LESSON = "modules/01_waiting/lesson.md";
    private static final String QUESTIONS = "modules/01_waiting/questions.yaml";
    private static final String TOGETHER = "modules/02_together/questions.yaml";
    private static final String EXAMPLE = "modules/01_waiting/examples/kettle.py";
    private static final String BOTH = "modules/02_together/examples/both.py";

    static Stream<Arguments> edits() {
        return Stream.of(
                // examples
                arguments(
                        EXAMPLE,
                        "# dependencies = []",
                        "dependencies = []",
                        List.of(EXAMPLE + ":4: every line of the inline script metadata begins with #")),
                // questions of what comes next
                arguments(
                        TOGETHER,
                        "{line: 6}",
                        "{line: 6, output: tea}",
                        List.of(
                                "modules/02_together/questions.yaml:73: at: {line: N} or at: {output: \"a printed line\"}"
                                        + " is expected, and time: N for the Nth time")),
                arguments(
                        TOGETHER,
                        "{output: a}",
                        "{output: a, time: 0}",
                        List.of("modules/02_together/questions.yaml:87: time counts from 1, not from 0")),
                arguments(
                        TOGETHER,
                        "wanted: task",
                        "wanted: tasks",
                        List.of("modules/02_together/questions.yaml:74: wanted is task or output, not \"tasks\"")),
                arguments(
                        TOGETHER,
                        "{text: tea, why",
                        "{text: tea, right: true, why",
                        List.of("modules/02_together/questions.yaml:75: no choice is marked right:"
                                + " the recording of the run tells which is")),
                // course.yaml
                arguments(
                        COURSE,
                        "title: A small",
                        "titel: A small",
                        List.of(
                                "course.yaml:1: the field title is missing",
                                "course.yaml:1: there is no field titel; did you mean title?")),
                arguments(
                        COURSE,
                        "hours: [1, 2]",
                        "hours: [1]",
                        List.of("course.yaml:8: hours is a list of two whole numbers, least and most: [2, 3]")),
                arguments(
                        COURSE,
                        "hours: [1, 2]",
                        "hours: [3, 2]",
                        List.of("course.yaml:8: hours is a list of two whole numbers, least and most: [2, 3]")),
                arguments(
                        COURSE,
                        "modules: [\"1\", \"2\"]",
                        "modules: [\"1\", \"3\"]",
                        List.of("course.yaml:3: there is no module 3; there are 1, 2")),
                arguments(
                        COURSE,
                        "{digest: \"1\"}",
                        "{digest: \"7\"}",
                        List.of("course.yaml:11: there is no module 7; there are 1, 2")),
                arguments(
                        COURSE,
                        "{digest: \"1\"}",
                        "{digest: \"2\"}",
                        List.of("course.yaml:11: no step of module 2 is tagged digest")),
                arguments(
                        COURSE,
                        "{run-examples: 2}",
                        "{run-examples: 3}",
                        List.of(
                                "course.yaml:11: run-examples is a number from 1 to 2, for so many examples there are, not 3")),
                arguments(
                        COURSE,
                        "{run-examples: 2}",
                        "{exercise: 2}",
                        List.of(
                                "course.yaml:11: a stage is module: ID, digest: ID or run-examples: N",
                                "course.yaml:11: there is no field exercise; there are digest, module, run-examples")),
                arguments(
                        COURSE,
                        "{id: explain,",
                        "{id: explain, id: explain,",
                        List.of("course.yaml:13: the field id stands here twice; keep one")),
                arguments(
                        COURSE,
                        "[01_waiting, 02_together]",
                        "[01_waiting, 02_togehter]",
                        List.of("modules/02_togehter/lesson.md:1: the lesson of this module is missing")),
                arguments(
                        COURSE,
                        "title: A small course",
                        "title: [A, small]",
                        List.of("course.yaml:1: title is a text")),
                arguments(
                        COURSE,
                        "- id: short",
                        "- short\n  - id: short",
                        List.of("course.yaml:6: fields (name: value) are expected here")),
                // lesson.md
                arguments(LESSON, "title: Waiting\n", "", List.of(LESSON + ":2: the field title is missing")),
                arguments(
                        LESSON,
                        "minutes: 10",
                        "minutes: ten",
                        List.of(LESSON + ":4: minutes is a whole number, not \"ten\"")),
                arguments(
                        LESSON,
                        "minutes: 10",
                        "minutes: 9.5",
                        List.of(LESSON + ":4: minutes is a whole number, not \"9.5\"")),
                arguments(
                        LESSON,
                        "minutes: 10",
                        "minutes: 0",
                        List.of(LESSON + ":4: minutes is the time the module takes, above 0")),
                arguments(
                        LESSON,
                        "id: 1/wait",
                        "id: 2/wait",
                        List.of(
                                LESSON + ":6: the id of an outcome of this module begins with 1/, not \"2/wait\"",
                                QUESTIONS + ":3: this module has no outcome 1/wait; it has 2/wait",
                                QUESTIONS + ":15: this module has no outcome 1/wait; it has 2/wait",
                                QUESTIONS + ":24: this module has no outcome 1/wait; it has 2/wait",
                                QUESTIONS + ":37: this module has no outcome 1/wait; it has 2/wait")),
                arguments(
                        LESSON,
                        "---\nid",
                        "id",
                        List.of(LESSON + ":1: a lesson begins with front matter: YAML between two lines ---")),
                arguments(
                        LESSON,
                        "<!-- step: check -->\n\n",
                        "",
                        List.of(LESSON + ":21: a step begins with the comment <!-- step: some-id -->")),
                arguments(
                        LESSON,
                        "step: check -->",
                        "step: check digset -->",
                        List.of(LESSON + ":21: a step begins with the comment <!-- step: some-id -->")),
                arguments(
                        LESSON,
                        "step: check",
                        "step: kettle",
                        List.of(LESSON + ":21: the step id kettle is used twice in this lesson")),
                arguments(
                        LESSON,
                        "## What was it?\n\n",
                        "",
                        List.of(LESSON + ":21: after its comment a step begins with a heading, its title")),
                arguments(
                        LESSON,
                        "It did.",
                        "## It did",
                        List.of(LESSON
                                + ":17: a step has one heading of the first or second level, its title; divide the step,"
                                + " or use ###")),
                arguments(
                        LESSON,
                        "It did.",
                        "<b>It did.</b>",
                        List.of(LESSON + ":17: HTML is not used in a lesson, but for the comment that begins a step")),
                arguments(
                        LESSON,
                        "examples/kettle.py",
                        "examples/ketle.py",
                        List.of(
                                EXAMPLE + ":1: no step of the lesson embeds this example",
                                LESSON + ":15: there is no example ketle; did you mean kettle?")),
                arguments(
                        LESSON,
                        "questions.yaml#how-long",
                        "questions.yaml#how-lnog",
                        List.of(LESSON + ":25: there is no question how-lnog; did you mean how-long?")),
                arguments(
                        LESSON,
                        "questions.yaml#how-long",
                        "questions.yaml#predict-kettle",
                        List.of(
                                LESSON
                                        + ":25: predict-kettle is a prediction: it is asked when its example is shown, so no step asks it")),
                arguments(
                        LESSON,
                        "(questions.yaml#how-long)",
                        "(kettles/kettle/)",
                        List.of(LESSON
                                + ":25: a link alone in a paragraph embeds an example (examples/NAME.py), a question"
                                + " (questions.yaml#ID) or an exercise (exercises/NAME/), not kettles/kettle/")),
                arguments(
                        LESSON,
                        "(questions.yaml#how-long)",
                        "(exercises/kettle/)",
                        List.of(LESSON + ":25: there is no exercise kettle; there are none")),
                arguments(
                        LESSON,
                        "[Quiz](questions.yaml)",
                        "That is all.",
                        List.of(
                                QUESTIONS
                                        + ":22: no step asks the question gap; the lesson has no quiz, [Quiz](questions.yaml)",
                                QUESTIONS
                                        + ":35: no step asks the question culprit; the lesson has no quiz, [Quiz](questions.yaml)")),
                // questions.yaml
                arguments(
                        QUESTIONS,
                        "id: how-long",
                        "id: How_long",
                        List.of(
                                LESSON + ":25: there is no question how-long; did you mean How_long?",
                                QUESTIONS + ":13: an id has small letters, figures and hyphens, not \"How_long\"")),
                arguments(
                        QUESTIONS,
                        "id: gap",
                        "id: culprit",
                        List.of(QUESTIONS + ":35: the id culprit is used twice in this file")),
                arguments(
                        QUESTIONS,
                        "kind: single",
                        "kind: singel",
                        List.of(QUESTIONS + ":14: there is no kind singel; did you mean single?")),
                arguments(
                        QUESTIONS, "  why: Line 2 waits.\n", "", List.of(QUESTIONS + ":35: the field why is missing")),
                arguments(
                        QUESTIONS,
                        "right: true, why",
                        "why",
                        List.of(QUESTIONS + ":17: exactly one choice is right: true, not 0")),
                arguments(
                        QUESTIONS,
                        "right: true, why",
                        "right: yes please, why",
                        List.of(
                                QUESTIONS + ":17: exactly one choice is right: true, not 0",
                                QUESTIONS + ":18: right is true or false, not \"yes please\"")),
                arguments(
                        QUESTIONS,
                        "    - {text: \"for ever\", why: It ended.}\n",
                        "",
                        List.of(QUESTIONS + ":17: 3 to 5 choices are expected, not 2")),
                arguments(
                        QUESTIONS,
                        "{from: seconds, tolerance: 0.1}",
                        "{from: sekunden, tolerance: 0.1}",
                        List.of(QUESTIONS + ":7: from is seconds or stdout, not \"sekunden\"")),
                arguments(
                        QUESTIONS,
                        "tolerance: 0.1",
                        "tolerance: -1",
                        List.of(QUESTIONS + ":7: tolerance is 0 or more, not -1")),
                arguments(
                        QUESTIONS,
                        "code: examples/kettle.py",
                        "code: examples/ketle.py",
                        List.of(QUESTIONS + ":6: there is no examples/ketle.py in this module")),
                arguments(
                        QUESTIONS,
                        "time.___(1)",
                        "time.sleep(1)",
                        List.of(QUESTIONS + ":25: the gap ___ is missing in ask or code")),
                arguments(
                        QUESTIONS,
                        "{line: 2}",
                        "{line: 9}",
                        List.of(QUESTIONS + ":44: answer: {line: N} names a line of the code, 1 to 3")),
                arguments(
                        QUESTIONS,
                        "misconception: 2",
                        "misconception: two",
                        List.of(QUESTIONS + ":38: misconception is a whole number, not \"two\"")),
                arguments(
                        TOGETHER,
                        "answer: {value: 7, tolerance: 0}",
                        "answer: {tolerance: 0}",
                        List.of(TOGETHER + ":49: answer has from or value")),
                arguments(
                        TOGETHER,
                        "answer: {value: 7, tolerance: 0}",
                        "answer: {from: stdout}",
                        List.of(TOGETHER + ":45: answer: {from: stdout} needs code")),
                arguments(
                        TOGETHER,
                        "lines: [\"x = 1\", \"x = x + 1\", \"print(x)\"]",
                        "lines: [\"x = 1\", \"print(x)\"]",
                        List.of(TOGETHER + ":39: 3 to 9 lines can be put in order, not 2")),
                arguments(
                        TOGETHER,
                        "  kind: order\n  outcome",
                        "  kind: order\n  outcome: 2/overlap\n  outcome",
                        List.of(TOGETHER + ":4: the field outcome stands here twice; keep one")),
                arguments(
                        TOGETHER,
                        "- id: predict-both\n  kind: order",
                        "- id: predict-both\n  kind: bug\n  fix: x",
                        List.of(
                                TOGETHER + ":8: answer: {line: N} names a line of the code, 1 to 25",
                                TOGETHER + ":8: there is no field from; there are line")),
                arguments(
                        TOGETHER,
                        "[\"x = 1\",",
                        "[x: 1,",
                        List.of(
                                TOGETHER + ":39: lines is a list of texts; one of them is something else",
                                TOGETHER + ":39: 3 to 9 lines can be put in order, not 2")),
                arguments(
                        TOGETHER,
                        "- id: sum",
                        "- id: sum\n\tkind: number",
                        List.of(TOGETHER
                                + ":46: this is no YAML: found character '\\t(TAB)' that cannot start any token."
                                + " (Do not use \\t(TAB) for indentation)")),
                // examples
                arguments(
                        EXAMPLE,
                        "\"\"\"One kettle.\"\"\"",
                        "# One kettle",
                        List.of(EXAMPLE
                                + ":1: the first line is a docstring of one line: its text is the example's title")),
                arguments(
                        EXAMPLE,
                        "# /// script",
                        "# script",
                        List.of(
                                EXAMPLE
                                        + ":1: the inline script metadata is missing: a block from \"# /// script\" to \"# ///\"")),
                arguments(
                        EXAMPLE,
                        "# dependencies = []\n# ///",
                        "# dependencies = []",
                        List.of(
                                EXAMPLE
                                        + ":1: the inline script metadata is missing: a block from \"# /// script\" to \"# ///\"")),
                arguments(
                        BOTH,
                        "# exit = 3",
                        "# exit = \"three\"",
                        List.of(BOTH + ":6: exit is a whole number, not \"three\"")),
                arguments(
                        BOTH,
                        "# exit = 3",
                        "# clock = \"unreal\"",
                        List.of(BOTH + ":6: clock is \"real\" or \"virtual\", not \"unreal\"")),
                arguments(
                        BOTH,
                        "# exit = 3",
                        "# exti = 3",
                        List.of(BOTH + ":6: there is no setting exti; did you mean exit?")),
                arguments(
                        BOTH,
                        "# outcomes = [\"2/overlap\"]",
                        "# outcomes = \"2/overlap\"",
                        List.of(BOTH + ":8: outcomes is a list of texts")));
    }

    @ParameterizedTest
    @MethodSource("edits")
    void isToldInOneSentence(String file, String old, String replacement, List<String> sentences) {
        assertThat(problems(CourseFixture.good().edited(file, old, replacement)))
                .containsExactlyInAnyOrderElementsOf(sentences);
    }

    @Test
    void withoutCourseYaml() {
        assertThat(problems(CourseFixture.good().without(COURSE)))
                .containsExactly("course.yaml:1: there is no course.yaml in the fixture; a course begins with it");
    }

    @Test
    void withoutARecordedOutput() {
        assertThat(problems(CourseFixture.good().without("modules/01_waiting/examples/kettle.out")))
                .containsExactly(
                        EXAMPLE + ":1: its recorded output is missing: modules/01_waiting/examples/kettle.out");
    }

    @Test
    void anExampleThatNothingShows() {
        CourseFixture course = CourseFixture.good();
        assertThat(problems(course.with(
                                "modules/01_waiting/examples/other.py",
                                course.read(EXAMPLE).orElseThrow())
                        .with("modules/01_waiting/examples/other.out", "")))
                .containsExactly("modules/01_waiting/examples/other.py:1: no step of the lesson embeds this example");
    }

    @Test
    void twoModulesWithOneId() {
        CourseFixture course = CourseFixture.good().edited("modules/02_together/lesson.md", "id: \"2\"", "id: \"1\"");
        assertThat(problems(course))
                .contains("course.yaml:4: the modules 01_waiting and 02_together have the same id 1");
    }

    @Test
    void everyMistakeIsToldAtOnceInTheOrderOfTheFiles() {
        CourseFixture course = CourseFixture.good()
                .edited(QUESTIONS, "kind: single", "kind: singel")
                .edited(LESSON, "minutes: 10", "minutes: 0")
                .edited(COURSE, "hours: [1, 2]", "hours: [1]")
                .edited(QUESTIONS, "tolerance: 0.1", "tolerance: -1");
        assertThat(problems(course))
                .extracting(p -> p.substring(0, p.indexOf(": ")))
                .containsSubsequence("course.yaml:8", LESSON + ":4", QUESTIONS + ":7", QUESTIONS + ":14");
    }

    private static List<String> problems(ContentSource source) {
        CourseException refused = catchThrowableOfType(CourseException.class, () -> CourseReader.read(source));
        assertThat(refused).as("a course with a mistake never opens").isNotNull();
        return refused.problems().stream().map(CourseProblem::toString).toList();
    }
}
