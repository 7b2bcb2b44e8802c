package dev.asynctutor.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asynctutor.course.PackedCourse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Tutors killed at random moments while somebody learns with them: the progress file opens every time, and holds
 * everything that the screen had confirmed. The number of kills is the system property {@code tutor.kills}.
 */
class KilledSessionsIT {
    private static final int KILLS = Integer.getInteger("tutor.kills", 40);
    private static final int LEARNERS = 2;
    private static final long SEED = 20_261_124;

    @TempDir
    Path folder;

    @Test
    void everythingConfirmedIsThere() throws Exception {
        var outline = PackedCourse.open().outline();
        ExecutorService evening = Executors.newFixedThreadPool(LEARNERS);
        try {
            List<Future<KilledLearner.Kept>> learners = new ArrayList<>();
            for (int i = 0; i < LEARNERS; i++) {
                Path progress = Files.createDirectory(folder.resolve("learner" + i));
                KilledLearner learner = new KilledLearner(progress, outline, SEED + i);
                Callable<KilledLearner.Kept> killings = () -> learner.learnAndBeKilled(KILLS / LEARNERS);
                learners.add(evening.submit(killings));
            }
            for (Future<KilledLearner.Kept> learner : learners) {
                KilledLearner.Kept kept = learner.get();
                System.out.println("Kept through " + KILLS / LEARNERS + " kills: " + kept);
                assertThat(kept.answers()).isPositive();
                assertThat(kept.steps()).isPositive();
            }
        } finally {
            evening.shutdownNow();
        }
    }
}
