package dev.asynctutor.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ExerciseReaderTest {
    private static final String LESSON = "modules/01_waiting/lesson.md";
    private static final String FOLDER = "modules/01_waiting/exercises/two_kettles";
    private static final String STEP = """


            ---

            <!-- step: two-kettles -->

            ## Two kettles

            Your turn.

            [Two kettles](exercises/two_kettles/)
            """;

    private static CourseFixture course() {
        CourseFixture good = CourseFixture.good();
        return good.with(LESSON, good.read(LESSON).orElseThrow() + STEP)
                .with(
                        FOLDER + "/task.md",
                        "---\ntitle: Two kettles\nminutes: 8\noutcomes: [1/wait]\nparsons: boil\n---\n\nBoil both.\n")
                .with(FOLDER + "/start.py", "def boil():\n    ___\n")
                .with(FOLDER + "/solution.py", "def boil():\n    return 2\n")
                .with(FOLDER + "/check.py", "from bench import check\n")
                .with(FOLDER + "/hints.md", "## First\n\nThink.\n\n## Second\n\nThink again.\n")
                .with(FOLDER + "/wrong/one.py", "# expect: boils: only one\ndef boil():\n    return 1\n");
    }

    @Test
    void anExerciseIsReadWhole() throws Exception {
        Course course = CourseReader.read(course());
        Exercise exercise = course.exercise("1/two_kettles").orElseThrow();
        assertThat(exercise.title()).isEqualTo("Two kettles");
        assertThat(exercise.task()).isEqualTo("Boil both.");
        assertThat(exercise.parsons()).containsExactly("boil");
        assertThat(exercise.fileName()).isEqualTo("two_kettles.py");
        assertThat(exercise.hints()).extracting(Exercise.Hint::title).containsExactly("First", "Second");
        assertThat(exercise.wrong())
                .singleElement()
                .satisfies(wrong ->
                        assertThat(List.of(wrong.reason(), wrong.words())).containsExactly("boils", "only one"));
        assertThat(course.outline().module("1").orElseThrow().exercises()).containsExactly("1/two_kettles");
        assertThat(OutlineJson.read(OutlineJson.write(course.outline()))).isEqualTo(course.outline());
    }

    static Stream<Arguments> mistakes() {
        return Stream.of(
                arguments("/task.md", "1/wait", "1/weight", "this module has no outcome 1/weight"),
                arguments("/task.md", "minutes: 8", "minuts: 8", "there is no field minuts; did you mean minutes?"),
                arguments("/task.md", "Boil both.", "", "the text of the task is missing"),
                arguments("/wrong/one.py", "# expect: boils: only one\n", "", "a wrong answer begins with its reason"),
                arguments("/hints.md", "## First", "First", "a hint begins with its heading"));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void aMistakeIsToldWithItsLine(String file, String old, String replacement, String told) {
        assertThat(problems(course().edited(FOLDER + file, old, replacement)))
                .anySatisfy(problem -> assertThat(problem).contains(told));
    }

    @Test
    void whatIsMissingIsTold() {
        assertThat(problems(course().without(FOLDER + "/start.py")))
                .containsExactly(FOLDER + "/start.py:1: this file of the exercise is missing");
        assertThat(problems(course().edited(LESSON, "[Two kettles](exercises/two_kettles/)", "Later.")))
                .containsExactly(FOLDER + "/task.md:1: no step of the lesson embeds this exercise");
        assertThat(problems(course().edited(LESSON, "exercises/two_kettles/", "exercises/two_kettels/")))
                .anySatisfy(problem ->
                        assertThat(problem).contains("there is no exercise two_kettels; did you mean two_kettles?"));
        assertThat(problems(course().with("modules/01_waiting/exercises/notes.md", "x")))
                .containsExactly(
                        "modules/01_waiting/exercises/notes.md:1: an exercise is a folder below exercises/, not a file");
    }

    private static List<String> problems(CourseFixture source) {
        try {
            CourseReader.read(source);
            return List.of();
        } catch (CourseException e) {
            return e.problems().stream().map(CourseProblem::toString).toList();
        }
    }
}
