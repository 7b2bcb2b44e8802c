package dev.asynctutor.shell.session;

import dev.asynctutor.loop.Recording;
import dev.asynctutor.loop.RecordingTail;
import dev.asynctutor.loop.TaskTree;
import dev.asynctutor.run.Job;
import dev.asynctutor.run.Probe;
import dev.asynctutor.run.ScratchFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** What a run is recorded on; it goes away when closed. */
final class Tape implements AutoCloseable {
    private final ScratchFolder folder;

    private Tape(ScratchFolder folder) {
        this.folder = folder;
    }

    static Tape insert() {
        try {
            return new Tape(ScratchFolder.create());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The file it grows in while the program runs. */
    Path file() {
        return folder.path().resolve("recording.jsonl");
    }

    /** The same job, recorded. */
    Job record(Job job) throws IOException {
        return job.withEnvironment(new Probe(file()).environment());
    }

    /** What was recorded up to now; empty when nothing was. */
    Optional<Recording> recording() {
        if (!Files.isRegularFile(file())) return Optional.empty();
        try {
            return Optional.of(Recording.read(file()));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** The tasks as they stand while the program runs; empty before anything was recorded. */
    Optional<TaskTree> tasks() {
        if (!Files.isRegularFile(file())) return Optional.empty();
        try (RecordingTail tail = RecordingTail.open(file())) {
            tail.poll();
            return Optional.of(tail.tree());
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    @Override
    public void close() {
        folder.close();
    }
}
