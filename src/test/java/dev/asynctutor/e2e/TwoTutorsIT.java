package dev.asynctutor.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asynctutor.course.CourseException;
import dev.asynctutor.course.Outline;
import dev.asynctutor.course.PackedCourse;
import dev.asynctutor.learner.Progress.Answer;
import dev.asynctutor.learner.ProgressStore;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Two tutors of one learner, open at once: each answers 200 questions, and none of the answers is lost. */
@Timeout(180)
class TwoTutorsIT {
    private static final int ANSWERS = 200;
    private static final int QUESTIONS = 4;

    @TempDir
    Path progress;

    @Test
    void loseNothingOfEachOther() throws Exception {
        Tutor one = new Tutor("2");
        Tutor two = new Tutor("6a");
        // both are in the middle of a session before either begins
        one.awaitQuestion();
        two.awaitQuestion();
        one.answerAll();
        two.answerAll();
        one.awaitEnd();
        two.awaitEnd();

        ProgressStore store = new ProgressStore(progress);
        Map<String, Long> byModule = store.answers().stream()
                .map(Answer::question)
                .collect(Collectors.groupingBy(id -> id.substring(0, id.indexOf('/')), Collectors.counting()));
        assertThat(byModule).isEqualTo(Map.of("2", (long) ANSWERS, "6a", (long) ANSWERS));
        assertThat(store.head().questions().values().stream()
                        .mapToInt(standing -> standing.asked())
                        .sum())
                .isEqualTo(2 * ANSWERS);
        assertThat(store.takeNotices()).isEmpty();
    }

    private final class Tutor {
        private final String module;
        private final String toTheQuiz;
        private final Process process;
        private final BufferedReader screen;
        private final Writer keyboard;

        Tutor(String module) throws IOException, CourseException {
            this.module = module;
            Outline outline = PackedCourse.open().outline();
            int quiz = outline.module(module)
                    .flatMap(m -> m.indexOf(module + "/quiz"))
                    .orElseThrow();
            this.toTheQuiz = "go " + module + "/" + (quiz + 1) + "\n";
            this.process = new ProcessBuilder(List.of(
                            PseudoTerminal.java(),
                            "-jar",
                            PtySession.JAR.toString(),
                            "--progress",
                            progress.toString()))
                    .redirectErrorStream(true)
                    .start();
            this.screen = process.inputReader(StandardCharsets.UTF_8);
            this.keyboard = process.outputWriter(StandardCharsets.UTF_8);
        }

        void awaitQuestion() throws IOException {
            keyboard.write("path fast\n" + toTheQuiz);
            keyboard.flush();
            String line = screen.readLine();
            while (line != null && !line.contains("don't know")) line = screen.readLine();
            assertThat(line).as("the first question of " + module).isNotNull();
        }

        /** The script is shorter than a pipe, so writing it waits for nobody. */
        void answerAll() throws IOException {
            String round = "?\n".repeat(QUESTIONS) + toTheQuiz;
            keyboard.write(round.repeat(ANSWERS / QUESTIONS) + "quit\n");
            keyboard.flush();
            Thread reader = new Thread(() -> screen.lines().forEach(line -> {}), "screen of " + module);
            reader.setDaemon(true);
            reader.start();
        }

        void awaitEnd() throws InterruptedException {
            assertThat(process.waitFor()).isZero();
        }
    }
}
