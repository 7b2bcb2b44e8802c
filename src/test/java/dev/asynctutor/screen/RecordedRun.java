package dev.asynctutor.screen;

import dev.asynctutor.loop.Playback;
import dev.asynctutor.loop.Recording;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A run recorded once, with the text of its program. */
record RecordedRun(String name, Recording recording, Playback playback, TraceSubject subject) {
    private static final Path RECORDINGS = Path.of("src/test/resources/recordings");
    private static final Path PROGRAMS = Path.of("src/test/resources/recorded");

    static RecordedRun of(String name) {
        try {
            Recording recording = Recording.read(RECORDINGS.resolve(name + ".jsonl"));
            Playback playback = new Playback(recording);
            return new RecordedRun(
                    name, recording, playback, TraceSubject.of(recording, playback, RecordedRun::program));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> names() {
        try (Stream<Path> files = Files.list(RECORDINGS)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".jsonl"))
                    .map(name -> name.substring(0, name.length() - ".jsonl".length()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text of a program, by the path it had when it was recorded. */
    static Optional<String> program(String path) {
        Path file = PROGRAMS.resolve(path.substring(path.lastIndexOf('/') + 1));
        try {
            return Files.exists(file) ? Optional.of(Files.readString(file)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
