package dev.asynctutor.bench;

import dev.asynctutor.learner.ProgressStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.LongStream;

/**
 * What a long history costs: reading the head of a file and saving one answer, with 100,000 answers in the log and
 * with none. Both sides alternate in one run, so that a busy machine slows both.
 *
 * <p>Run with {@code java -cp target/test-classes:target/classes:… dev.asynctutor.bench.ProgressBenchmark}.
 */
public final class ProgressBenchmark {
    private static final int QUESTIONS = 300;
    private static final int ANSWERS = 100_000;
    private static final int ROUNDS = 200;
    private static final double NANOS_PER_MILLISECOND = 1e6;

    private ProgressBenchmark() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createTempDirectory("progress-benchmark");
        ProgressStore few = filled(folder.resolve("few"), QUESTIONS);
        ProgressStore many = filled(folder.resolve("many"), ANSWERS);
        System.out.printf("file: %,d and %,d bytes%n", Files.size(few.file()), Files.size(many.file()));
        compare("head", few::head, many::head);
        compare("answer", () -> answer(few), () -> answer(many));
    }

    private static ProgressStore filled(Path folder, int answers) {
        ProgressStore store = new ProgressStore(folder);
        for (int done = 0; done < answers; done += QUESTIONS) {
            store.update(progress -> {
                for (int question = 0; question < QUESTIONS; question++) {
                    progress = progress.withAnswer("6c/q" + question, Instant.now(), "3 1 2", Optional.of(true));
                }
                return progress;
            });
        }
        return store;
    }

    private static void answer(ProgressStore store) {
        store.update(p -> p.withAnswer("6c/q1", Instant.now(), "3 1 2", Optional.of(true)));
    }

    private static void compare(String what, Runnable few, Runnable many) {
        long[] fewTimes = new long[ROUNDS];
        long[] manyTimes = new long[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            fewTimes[round] = time(few);
            manyTimes[round] = time(many);
        }
        double fewMedian = median(fewTimes);
        double manyMedian = median(manyTimes);
        System.out.printf(
                "%s: %.2f ms with %,d answers, %.2f ms with %,d, ratio %.2f%n",
                what, fewMedian, QUESTIONS, manyMedian, ANSWERS, manyMedian / fewMedian);
    }

    private static long time(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return System.nanoTime() - start;
    }

    private static double median(long[] times) {
        return LongStream.of(times).sorted().skip(times.length / 2).findFirst().orElseThrow() / NANOS_PER_MILLISECOND;
    }
}
