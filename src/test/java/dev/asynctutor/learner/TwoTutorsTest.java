package dev.asynctutor.learner;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Two tutors on one file. */
@Timeout(120)
class TwoTutorsTest {
    private static final int ANSWERS = 200;

    @TempDir
    Path folder;

    @Test
    void loseNothingOfEachOther() throws IOException, InterruptedException {
        Process one = OtherTutors.start(folder, "2/one", ANSWERS);
        Process two = OtherTutors.start(folder, "2/two", ANSWERS);
        try (InputStream first = one.getInputStream();
                InputStream second = two.getInputStream()) {
            // What each confirms is less than a pipe holds, so reading one after the other does not stop either.
            assertThat(first.readAllBytes()).asString().hasLineCount(ANSWERS);
            assertThat(second.readAllBytes()).asString().hasLineCount(ANSWERS);
        }
        assertThat(one.waitFor()).isZero();
        assertThat(two.waitFor()).isZero();

        ProgressStore store = new ProgressStore(folder);
        Map<String, Long> byQuestion = store.answers().stream()
                .collect(Collectors.groupingBy(Progress.Answer::question, Collectors.counting()));
        assertThat(byQuestion).isEqualTo(Map.of("2/one", (long) ANSWERS, "2/two", (long) ANSWERS));
        assertThat(store.head().questions().values()).allMatch(q -> q.asked() == ANSWERS);
        assertThat(store.takeNotices()).isEmpty();
    }
}
