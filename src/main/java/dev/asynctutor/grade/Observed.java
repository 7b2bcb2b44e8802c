package dev.asynctutor.grade;

import dev.asynctutor.loop.Diagnoses;
import dev.asynctutor.loop.Diagnosis;
import dev.asynctutor.loop.Place;
import dev.asynctutor.loop.Recording;
import dev.asynctutor.loop.SourceFacts;
import dev.asynctutor.loop.SourceFacts.FileFacts;
import dev.asynctutor.loop.SourceFactsReader;
import dev.asynctutor.loop.TaskFacts;
import dev.asynctutor.run.Ended;
import dev.asynctutor.run.Interpreter;
import dev.asynctutor.run.Job;
import dev.asynctutor.run.Limits;
import dev.asynctutor.run.OutputListener.Stream;
import dev.asynctutor.run.PythonTools;
import dev.asynctutor.run.Runner;
import dev.asynctutor.run.Running;
import dev.asynctutor.run.TextOutput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a run was seen to do, and what that proves to be wrong.
 *
 * @param diagnoses by file and line; none for a clean program
 */
public record Observed(Recording recording, List<Diagnosis> diagnoses) {
    /** A program of more files than these is judged by its first ones. */
    private static final int MOST_FILES = 8;

    public Observed {
        diagnoses = List.copyOf(diagnoses);
    }

    /**
     * Judges a recording. The program's source files must still lie where they ran; what a missing one would have to
     * prove is not said.
     *
     * @param runner runs the reading of the source
     */
    public static Observed of(Recording recording, Runner runner, Interpreter python) {
        List<FileFacts> facts = new ArrayList<>();
        for (Path file : files(recording)) facts(file, runner, python).ifPresent(facts::add);
        return new Observed(recording, Diagnoses.of(recording, SourceFacts.of(facts)));
    }

    /** The files whose coroutines ran as tasks; none for a program without a loop, about which there is nothing to say. */
    private static Set<Path> files(Recording recording) {
        Set<Path> files = new LinkedHashSet<>();
        if (recording.tasks().isEmpty()) return files;
        files.add(Path.of(recording.header().script()));
        for (TaskFacts task : recording.tasks()) {
            task.defined().map(Place::file).map(Path::of).ifPresent(files::add);
            if (files.size() == MOST_FILES) break;
        }
        files.removeIf(file -> !Files.isRegularFile(file));
        return files;
    }

    private static Optional<FileFacts> facts(Path file, Runner runner, Interpreter python) {
        try {
            StringBuilder document = new StringBuilder();
            List<String> command = List.of("-m", "source_facts", file.toString());
            Path folder = file.toAbsolutePath().normalize().resolveSibling("");
            Job job = new Job(python, command, folder, PythonTools.environment(), Limits.unattended());
            Running running = runner.start(job, new TextOutput((stream, text, elapsed) -> {
                if (stream == Stream.OUT) document.append(text);
            }));
            running.closeInput();
            Ended ended = running.await();
            return ended.succeeded() ? Optional.of(SourceFactsReader.read(document.toString())) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty(); // the recording alone has to prove what it can
        }
    }
}
