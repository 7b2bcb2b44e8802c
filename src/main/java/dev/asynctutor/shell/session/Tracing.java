package dev.asynctutor.shell.session;

import dev.asynctutor.grade.Execution.Clock;
import dev.asynctutor.grade.Execution.Program;
import dev.asynctutor.grade.Execution.Ran;
import dev.asynctutor.grade.RunnerExecution;
import dev.asynctutor.loop.Playback;
import dev.asynctutor.loop.Recording;
import dev.asynctutor.run.Interpreter;
import dev.asynctutor.screen.Face;
import dev.asynctutor.screen.TraceSubject;
import dev.asynctutor.screen.TraceText;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jline.terminal.Terminal;
import org.jspecify.annotations.Nullable;

/** Records programs and shows, steps through or writes down what their event loops did. */
public final class Tracing {
    private final Session session;
    private final @Nullable String python;

    /** @param python the Python asked for; the session's own where none is */
    public Tracing(Session session, @Nullable String python) {
        this.session = session;
        this.python = python;
    }

    /** A recorded run. */
    public static final class Run {
        private final Traced traced;
        private final int exit;

        private Run(Traced traced, int exit) {
            this.traced = traced;
            this.exit = exit;
        }

        /** The program's exit code. */
        public int exit() {
            return exit;
        }
    }

    /** The run just watched, else one of the example shown here; empty where no example is shown. */
    public Optional<Run> lastOrHere() {
        Optional<Run> last = session.live().last().map(traced -> new Run(traced, 0));
        return last.or(() -> session.ready()
                .exampleHere()
                .map(example -> quietly(ProgramSource.of(example), List.of(), Optional.empty())));
    }

    /**
     * Runs a program and records it. On the virtual clock, and where nobody watches, it runs without a word; else its
     * output is seen while it runs.
     *
     * @param clock the clock asked for; where none is, an example runs as it says and a file by the real clock
     */
    public Run record(String named, List<String> arguments, Optional<Clock> clock) {
        ProgramSource source = ProgramSource.find(session, named);
        boolean watched = session.screen().screen().face().interactive()
                && source.file().isPresent()
                && !clock.map(Clock::virtual).orElse(false);
        return watched ? watching(source, arguments) : quietly(source, arguments, clock);
    }

    private Run watching(ProgramSource source, List<String> arguments) {
        LiveRun.Result result = session.live().run(interpreter(), source, arguments, false);
        return session.live()
                .last()
                .map(traced -> new Run(traced, result.exitCode()))
                .orElseThrow(() -> nothingRecorded(source));
    }

    private Run quietly(ProgramSource source, List<String> arguments, Optional<Clock> clock) {
        Program program = source.program(arguments).recording();
        Interpreter interpreter = interpreter();
        Ran ran = new RunnerExecution(session.programs().runner(), () -> interpreter)
                .run(clock.map(program::onClock).orElse(program));
        Recording recording = ran.recording().orElseThrow(() -> nothingRecorded(source));
        ran.trouble().ifPresent(session.screen()::bad);
        return new Run(new Traced(recording, source), ran.exit());
    }

    private Interpreter interpreter() {
        return session.programs().python(Optional.ofNullable(python));
    }

    private static UserError nothingRecorded(ProgramSource source) {
        return new UserError("Nothing was recorded of " + source.name() + "; run it to see what it says.");
    }

    /** Steps through the run on the whole window, or tells it line by line where nobody can press keys. */
    public void show(Run run) {
        Recording recording = run.traced.recording();
        Function<String, Optional<String>> sources = run.traced.source()::textOf;
        Face face = session.screen().screen().face();
        Optional<Terminal> terminal = session.terminal();
        if (terminal.isPresent() && face.interactive()) {
            new TraceStepper(terminal.get(), session.screen().screen()).show(recording, sources);
            return;
        }
        Playback playback = new Playback(recording);
        TraceText.write(session.screen().screen(), TraceSubject.of(recording, playback, sources), playback::at);
    }
}
