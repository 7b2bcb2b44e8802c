package dev.asynctutor.learner;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.asynctutor.learner.Progress.QuestionStanding;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReviewTest {
    private static final Instant NOW = Instant.parse("2026-03-01T09:00:00Z");
    private static final Optional<Boolean> RIGHT = Optional.of(true);
    private static final Optional<Boolean> WRONG = Optional.of(false);
    private static final Optional<Boolean> DONT_KNOW = Optional.empty();

    private final Progress begun = Progress.startedAt(NOW);

    @Test
    void whatWasNeverWrongDoesNotComeBack() {
        Progress progress = begun.withAnswer("2/a", NOW, "1", RIGHT).withAnswer("2/a", NOW, "1", RIGHT);

        assertThat(Review.waiting(progress)).isEmpty();
        assertThat(Review.due(progress, NOW.plus(Duration.ofDays(10_000)))).isEmpty();
    }

    @Test
    void aMistakeComesBackAfterTenMinutes() {
        Progress progress = begun.withAnswer("2/a", NOW, "2", WRONG);

        assertThat(Review.waiting(progress)).containsExactly("2/a");
        assertThat(Review.due(progress, NOW.plusSeconds(599))).isEmpty();
        assertThat(Review.due(progress, NOW.plusSeconds(600))).containsExactly("2/a");
    }

    @Test
    void notKnowingIsTreatedLikeAMistake() {
        assertThat(Review.waiting(begun.withAnswer("2/a", NOW, "?", DONT_KNOW))).containsExactly("2/a");
    }

    @Test
    void aLateMistakeEntersReviewToo() {
        Progress progress =
                begun.withAnswer("2/a", NOW, "1", RIGHT).withAnswer("2/a", NOW.plus(Duration.ofDays(3)), "2", WRONG);

        assertThat(Review.waiting(progress)).containsExactly("2/a");
    }

    @Test
    void leavesAfterThreeRightAnswersInARow() {
        Progress progress = begun.withAnswer("2/a", NOW, "2", WRONG);
        progress = answerWhenDue(progress, RIGHT);
        progress = answerWhenDue(progress, RIGHT);
        progress = answerWhenDue(progress, WRONG);
        progress = answerWhenDue(progress, RIGHT);
        progress = answerWhenDue(progress, RIGHT);
        assertThat(Review.waiting(progress)).containsExactly("2/a");

        progress = answerWhenDue(progress, RIGHT);
        assertThat(Review.waiting(progress)).isEmpty();
        assertThat(standing(progress).asked()).isEqualTo(7);
        assertThat(standing(progress).right()).isEqualTo(5);
    }

    private static Progress answerWhenDue(Progress progress, Optional<Boolean> right) {
        Instant due = standing(progress).due().orElseThrow();
        return progress.withAnswer("2/a", due, "1", right);
    }

    private static QuestionStanding standing(Progress progress) {
        return requireNonNull(progress.questions().get("2/a"));
    }

    @Test
    void theLongestOverdueComesFirst() {
        Progress progress = begun.withAnswer("2/late", NOW.plusSeconds(60), "2", WRONG)
                .withAnswer("2/b", NOW, "2", WRONG)
                .withAnswer("2/a", NOW, "2", WRONG);

        assertThat(Review.due(progress, NOW.plusSeconds(3600))).containsExactly("2/a", "2/b", "2/late");
        assertThat(Review.due(progress, NOW.plusSeconds(600))).containsExactly("2/a", "2/b");
    }
}
