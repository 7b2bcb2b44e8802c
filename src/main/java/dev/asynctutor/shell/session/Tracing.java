package dev.asynctutor.shell.session;

import dev.asynctutor.course.Exercise;
import dev.asynctutor.grade.Execution.Clock;
import dev.asynctutor.grade.Execution.Program;
import dev.asynctutor.grade.Execution.Ran;
import dev.asynctutor.grade.Observed;
import dev.asynctutor.grade.RunnerExecution;
import dev.asynctutor.loop.ChromeTrace;
import dev.asynctutor.loop.Playback;
import dev.asynctutor.loop.Recording;
import dev.asynctutor.loop.SvgTimeline;
import dev.asynctutor.loop.Timeline;
import dev.asynctutor.loop.TraceReport;
import dev.asynctutor.run.Interpreter;
import dev.asynctutor.screen.Face;
import dev.asynctutor.screen.TraceSubject;
import dev.asynctutor.screen.TraceText;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jline.terminal.Terminal;
import org.jspecify.annotations.Nullable;

/** Records programs and shows, steps through or writes down what their event loops did. */
public final class Tracing {
    private static final int PICTURE_ROWS = 40;
    private static final int PICTURE_WIDTH = 1000; // pixels

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
        private final String stdout;
        private final String stderr;

        private Run(Traced traced, String stdout, String stderr) {
            this.traced = traced;
            this.stdout = stdout;
            this.stderr = stderr;
        }

        /** The program's exit code. */
        public int exit() {
            return traced.exit();
        }
    }

    /** The run just watched; empty when none was since a step or an example was shown, or the file has changed since. */
    public Optional<Run> last() {
        return session.live()
                .last()
                .filter(traced -> traced.source().isUnchanged())
                .map(traced -> new Run(traced, "", ""));
    }

    /** A run of the learner's file for this exercise, or of the example shown here; empty where there is neither. */
    public Optional<Run> here(Optional<Clock> clock) {
        Optional<String> exercise = session.workshop().here().map(Exercise::id);
        if (exercise.isPresent()) return Optional.of(record(exercise.get(), List.of(), clock, true));
        return session.ready().exampleHere().map(example -> quietly(ProgramSource.of(example), List.of(), clock));
    }

    /**
     * Runs a program and records it. A file of one's own is watched while it runs by the real clock; all else runs
     * without a word.
     *
     * @param clock the clock asked for; where none is, an example runs as it says and a file by the real clock
     * @param quiet whether nothing may be shown while it runs
     */
    public Run record(String named, List<String> arguments, Optional<Clock> clock, boolean quiet) {
        ProgramSource source = ProgramSource.find(session, named);
        boolean watched = !quiet
                && session.screen().screen().face().interactive()
                && source.file().isPresent()
                && !clock.map(Clock::virtual).orElse(false);
        return watched ? watching(source, arguments) : quietly(source, arguments, clock);
    }

    private Run watching(ProgramSource source, List<String> arguments) {
        session.live().run(interpreter(source), source, arguments, false);
        return session.live().last().map(traced -> new Run(traced, "", "")).orElseThrow(() -> nothingRecorded(source));
    }

    private Run quietly(ProgramSource source, List<String> arguments, Optional<Clock> clock) {
        Program program = source.program(arguments).recording();
        Interpreter interpreter = interpreter(source);
        Ran ran = new RunnerExecution(session.programs().runner(), () -> interpreter)
                .run(clock.map(program::onClock).orElse(program));
        Observed observed = ran.observed().orElseThrow(() -> nothingRecorded(source));
        ran.trouble().ifPresent(trouble -> session.screen().bad(source.name() + " was " + trouble));
        return new Run(new Traced(observed, source, ran.exit()), ran.stdout(), ran.stderr());
    }

    /** The document of {@code trace --json}. */
    public String json(Run run) {
        return TraceReport.of(
                        run.traced.recording(), run.exit(), run.stdout, run.stderr, findings(run.traced.observed()))
                .json();
    }

    static List<TraceReport.Finding> findings(Observed observed) {
        return observed.diagnoses().stream()
                .map(d -> new TraceReport.Finding(d.kind().id(), d.task(), d.file(), d.line(), d.message()))
                .toList();
    }

    /**
     * Writes the run in the Chrome trace-event format.
     *
     * @throws UserError when the file cannot be written
     */
    public void export(Run run, Path file) {
        write(
                file,
                "Open it in Perfetto (ui.perfetto.dev) or speedscope.",
                out -> ChromeTrace.write(run.traced.recording(), out));
    }

    /**
     * Draws the timeline as an SVG picture.
     *
     * @throws UserError when the file cannot be written
     */
    public void draw(Run run, Path file) {
        Timeline timeline = Timeline.of(run.traced.recording()).sinceFirstTask().grouped(PICTURE_ROWS);
        String picture = SvgTimeline.draw(timeline, run.traced.source().name(), PICTURE_WIDTH);
        write(file, "Any browser shows it.", out -> out.write(picture.getBytes(StandardCharsets.UTF_8)));
    }

    @FunctionalInterface
    private interface Writing {
        void to(OutputStream out) throws IOException;
    }

    private void write(Path file, String what, Writing writing) {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            writing.to(out);
        } catch (IOException e) {
            throw new UserError("The file " + file + " cannot be written: " + e.getMessage() + ".");
        }
        session.screen().good("Wrote " + file + ". " + what);
    }

    private Interpreter interpreter(ProgramSource source) {
        return session.programs().python(Optional.ofNullable(python), source);
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
