package dev.asynctutor.grade;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.asynctutor.loop.Recording;
import dev.asynctutor.run.Ended;
import dev.asynctutor.run.Interpreter;
import dev.asynctutor.run.Job;
import dev.asynctutor.run.Limits;
import dev.asynctutor.run.OutputListener.Stream;
import dev.asynctutor.run.Packages;
import dev.asynctutor.run.Probe;
import dev.asynctutor.run.PythonTools;
import dev.asynctutor.run.Reason;
import dev.asynctutor.run.Runner;
import dev.asynctutor.run.Running;
import dev.asynctutor.run.ScratchFolder;
import dev.asynctutor.run.TextOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/** Runs each program in a folder of its own, under the runner's limits, on the virtual clock where that is asked for. */
public final class RunnerExecution implements Execution {
    private final Runner runner;
    private final Function<Set<String>, Interpreter> python;

    /** Runs every program with the same Python, whatever it needs. */
    public RunnerExecution(Runner runner, Supplier<Interpreter> python) {
        this(runner, packages -> python.get());
    }

    /**
     * Runs each program with a Python that has what it needs.
     *
     * @param python takes the packages that a program needs; what it throws comes out of {@link #run}
     */
    public RunnerExecution(Runner runner, Function<Set<String>, Interpreter> python) {
        this.runner = runner;
        this.python = python;
    }

    @Override
    public Ran run(Program program) {
        Interpreter interpreter = python.apply(Packages.neededBy(program.source()));
        try (ScratchFolder scratch = ScratchFolder.create();
                ScratchFolder notes = ScratchFolder.create()) {
            Path script =
                    program.file().isPresent() ? program.file().get() : scratch.write(program.name(), program.source());
            Path folder = program.file().map(RunnerExecution::folderOf).orElse(scratch.path());
            Path report = notes.path().resolve("clock-report.json");
            Path tape = notes.path().resolve("recording.jsonl");
            List<String> command = new ArrayList<>();
            if (program.clock().virtual()) {
                command.addAll(List.of("-m", "virtual_clock", "--report", report.toString()));
                program.clock().seed().ifPresent(seed -> command.addAll(List.of("--seed", Long.toString(seed))));
            }
            command.add(script.toString());
            command.addAll(program.arguments());
            Map<String, String> environment = program.recorded()
                    ? new Probe(tape).environment()
                    : program.clock().virtual() ? PythonTools.environment() : Map.of();
            return run(program, new Job(interpreter, command, folder, environment, Limits.unattended()), report, tape);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Ran run(Program program, Job job, Path report, Path tape) throws IOException {
        StringBuilder out = new StringBuilder();
        StringBuilder err = new StringBuilder();
        Running running = runner.start(
                job, new TextOutput((stream, text, elapsed) -> (stream == Stream.OUT ? out : err).append(text)));
        program.stdin().ifPresent(running::type);
        running.closeInput();
        Ended ended = running.await();
        double seconds = ended.elapsed().toMillis() / 1000.0;
        if (Files.exists(report)) {
            seconds =
                    new ObjectMapper().readTree(report.toFile()).path("seconds").asDouble(seconds);
        }
        Optional<String> trouble = ended.reason() == Reason.FINISHED ? Optional.empty() : Optional.of(ended.sentence());
        Optional<Observed> observed = Files.exists(tape)
                ? Optional.of(Observed.of(Recording.read(tape), runner, job.interpreter()))
                : Optional.empty();
        return new Ran(ended.exitCode(), seconds, out.toString(), err.toString(), trouble, observed);
    }

    private static Path folderOf(Path file) {
        return file.toAbsolutePath().normalize().resolveSibling("");
    }
}
