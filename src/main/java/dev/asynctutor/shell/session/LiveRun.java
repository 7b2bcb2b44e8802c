package dev.asynctutor.shell.session;

import dev.asynctutor.course.Example;
import dev.asynctutor.run.Ended;
import dev.asynctutor.run.Interpreter;
import dev.asynctutor.run.Job;
import dev.asynctutor.run.OutputListener;
import dev.asynctutor.run.OutputListener.Stream;
import dev.asynctutor.run.Reason;
import dev.asynctutor.run.Running;
import dev.asynctutor.run.ScratchFolder;
import dev.asynctutor.screen.RunView;
import dev.asynctutor.screen.RunView.Channel;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs a program while the learner watches: output as it comes with the time beside it, keys passed on, Ctrl-C stops it. */
final class LiveRun {
    private static final double MILLIS_A_SECOND = 1000;
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
            Ended ended = watch(python, file, List.of(), scratch.path());
            Result result = result(ended);
            // saves first, then tells: what the screen has confirmed is never lost
            if (result.complete()) session.update(p -> p.withRun(example.id(), session.now()));
            tell(ended);
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
        Ended ended = watch(python, file, arguments, folder);
        tell(ended);
        return result(ended);
    }

    private Ended watch(Interpreter python, Path file, List<String> arguments, Path folder) {
        session.screen().blank();
        session.screen().running("Python " + python.version() + " · Ctrl-C stops it");
        RunView view = new RunView(session.screen().screen());
        List<String> command = new ArrayList<>(List.of(file.toString()));
        command.addAll(arguments);
        Running running = programs.runner().start(Job.live(python, command, folder), show(view));
        Ended ended = console.terminal().isPresent()
                ? new Keyboard(console.terminal().get(), view).attend(running)
                : unattended(running);
        view.end();
        return ended;
    }

    private static Result result(Ended ended) {
        return new Result(ended.reason() == Reason.FINISHED, ended.exitCode());
    }

    private static OutputListener show(RunView view) {
        return (stream, chunk, elapsed) -> {
            synchronized (view) {
                view.accept(
                        stream == Stream.OUT ? Channel.OUT : Channel.ERR, elapsed.toMillis() / MILLIS_A_SECOND, chunk);
            }
        };
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
