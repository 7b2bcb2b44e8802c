package dev.asynctutor.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.asynctutor.course.LearningPath.Stage;
import dev.asynctutor.course.Question.NumberSource;
import dev.asynctutor.course.Question.Task;
import dev.asynctutor.course.Step.Block;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CourseReaderTest {
    private final Course course = read(CourseFixture.good());

    @Test
    void readsTheOutline() {
        Outline outline = course.outline();
        assertThat(outline.title()).isEqualTo("A small course");
        assertThat(outline.parts()).containsExactly(new Outline.Part("All of it", List.of("1", "2")));
        assertThat(outline.modules()).extracting(Outline.ModuleOutline::id).containsExactly("1", "2");
        assertThat(outline.module("1").orElseThrow().steps())
                .containsExactly(
                        new Outline.StepOutline("1/kettle", "The kettle", true),
                        new Outline.StepOutline("1/check", "What was it?", false),
                        new Outline.StepOutline("1/quiz", "Quiz", false));
        assertThat(outline.paths())
                .containsExactly(new LearningPath(
                        "short",
                        "Short",
                        List.of(1, 2),
                        "People in a hurry",
                        "You know what waiting is",
                        List.of(new Stage.Digest("1"), new Stage.WholeModule("2"), new Stage.RunExamples(2))));
        assertThat(outline.success()).containsExactly(new Outcome("explain", "I can explain waiting"));
    }

    @Test
    void keepsTheTextAroundWhatIsEmbedded() {
        Step step = course.module("1").steps().get(0);
        assertThat(step.blocks())
                .containsExactly(
                        new Block.Prose("# The kettle\n\nWater takes *two* seconds here."
                                + " See [the next module](../02_together/lesson.md)."),
                        new Block.ShowExample("1/kettle"),
                        new Block.Prose("It did."));
    }

    @Test
    void theQuizHoldsWhatNothingElseAsks() {
        assertThat(course.module("1").steps().get(2).blocks()).contains(new Block.Quiz(List.of("1/gap", "1/culprit")));
    }

    @Test
    void readsAnExampleWithItsNeeds() {
        Example both = course.example("2/both").orElseThrow();
        assertThat(both.title()).isEqualTo("Two waits at once.");
        assertThat(both.firstShownLine()).isEqualTo(10);
        assertThat(both.metadata().exit()).isEqualTo(3);
        assertThat(both.metadata().stdin()).contains("Ada\n");
        assertThat(both.metadata().realClock()).isFalse();
        assertThat(both.metadata().requiresPython()).isEqualTo(">=3.11");
        assertThat(both.outcomes()).containsExactly("2/overlap");
        assertThat(both.output()).isEqualTo("Ada\ntea\ntoast\n");
    }

    @Test
    void readsEveryKindOfQuestion() {
        assertThat(task("1/predict-kettle")).isInstanceOfSatisfying(Task.Quantity.class, q -> {
            assertThat(q.source()).isEqualTo(NumberSource.SECONDS);
            assertThat(q.tolerance()).isEqualTo(0.1);
            assertThat(q.unit()).isEqualTo("seconds");
            assertThat(q.wrong()).hasSize(1);
        });
        assertThat(task("2/sum"))
                .isInstanceOfSatisfying(
                        Task.Quantity.class, q -> assertThat(q.value()).contains(7.0));
        assertThat(task("1/how-long")).isInstanceOfSatisfying(Task.Choose.class, c -> {
            assertThat(c.several()).isFalse();
            assertThat(c.choices()).extracting(Question.Choice::right).containsExactly(true, false, false);
        });
        assertThat(task("2/which-lines"))
                .isInstanceOfSatisfying(
                        Task.Choose.class, c -> assertThat(c.fromOutput()).isTrue());
        assertThat(task("2/what-is-printed"))
                .isInstanceOfSatisfying(
                        Task.Output.class, o -> assertThat(o.wrong()).hasSize(1));
        assertThat(task("2/predict-both")).isEqualTo(new Task.Order(List.of(), Optional.empty()));
        assertThat(task("2/parsons"))
                .isEqualTo(new Task.Order(List.of("x = 1", "x = x + 1", "print(x)"), Optional.of("2")));
        assertThat(task("1/gap"))
                .isInstanceOfSatisfying(
                        Task.Blank.class, b -> assertThat(b.accept()).containsExactly("sleep"));
        assertThat(task("1/culprit")).isInstanceOfSatisfying(Task.Bug.class, b -> {
            assertThat(b.line()).isEqualTo(2);
            assertThat(b.fix()).isEqualTo("time.sleep(1)");
        });
    }

    @Test
    void findsThePredictionOfAnExample() {
        CourseModule module = course.module("1");
        assertThat(module.predictionFor(module.example("1/kettle").orElseThrow()))
                .map(Question::id)
                .contains("1/predict-kettle");
    }

    @Test
    void thePackedOutlineIsTheOutline() {
        assertThat(OutlineJson.read(OutlineJson.write(course.outline()))).isEqualTo(course.outline());
    }

    @Test
    void anUnknownModuleIsAnError() {
        assertThatThrownBy(() -> course.module("9")).isInstanceOf(IllegalArgumentException.class);
    }

    private Task task(String id) {
        return course.question(id).orElseThrow().task();
    }

    private static Course read(ContentSource source) {
        try {
            return CourseReader.read(source);
        } catch (CourseException e) {
            throw new AssertionError("the good course is refused: " + e.problems(), e);
        }
    }
}
