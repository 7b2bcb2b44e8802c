package dev.asynctutor.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** Runs one-file programs in a test's folder, hears what they say, and counts the processes they leave. */
final class Programs {
    private static final String TRACE = "ASYNC_TUTOR_TEST";

    final Runner runner;
    final Path folder;
    private final String trace = UUID.randomUUID().toString();

    Programs(Runner runner, Path folder) {
        this.runner = runner;
        this.folder = folder;
    }

    /** What a program said, as it comes. */
    static final class Heard implements OutputListener {
        private final StringBuilder out = new StringBuilder();
        private final StringBuilder err = new StringBuilder();
        private final CountDownLatch first = new CountDownLatch(1);
        private Duration last = Duration.ZERO;
        private boolean monotone = true;
        private final TextOutput text = new TextOutput((stream, chunk, elapsed) -> {
            (stream == Stream.OUT ? out : err).append(chunk);
            first.countDown();
        });

        @Override
        public synchronized void output(Stream stream, ByteBuffer chunk, Duration elapsed) {
            monotone &= elapsed.compareTo(last) >= 0;
            last = elapsed;
            text.output(stream, chunk, elapsed);
        }

        synchronized String out() {
            return out.toString();
        }

        synchronized String err() {
            return err.toString();
        }

        synchronized boolean monotone() {
            return monotone;
        }

        /** Waits for a line of standard output. */
        void awaitLine(String line) {
            until("the program said " + line, () -> out().contains(line + "\n"));
        }
    }

    Running start(String source, Limits limits, OutputListener listener, String... arguments) {
        return runner.start(job(source, limits, arguments), listener);
    }

    Ended run(String source, Limits limits, OutputListener listener, String... arguments) {
        Running running = start(source, limits, listener, arguments);
        running.closeInput();
        return running.await();
    }

    Job job(String source, Limits limits, String... arguments) {
        try {
            Path script = Files.writeString(folder.resolve("program.py"), source);
            List<String> words = new java.util.ArrayList<>(List.of(script.toString()));
            words.addAll(List.of(arguments));
            return new Job(TestPython.interpreter(), words, folder, Map.of(TRACE, trace), limits);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String trace() {
        return trace;
    }

    void assertNothingLeft() {
        assertNothingLeft(trace);
    }

    /** No process carries the mark any more; one that was just killed may take a moment to vanish. */
    static void assertNothingLeft(String trace) {
        until("no process is left", () -> !anyLeft(trace));
        assertThat(anyLeft(trace)).isFalse();
    }

    static boolean anyLeft(String trace) {
        return !Stragglers.withVariable(TRACE, trace).isEmpty();
    }

    static void until(String what, BooleanSupplier condition) {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("in time: " + what).isLessThan(deadline);
            java.util.concurrent.locks.LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(5));
        }
    }
}
