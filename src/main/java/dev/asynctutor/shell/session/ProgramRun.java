package dev.asynctutor.shell.session;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.asynctutor.course.Example;
import dev.asynctutor.grade.Execution;
import dev.asynctutor.grade.Execution.Clock;
import dev.asynctutor.grade.RunnerExecution;
import dev.asynctutor.loop.TraceReport;
import dev.asynctutor.run.Interpreter;
import dev.asynctutor.run.Running;
import dev.asynctutor.run.ScratchFolder;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Runs what is named on a command line: an example by its id, or a file. */
public final class ProgramRun {
    private static final int NOT_RUN = 2;

    private final Session session;
    private final Optional<String> python;
    private final Clock clock;
    private final boolean bare;

    /**
     * Chooses how to run.
     *
     * @param python the Python asked for; the session's own where none is
     * @param clock the clock asked for; the real one where none is
     * @param bare whether the program runs without the probe, so that nothing is known but what it prints
     */
    public ProgramRun(Session session, @Nullable String python, Optional<Clock> clock, boolean bare) {
        this.session = session;
        this.python = Optional.ofNullable(python);
        this.clock = clock.orElse(Clock.REAL);
        this.bare = bare;
    }

    /** The JSON of {@code run}; {@code seconds} by the clock named, {@code stopped} why it did not end by itself. */
    public record Report(
            @JsonProperty String interpreter,
            @JsonProperty String clock,
            @JsonProperty int exit,
            @JsonProperty double seconds,
            @JsonProperty String stdout,
            @JsonProperty String stderr,
            @JsonProperty @Nullable String stopped,
            @JsonProperty List<TraceReport.Finding> diagnoses) {}

    /** Runs to the end and tells what happened. */
    public Report capture(String named, List<String> arguments) {
        return capture(ProgramSource.find(session, named), arguments);
    }

    private Report capture(ProgramSource source, List<String> arguments) {
        Interpreter interpreter = session.programs().python(python, source);
        Execution.Program program = source.program(arguments).onClock(clock);
        Execution.Ran ran = new RunnerExecution(session.programs().runner(), () -> interpreter)
                .run(bare ? program : program.recording());
        return new Report(
                "Python " + interpreter.version(),
                clock.toString(),
                ran.exit(),
                ran.seconds(),
                ran.stdout(),
                ran.stderr(),
                ran.trouble().orElse(null),
                ran.observed().map(Tracing::findings).orElse(List.of()));
    }

    /** Runs while the output streams; returns the program's exit code. */
    public int live(String named, List<String> arguments) {
        ProgramSource source = ProgramSource.find(session, named);
        try {
            return run(source, arguments);
        } catch (NeedsSetup e) {
            return source.example().map(example -> recordedOutput(example, e)).orElseThrow(() -> e);
        }
    }

    private int run(ProgramSource source, List<String> arguments) {
        if (clock.virtual()) return captured(source, arguments);
        if (session.screen().screen().face().interactive()) return watched(source, arguments);
        return piped(source, arguments);
    }

    /** A pipe gets what the program would have printed; that it did not run is told beside it, and by the exit code. */
    private int recordedOutput(Example example, NeedsSetup why) {
        if (session.screen().screen().face().interactive()) {
            session.live().shownOutput(example, why);
        } else {
            System.err.println(why.sentence() + " This is its recorded output.");
            session.screen().rawText(example.output());
        }
        return NOT_RUN;
    }

    private int captured(ProgramSource source, List<String> arguments) {
        Report report = capture(source, arguments);
        session.screen().rawText(report.stdout());
        System.err.print(report.stderr());
        if (report.stopped() != null) session.screen().bad(report.stopped());
        return report.exit();
    }

    private int watched(ProgramSource source, List<String> arguments) {
        Interpreter interpreter = session.programs().python(python, source);
        return session.live().run(interpreter, source, arguments, bare).exitCode();
    }

    /** For a pipe: the program's bytes and nothing else; our standard input is the program's. */
    private int piped(ProgramSource source, List<String> arguments) {
        Interpreter interpreter = session.programs().python(python, source);
        try (ScratchFolder scratch = ScratchFolder.create()) {
            Running running = session.programs()
                    .runner()
                    .start(
                            source.job(interpreter, arguments, scratch),
                            (stream, chunk, elapsed) -> pass(stream.name(), chunk));
            feed(running);
            int code = running.await().exitCode();
            if (source.example().isPresent()
                    && code == source.example().get().metadata().exit()) {
                String id = source.example().get().id();
                session.update(p -> p.withRun(id, session.now()));
            }
            return code;
        } catch (IOException e) {
            throw new UserError("It cannot be run: no folder for it could be made (" + e.getMessage() + ").");
        }
    }

    private void pass(String stream, ByteBuffer chunk) {
        byte[] bytes = new byte[chunk.remaining()];
        chunk.get(bytes);
        if (stream.equals("OUT")) session.screen().rawBytes(bytes);
        else System.err.write(bytes, 0, bytes.length);
    }

    private static void feed(Running running) {
        Thread feeder = new Thread(
                () -> {
                    byte[] buffer = new byte[8192];
                    try {
                        for (int n = System.in.read(buffer); n >= 0; n = System.in.read(buffer)) {
                            running.type(new String(buffer, 0, n, java.nio.charset.StandardCharsets.UTF_8));
                        }
                    } catch (IOException e) {
                        // a closed input is the end of the input
                    }
                    running.closeInput();
                },
                "program-input");
        feeder.setDaemon(true);
        feeder.start();
    }
}
