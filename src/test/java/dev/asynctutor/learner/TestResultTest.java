package dev.asynctutor.learner;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asynctutor.course.CourseException;
import dev.asynctutor.course.CourseModule;
import dev.asynctutor.course.CourseReader;
import dev.asynctutor.course.DirectorySource;
import dev.asynctutor.course.Outcome;
import dev.asynctutor.course.Question;
import dev.asynctutor.learner.Progress.Position;
import dev.asynctutor.learner.TestResult.Answered;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TestResultTest {
    private static final Instant NOW = Instant.parse("2026-03-01T09:00:00Z");

    private final Progress begun = Progress.startedAt(NOW);

    @TempDir
    Path folder;

    private CourseModule module;
    private List<Question> questions;

    @BeforeEach
    void draw() throws CourseException {
        module = CourseReader.read(new DirectorySource(Path.of("content"))).module("6a");
        questions = TestDraw.draw(module, begun, 1);
    }

    @Test
    void aSlipIsForgivenAndTwoAreNot() {
        assertThat(result(Set.of()).passed()).isTrue();
        assertThat(result(Set.of(3)).passed()).isTrue();
        assertThat(result(Set.of(3, 7)).passed()).isFalse();
    }

    @Test
    void notKnowingIsAMiss() {
        List<Answered> answers = new ArrayList<>(result(Set.of(0)).answers());
        answers.set(1, new Answered(questions.get(1), "?", Optional.empty(), ""));
        assertThat(new TestResult(module, answers).missed()).hasSize(2);
        assertThat(new TestResult(module, answers).passed()).isFalse();
    }

    @Test
    void anOutcomeWithoutARightAnswerIsNotShown() {
        String missing = questions.get(0).outcome();
        List<Answered> answers = result(Set.of(0)).answers().stream()
                .filter(a -> a.missed() || !a.question().outcome().equals(missing))
                .toList();
        assertThat(answers).hasSizeGreaterThanOrEqualTo(8);
        assertThat(new TestResult(module, answers).passed()).isFalse();
    }

    @Test
    void aShortTestForgivesNothing() {
        assertThat(TestResult.missesForgiven(7)).isZero();
        assertThat(TestResult.missesForgiven(8)).isEqualTo(1);
        assertThat(TestResult.missesForgiven(12)).isEqualTo(1);
    }

    @Test
    void eachOutcomeIsTold() {
        assertThat(result(Set.of(2)).rows())
                .hasSameSizeAs(module.outcomes())
                .filteredOn(row -> !row.whole())
                .singleElement()
                .satisfies(row -> assertThat(row.outcome().id())
                        .isEqualTo(questions.get(2).outcome()));
    }

    @Test
    void aPassedTestMakesTheModuleKnownAndItsMissComesBack() {
        Progress there = begun.withStep(new Position("6a", module.steps().get(0).id()), NOW);
        Progress passed = result(Set.of(4)).recordedIn(there, NOW);

        assertThat(passed.knows("6a")).isTrue();
        assertThat(passed.knows("6b")).isFalse();
        assertThat(Review.waiting(passed)).containsExactly(questions.get(4).id());
        assertThat(passed.at())
                .contains(new Position(
                        "6a", module.steps().get(module.steps().size() - 1).id()));
        assertThat(passed.steps()).hasSize(1);
        assertThat(checklist(passed)).isEqualTo(Set.of(Checklist.By.TEST));
    }

    @Test
    void aTestThatIsNotPassedTakesNothingAway() {
        Progress passed = result(Set.of()).recordedIn(begun, NOW);
        Progress again = result(Set.of(1, 2, 3)).recordedIn(passed, NOW.plusSeconds(60));

        assertThat(again.knows("6a")).isTrue();
        assertThat(again.questions()).isEqualTo(passed.questions());
        assertThat(again.tests()).hasEntrySatisfying("6a", test -> {
            assertThat(test.tries()).isEqualTo(2);
            assertThat(test.passed()).contains(NOW);
        });

        Progress only = result(Set.of(1, 2, 3)).recordedIn(begun, NOW);
        assertThat(only.knows("6a")).isFalse();
        assertThat(only.questions()).isEmpty();
        assertThat(only.at()).isEmpty();
        assertThat(checklist(only)).isEqualTo(Set.of(Checklist.By.NOBODY));
    }

    @Test
    void aTestIsKeptBesideWhatAnotherTutorDoes() {
        ProgressStore one = new ProgressStore(folder);
        ProgressStore other = new ProgressStore(folder);
        one.head();
        other.update(p -> p.withTick("explain-why", NOW));
        one.update(p -> result(Set.of(4)).recordedIn(p, NOW));
        other.update(p -> p.withTest("6b", NOW, List.of("6b/x"), List.of()));

        Progress read = new ProgressStore(folder).head();
        assertThat(read.knows("6a")).isTrue();
        assertThat(read.tests().get("6b"))
                .isEqualTo(new Progress.ModuleTest(1, NOW, Optional.empty(), List.of("6b/x"), List.of()));
        assertThat(read.ticks()).containsOnlyKeys("explain-why");
    }

    private TestResult result(Set<Integer> missed) {
        List<Answered> answers = new ArrayList<>();
        for (int i = 0; i < questions.size(); i++) {
            answers.add(new Answered(questions.get(i), "1", Optional.of(!missed.contains(i)), "because"));
        }
        return new TestResult(module, answers);
    }

    private Set<Checklist.By> checklist(Progress progress) {
        Map<String, String> serves = new HashMap<>();
        module.questions().values().forEach(q -> serves.put(q.id(), q.outcome()));
        List<Outcome> outcomes = module.outcomes();
        return Checklist.of(outcomes, List.of(), serves, Map.of(), progress).stream()
                .map(Checklist.Item::by)
                .collect(Collectors.toSet());
    }
}
