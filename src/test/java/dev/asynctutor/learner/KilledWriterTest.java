package dev.asynctutor.learner;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Tutors killed at random moments of saving: the file opens every time, with everything that was confirmed. The number
 * of kills is the system property {@code tutor.kills}.
 */
@Timeout(240)
class KilledWriterTest {
    private static final int KILLS = Integer.getInteger("tutor.kills", 60);
    private static final int AT_ONCE = 2;
    private static final long SEED = 20_260_301;
    private static final int NEVER_THAT_MANY = 1_000_000;

    @TempDir
    Path folder;

    @Test
    void everythingConfirmedIsThere() throws IOException, InterruptedException {
        Random random = new Random(SEED);
        Deque<Victim> victims = new ArrayDeque<>();
        try {
            for (int started = 0; started < KILLS || !victims.isEmpty(); ) {
                if (started < KILLS && victims.size() < AT_ONCE) {
                    victims.add(new Victim(Files.createDirectory(folder.resolve("victim" + started))));
                    started++;
                } else {
                    victims.element().killAndCheck(random);
                    victims.remove();
                }
            }
        } finally {
            victims.forEach(victim -> victim.process.destroyForcibly());
        }
    }

    /** The next one starts while this one is waited for, since starting a JVM takes the longest. */
    private static final class Victim {
        private final Path folder;
        private final Process process;

        Victim(Path folder) throws IOException {
            this.folder = folder;
            this.process = OtherTutors.start(folder, "2/q", NEVER_THAT_MANY);
        }

        void killAndCheck(Random random) throws IOException, InterruptedException {
            String confirmed = "";
            try (BufferedReader output = process.inputReader(StandardCharsets.UTF_8)) {
                int enough = random.nextInt(1, 12);
                for (int i = 0; i < enough; i++) {
                    confirmed = output.readLine();
                }
                spin(random.nextLong(4_000_000));
                // Through its handle: Process.destroyForcibly would close the pipe with what was confirmed last.
                process.toHandle().destroyForcibly();
                process.waitFor();
                for (String line = output.readLine(); line != null; line = output.readLine()) {
                    if (line.startsWith("2/q ")) confirmed = line;
                }
            }
            ProgressStore store = new ProgressStore(folder);
            store.head();
            List<String> answers =
                    store.answers().stream().map(Progress.Answer::answer).toList();
            int last = Integer.parseInt(confirmed.substring("2/q ".length()));
            assertThat(answers).hasSizeBetween(last + 1, last + 2);
            assertThat(answers.get(last)).isEqualTo(confirmed);
            assertThat(store.update(p -> p.withTick("goes on", p.started())).ticks())
                    .containsKey("goes on");
            assertThat(store.takeNotices()).isEmpty();
            try (var files = Files.list(folder)) {
                assertThat(files.map(file -> String.valueOf(file.getFileName())))
                        .containsExactlyInAnyOrder("progress.json", "progress.json.bak", "progress.lock");
            }
        }

        /** Spreads the kills over the phases of a save; how long it really takes does not matter. */
        private static void spin(long nanos) {
            long end = System.nanoTime() + nanos;
            while (System.nanoTime() < end) {
                Thread.onSpinWait();
            }
        }
    }
}
