package dev.asynctutor.learner;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asynctutor.course.Outcome;
import dev.asynctutor.learner.Checklist.By;
import dev.asynctutor.learner.Checklist.Item;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ChecklistTest {
    private static final Instant NOW = Instant.parse("2026-03-01T09:00:00Z");
    private static final Outcome CHOOSE = new Outcome("6c/choose", "Choose between gather and TaskGroup");
    private static final Outcome METRIC = new Outcome("explain", "Explain the event loop to a colleague");
    private static final Map<String, String> SERVES =
            Map.of("6c/a", "6c/choose", "6c/b", "6c/choose", "6c/c", "6c/choose", "6c/x", "6c/other");

    private final Progress begun = Progress.startedAt(NOW);

    @Test
    void nothingIsDoneAtFirst() {
        assertThat(items(begun))
                .containsExactly(
                        new Item("6c/choose", CHOOSE.text(), By.NOBODY), new Item("explain", METRIC.text(), By.NOBODY));
        assertThat(items(begun)).noneMatch(Item::done);
    }

    @Test
    void oneRightAnswerMayBeLuck() {
        assertThat(by(right(begun, "6c/a"))).isEqualTo(By.NOBODY);
        assertThat(by(right(right(begun, "6c/a"), "6c/a"))).isEqualTo(By.NOBODY);
        assertThat(by(right(right(begun, "6c/a"), "6c/x"))).isEqualTo(By.NOBODY);
    }

    @Test
    void twoQuestionsAnsweredRightAreSeen() {
        assertThat(by(right(right(begun, "6c/a"), "6c/b"))).isEqualTo(By.TUTOR);
    }

    @Test
    void aLastAnswerThatIsWrongTakesItBackUntilPutRight() {
        Progress seen = right(right(begun, "6c/a"), "6c/b");
        Progress mistaken = seen.withAnswer("6c/c", NOW, "2", Optional.of(false));

        assertThat(by(mistaken)).isEqualTo(By.NOBODY);
        assertThat(by(right(mistaken, "6c/c"))).isEqualTo(By.TUTOR);
    }

    @Test
    void anExerciseThatPassesIsSeen() {
        Progress tried = begun.withExercise("6c/bounded", e -> e.checked(false, NOW));
        assertThat(by(tried)).isEqualTo(By.NOBODY);

        Progress passed = tried.withExercise("6c/bounded", e -> e.checked(true, NOW.plusSeconds(1)));
        assertThat(by(passed)).isEqualTo(By.TUTOR);
        Progress comparing = passed.withExercise("6c/bounded", e -> e.solutionShown(NOW.plusSeconds(2)));
        assertThat(by(comparing)).isEqualTo(By.TUTOR);
        assertThat(by(passed.withAnswer("6c/a", NOW, "2", Optional.of(false)))).isEqualTo(By.NOBODY);
    }

    @Test
    void anExerciseThatPassesOnceItsSolutionWasReadShowsNothing() {
        Progress read = begun.withExercise("6c/bounded", e -> e.solutionShown(NOW));
        assertThat(by(read.withExercise("6c/bounded", e -> e.checked(true, NOW.plusSeconds(1)))))
                .isEqualTo(By.NOBODY);
    }

    @Test
    void theLearnerMayTickAndUntickAnything() {
        Progress ticked = begun.withTick("6c/choose", NOW).withTick("explain", NOW);
        assertThat(items(ticked)).extracting(Item::by).containsOnly(By.LEARNER);
        assertThat(items(ticked)).allMatch(Item::done);
        assertThat(by(ticked.withoutTick("6c/choose"))).isEqualTo(By.NOBODY);
        assertThat(by(right(right(ticked, "6c/a"), "6c/b"))).isEqualTo(By.TUTOR);
    }

    private static Progress right(Progress progress, String question) {
        return progress.withAnswer(question, NOW, "1", Optional.of(true));
    }

    private static List<Item> items(Progress progress) {
        return Checklist.of(
                List.of(CHOOSE), List.of(METRIC), SERVES, Map.of("6c/bounded", List.of("6c/choose")), progress);
    }

    private static By by(Progress progress) {
        return items(progress).get(0).by();
    }
}
