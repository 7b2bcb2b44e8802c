package dev.asynctutor.shell.session;

import dev.asynctutor.course.Example;
import dev.asynctutor.run.Ended;
import dev.asynctutor.run.Interpreter;
import dev.asynctutor.run.Job;
import dev.asynctutor.run.Reason;
import dev.asynctutor.run.Running;
import dev.asynctutor.run.ScratchFolder;
import dev.asynctutor.run.TextOutput;
import dev.asynctutor.screen.RunView;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Runs a program while the learner watches: output as it comes with the time beside it, keys passed on, Ctrl-C stops it. */
final class LiveRun {
    private final Session session;
    private final Programs programs;
    private final Console console;

    LiveRun(Session session, Programs programs, Console console) {
        this.session = session;
        this.programs = programs;
        this.console = console;
    }

    /** How it went; {@code complete} unless something stopped it, or nothing could run it. */
    record Result(boolean complete, int exitCode) {}

    /** Runs an example in a folder of its own. Where no Python serves, its recorded output is shown. */
    Result run(Example example) {
        Interpreter python;
        try {
            python = programs.python();
        } catch (UserError e) {
            return recorded(example, e);
        }
        try (ScratchFolder scratch = ScratchFolder.create()) {
            Path file = scratch.write(example.fileName(), example.source());
            Result result = run(
                    Job.live(python, List.of(file.toString()), scratch.path()),
                    new ErrorText(Optional.of(scratch.path())));
            if (result.complete()) session.update(p -> p.withRun(example.id(), session.now()));
            return result;
        } catch (IOException e) {
            throw new UserError("The example cannot be run: no folder for it could be made (" + e.getMessage() + ").");
        }
    }

    private Result recorded(Example example, UserError why) {
        session.screen().hint(why.sentence() + " This is its recorded output:");
        session.screen().markdown("```text\n" + example.output() + "```");
        return new Result(true, example.metadata().exit());
    }

    /** Runs any file where it lies. */
    Result run(Interpreter python, Path file, List<String> arguments, Path folder) {
        List<String> words = new ArrayList<>(List.of(file.toString()));
        words.addAll(arguments);
        return run(Job.live(python, words, folder), new ErrorText(Optional.empty()));
    }

    private Result run(Job job, ErrorText errors) {
        session.screen().blank();
        session.screen().running("Python " + job.interpreter().version() + " · Ctrl-C stops it");
        RunView view = new RunView(session.screen().screen());
        ShownOutput shown = new ShownOutput(view, errors);
        TextOutput output = new TextOutput(shown);
        Running running = programs.runner().start(job, output);
        Ended ended = console.terminal()
                .map(terminal -> new Keyboard(terminal, console.typedAhead(), shown).attend(running))
                .orElseGet(() -> unattended(running));
        output.finish(ended.elapsed());
        shown.end();
        session.screen().drawn(view.again());
        tell(ended);
        return new Result(ended.reason() == Reason.FINISHED, ended.exitCode());
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
