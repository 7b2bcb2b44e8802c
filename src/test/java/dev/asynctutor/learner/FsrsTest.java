package dev.asynctutor.learner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.asynctutor.learner.Fsrs.Memory;
import dev.asynctutor.learner.Fsrs.Rating;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FsrsTest {
    private static final Duration TEN_MINUTES = Duration.ofMinutes(10);

    /** The memory state that the tests of the reference implementation, since 6.2.0, expect of this history. */
    @Test
    void agreesWithTheReferenceOnAMemoryState() {
        Memory memory = Fsrs.first(Rating.AGAIN);
        for (int days : new int[] {0, 1, 3, 8, 21}) {
            memory = Fsrs.next(memory, Duration.ofDays(days), Rating.GOOD);
        }
        assertThat(memory.stability()).isCloseTo(53.62691, within(1e-4));
        assertThat(memory.difficulty()).isCloseTo(6.3574867, within(1e-4));
    }

    /** The intervals, in days, that the tests of the reference implementation expect of this history. */
    @Test
    void agreesWithTheReferenceOnIntervals() {
        List<Long> days = new ArrayList<>();
        // In the reference, the first good answer of a new card is followed by a step of ten minutes.
        Memory memory = Fsrs.next(Fsrs.first(Rating.GOOD), TEN_MINUTES, Rating.GOOD);
        Duration wait = Fsrs.wait(memory, Rating.GOOD);
        days.add(wait.toDays());
        for (Rating rating : ratings("GGGGAAGGGGG")) {
            memory = Fsrs.next(memory, wait, rating);
            wait = Fsrs.wait(memory, rating);
            days.add(wait.toDays());
        }
        assertThat(days).containsExactly(2L, 11L, 46L, 163L, 498L, 0L, 0L, 2L, 4L, 7L, 12L, 21L);
    }

    private static List<Rating> ratings(String letters) {
        return letters.chars()
                .mapToObj(c -> c == 'G' ? Rating.GOOD : Rating.AGAIN)
                .toList();
    }

    @Test
    void stabilityIsTheTimeInWhichNineOfTenAreRemembered() {
        assertThat(Fsrs.recall(new Memory(20, 5), 20)).isCloseTo(0.9, within(1e-9));
        assertThat(Fsrs.recall(new Memory(20, 5), 0)).isEqualTo(1);
        assertThat(Fsrs.wait(new Memory(20, 5), Rating.GOOD)).isEqualTo(Duration.ofDays(20));
    }

    @Test
    void staysInBoundsWhateverTheAnswers() {
        for (Rating rating : Rating.values()) {
            Memory memory = Fsrs.first(rating);
            for (int i = 0; i < 500; i++) {
                memory = Fsrs.next(memory, Fsrs.wait(memory, rating), rating);
                assertThat(memory.difficulty()).isBetween(1.0, 10.0);
                assertThat(memory.stability()).isGreaterThanOrEqualTo(0.001).isFinite();
                assertThat(Fsrs.wait(memory, rating)).isBetween(TEN_MINUTES, Duration.ofDays(36_500));
            }
        }
    }

    @Test
    void aClockThatWasSetBackCountsAsTheSameDay() {
        Memory memory = Fsrs.first(Rating.GOOD);
        assertThat(Fsrs.next(memory, Duration.ofDays(-400), Rating.GOOD))
                .isEqualTo(Fsrs.next(memory, Duration.ZERO, Rating.GOOD));
    }
}
