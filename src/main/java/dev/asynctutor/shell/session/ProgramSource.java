package dev.asynctutor.shell.session;

import dev.asynctutor.course.Example;
import dev.asynctutor.grade.Execution.Clock;
import dev.asynctutor.grade.Execution.Program;
import dev.asynctutor.run.Interpreter;
import dev.asynctutor.run.Job;
import dev.asynctutor.run.ScratchFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A program that a person named: an example of the course, or a file of their own.
 *
 * @param name its file name
 * @param file where it lies; empty for an example
 */
record ProgramSource(String name, String text, Optional<Path> file, Optional<Example> example) {
    /**
     * Finds it.
     *
     * @throws UserError when there is neither, or when the file cannot be read
     */
    static ProgramSource find(Session session, String named) {
        Optional<Example> example = session.course().example(named);
        if (example.isPresent()) return of(example.get());
        Path file = session.course()
                .exercise(named)
                .map(exercise -> session.workshop().files(files -> files.file(exercise)))
                .orElseGet(() -> Path.of(named));
        if (!Files.isRegularFile(file)) {
            throw new UserError(
                    "There is no example and no file \"" + named + "\"; type examples all to see the examples.");
        }
        try {
            Path absolute = file.toAbsolutePath().normalize();
            return new ProgramSource(
                    String.valueOf(file.getFileName()),
                    Files.readString(file),
                    Optional.of(absolute),
                    Optional.empty());
        } catch (IOException e) {
            throw new UserError("The file " + named + " cannot be read as text: " + e.getMessage() + ".");
        }
    }

    static ProgramSource of(Example example) {
        return new ProgramSource(example.fileName(), example.source(), Optional.empty(), Optional.of(example));
    }

    /** Whether it is still what is on disk. */
    boolean isUnchanged() {
        return file.isEmpty() || textOnDisk(file.get()).filter(text::equals).isPresent();
    }

    /** To be run when nobody watches: an example by the clock it says, a file by the real one. */
    Program program(List<String> arguments) {
        return example.map(Program::of)
                .orElseGet(() -> new Program(name, text, file, List.of(), Optional.empty(), Clock.REAL, false))
                .withArguments(arguments);
    }

    /** The text of a file that a recording of this program names, where it can be had. */
    Optional<String> textOf(String recorded) {
        Path path = Path.of(recorded);
        if (file.map(path::equals).orElseGet(() -> path.endsWith(name))) return Optional.of(text);
        return textOnDisk(path);
    }

    private static Optional<String> textOnDisk(Path path) {
        try {
            return Optional.of(Files.readString(path));
        } catch (IOException e) {
            return Optional.empty(); // gone, or no text: its lines are shown by number
        }
    }

    /**
     * A run that a person watches: of a file where it lies, of an example in the scratch folder.
     *
     * @throws IOException when the example cannot be written there
     */
    Job job(Interpreter python, List<String> arguments, ScratchFolder scratch) throws IOException {
        Path script = file.isPresent() ? file.get() : scratch.write(name, text);
        List<String> words = new ArrayList<>(List.of(script.toString()));
        words.addAll(arguments);
        Path folder = script.toAbsolutePath().normalize().resolveSibling("");
        return Job.live(python, words, folder);
    }
}
