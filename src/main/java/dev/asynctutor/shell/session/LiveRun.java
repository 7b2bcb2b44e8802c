package dev.asynctutor.shell.session;

import dev.asynctutor.course.Example;
import dev.asynctutor.grade.Observed;
import dev.asynctutor.run.Ended;
import dev.asynctutor.run.Interpreter;
import dev.asynctutor.run.Job;
import dev.asynctutor.run.Reason;
import dev.asynctutor.run.Running;
import dev.asynctutor.run.ScratchFolder;
import dev.asynctutor.run.TextOutput;
import dev.asynctutor.screen.Look;
import dev.asynctutor.screen.RunView;
import dev.asynctutor.screen.TaskTreeView;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Runs a program while the learner watches: output as it comes with the time beside it, keys passed on, Ctrl-C stops it. */
final class LiveRun {
    /** More tasks than these are counted, not listed, while a program runs. */
    private static final int MOST_TASKS = 20;

    private final Session session;
    private final Programs programs;
    private final Console console;
    private Optional<Traced> last = Optional.empty();

    LiveRun(Session session, Programs programs, Console console) {
        this.session = session;
        this.programs = programs;
        this.console = console;
    }

    /** How it went; {@code complete} unless something stopped it, or nothing could run it. */
    record Result(boolean complete, int exitCode) {}

    /** What was recorded of the run before; empty when it was forgotten since. */
    Optional<Traced> last() {
        return last;
    }

    /** Another program is shown now: what ran before is no longer what is meant. */
    void forget() {
        last = Optional.empty();
    }

    /** Runs an example in a folder of its own. Where no Python serves, its recorded output is shown. */
    Result run(Example example) {
        ProgramSource source = ProgramSource.of(example);
        Interpreter python;
        try {
            python = programs.python(Optional.empty(), source);
        } catch (UserError e) {
            return shownOutput(example, e);
        }
        return run(python, source, List.of(), false);
    }

    /** For an example that cannot be run here. */
    Result shownOutput(Example example, UserError why) {
        session.screen().hint(why.sentence() + " This is its recorded output:");
        session.screen().markdown("```text\n" + example.output() + "```");
        return new Result(true, example.metadata().exit());
    }

    /** Runs an example in a folder of its own, or a file where it lies; {@code bare}: without the probe. */
    Result run(Interpreter python, ProgramSource source, List<String> arguments, boolean bare) {
        try (ScratchFolder scratch = ScratchFolder.create()) {
            Job job = source.job(python, arguments, scratch);
            ErrorText errors = new ErrorText(Optional.of(scratch.path()));
            return bare ? run(source, job, errors, Optional.empty()) : recorded(source, job, errors);
        } catch (IOException e) {
            throw new UserError("The program cannot be run: no folder for it could be made (" + e.getMessage() + ").");
        }
    }

    /** Runs with the probe, then draws what the event loop did. */
    private Result recorded(ProgramSource source, Job job, ErrorText errors) {
        last = Optional.empty();
        try (Tape tape = Tape.insert()) {
            Result result = run(source, tape.record(job), errors, Optional.of(tape));
            last = tape.recording()
                    .map(recording -> Observed.of(recording, programs.runner(), job.interpreter()))
                    .map(observed -> new Traced(observed, source, result.exitCode()));
            last.ifPresent(this::tellLoop);
            return result;
        } catch (IOException e) {
            return run(source, job, errors, Optional.empty()); // no room for a recording: the program runs all the same
        }
    }

    private void tellLoop(Traced traced) {
        session.screen().timeline(traced.recording());
        traced.diagnoses().forEach(session.screen()::diagnosis);
        GuideBook.DEBUGGING.offer(
                session, traced.diagnoses().stream().map(d -> d.kind().id()).toList());
    }

    /** Saves first, then tells: what the screen has confirmed is never lost. */
    private Result run(ProgramSource source, Job job, ErrorText errors, Optional<Tape> tape) {
        Ended ended = watch(job, errors, tape);
        boolean complete = ended.reason() == Reason.FINISHED;
        if (complete) source.example().ifPresent(done -> session.update(p -> p.withRun(done.id(), session.now())));
        tell(ended);
        return new Result(complete, ended.exitCode());
    }

    private Ended watch(Job job, ErrorText errors, Optional<Tape> tape) {
        session.screen().blank();
        session.screen()
                .running("Python " + job.interpreter().version() + " · Ctrl-C stops it"
                        + (tape.isPresent() ? " · Ctrl-T shows its tasks" : ""));
        RunView view = new RunView(session.screen().screen());
        ShownOutput shown = new ShownOutput(view, errors);
        TextOutput output = new TextOutput(shown);
        Running running = programs.runner().start(job, output);
        Ended ended = console.terminal()
                .map(terminal -> new Keyboard(terminal, console.typedAhead(), shown, () -> showTasks(tape, shown))
                        .attend(running))
                .orElseGet(() -> unattended(running));
        output.finish(ended.elapsed());
        shown.end();
        session.screen().drawn(view.again());
        return ended;
    }

    private void showTasks(Optional<Tape> tape, ShownOutput shown) {
        Look look = session.screen().screen().look();
        tape.flatMap(Tape::tasks)
                .ifPresent(tree ->
                        shown.aside(TaskTreeView.render(look, tree, look.face().room(), MOST_TASKS)));
    }

    private static Ended unattended(Running running) {
        running.closeInput();
        return running.await();
    }

    private void tell(Ended ended) {
        if (ended.succeeded()) session.screen().good(ended.sentence());
        else session.screen().bad(ended.sentence());
        if (ended.outputCut()) session.screen().hint("Its output was longer than that; the rest was dropped.");
    }
}
