package dev.asynctutor.loop;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Recordings of real programs, and ones written by hand. */
final class Recordings {
    static final List<String> ALL = List.of(
            "blocking_real",
            "blocking_virtual",
            "crash_virtual",
            "deadlock_virtual",
            "eager_virtual",
            "echo_real",
            "forgotten_await_virtual",
            "gather_virtual",
            "killed_in_a_step_real",
            "lock_race_real",
            "queue_virtual",
            "taskgroup_virtual",
            "timeout_real",
            "to_thread_virtual");

    private Recordings() {}

    static Recording named(String name) {
        return of(bytes(name));
    }

    static byte[] bytes(String name) {
        try (InputStream in = Recordings.class.getResourceAsStream("/recordings/" + name + ".jsonl")) {
            return Objects.requireNonNull(in, name).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Recording of(byte[] bytes) {
        try {
            return Recording.read(new ByteArrayInputStream(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Of lines written with single quotes. */
    static Recording of(String lines) {
        return of(lines.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
    }
}
