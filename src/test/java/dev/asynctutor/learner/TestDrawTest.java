package dev.asynctutor.learner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.asynctutor.course.Course;
import dev.asynctutor.course.CourseException;
import dev.asynctutor.course.CourseModule;
import dev.asynctutor.course.CourseReader;
import dev.asynctutor.course.DirectorySource;
import dev.asynctutor.course.Outcome;
import dev.asynctutor.course.Question;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is drawn for the tests of the real modules. */
class TestDrawTest {
    private static final Instant NOW = Instant.parse("2026-03-01T09:00:00Z");
    private static final int SEEDS = 20;

    private final Progress begun = Progress.startedAt(NOW);

    static Stream<CourseModule> modules() throws CourseException {
        Course course = CourseReader.read(new DirectorySource(Path.of("content")));
        return course.modules().stream();
    }

    @ParameterizedTest
    @MethodSource("modules")
    void eightToTwelveQuestionsAskForEveryOutcome(CourseModule module) {
        assertThat(TestDraw.isPossible(module)).isTrue();
        for (long seed = 0; seed < SEEDS; seed++) {
            List<Question> drawn = TestDraw.draw(module, begun, seed);
            assertThat(drawn).hasSizeBetween(8, 12).doesNotHaveDuplicates().noneMatch(Question::predict);
            assertThat(drawn)
                    .extracting(Question::outcome)
                    .contains(module.outcomes().stream().map(Outcome::id).toArray(String[]::new));
            assertThat(TestDraw.draw(module, begun, seed)).isEqualTo(drawn);
        }
    }

    @ParameterizedTest
    @MethodSource("modules")
    void whatARunDecidesIsPreferred(CourseModule module) {
        List<Question> drawn = TestDraw.draw(module, begun, 1);
        for (Question question : drawn) {
            if (TestDraw.isDecidedByARun(question)) continue;
            assertThat(ofOutcome(module, question.outcome()).stream().filter(TestDraw::isDecidedByARun))
                    .isSubsetOf(drawn);
        }
    }

    @ParameterizedTest
    @MethodSource("modules")
    void whatTheLearnerMetBeforeComesLast(CourseModule module) {
        Set<String> met = new HashSet<>();
        Progress progress = begun;
        for (Question question : TestDraw.draw(module, begun, 1)) {
            met.add(question.id());
            progress = progress.withAnswer(question.id(), NOW, "1", Optional.of(true));
        }
        onlyMetWhereNothingElseIsLeft(module, TestDraw.draw(module, progress, 2), met);
    }

    @ParameterizedTest
    @MethodSource("modules")
    void aSecondTryAsksOthers(CourseModule module) {
        List<String> first =
                TestDraw.draw(module, begun, 1).stream().map(Question::id).toList();
        Progress tried = begun.withTest(module.id(), NOW, first, List.of());
        List<Question> second = TestDraw.draw(module, tried, 1);

        assertThat(second).extracting(Question::id).isNotEqualTo(first);
        onlyMetWhereNothingElseIsLeft(module, second, Set.copyOf(first));
    }

    private static void onlyMetWhereNothingElseIsLeft(CourseModule module, List<Question> drawn, Set<String> met) {
        for (Question question : drawn) {
            if (!met.contains(question.id())) continue;
            assertThat(ofOutcome(module, question.outcome()).stream().filter(q -> !met.contains(q.id())))
                    .isSubsetOf(drawn);
        }
    }

    @ParameterizedTest
    @MethodSource("modules")
    void everyQuestionHasAStepToRead(CourseModule module) {
        for (Question question : module.questions().values()) {
            assertThat(module.steps()).contains(new Taught(module).stepFor(question));
        }
    }

    @ParameterizedTest
    @MethodSource("modules")
    void aModuleIsNotTestedWhereAnOutcomeHasNoQuestion(CourseModule module) {
        CourseModule silent = new CourseModule(
                module.id(),
                module.folder(),
                module.title(),
                module.minutes(),
                module.needs(),
                module.outcomes(),
                module.steps(),
                Map.of(),
                module.examples(),
                module.exercises());
        assertThat(TestDraw.isPossible(silent)).isFalse();
        assertThatThrownBy(() -> TestDraw.draw(silent, begun, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    private static List<Question> ofOutcome(CourseModule module, String outcome) {
        return module.questions().values().stream()
                .filter(q -> !q.predict() && q.outcome().equals(outcome))
                .toList();
    }
}
