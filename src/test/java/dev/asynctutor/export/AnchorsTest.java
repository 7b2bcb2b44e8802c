package dev.asynctutor.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnchorsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Two cups of tea | two-cups-of-tea",
                "What happens, and why? | what-happens-and-why",
                "wait(FIRST_COMPLETED) | waitfirst_completed",
                "except* and `raise` | except-and-raise",
                "Module 6c: Running multiple tasks | module-6c-running-multiple-tasks",
                "Café – für 3 | café--für-3",
                "asyncio.run | asynciorun",
            })
    void headingsGetTheAnchorsOfCodeHosts(String heading, String anchor) {
        assertThat(new Anchors().next(heading)).isEqualTo(anchor);
    }

    @Test
    void aHeadingThatWasThereBeforeGetsANumber() {
        Anchors anchors = new Anchors();
        assertThat(anchors.next("Quiz")).isEqualTo("quiz");
        assertThat(anchors.next("Summary")).isEqualTo("summary");
        assertThat(anchors.next("Quiz")).isEqualTo("quiz-1");
        assertThat(anchors.next("Quiz!")).isEqualTo("quiz-2");
    }
}
