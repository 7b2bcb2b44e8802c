package dev.asynctutor.shell.session;

import dev.asynctutor.run.EnvironmentSetup;
import dev.asynctutor.run.SetupFailedException;
import java.nio.file.Path;
import java.util.Optional;
import org.jline.terminal.Terminal;

/** Makes what some programs of the course need beside a plain Python, and tells how it goes. */
public final class Setup {
    private final Session session;

    public Setup(Session session) {
        this.session = session;
    }

    /**
     * Makes the private environment with FastAPI; Ctrl-C stops it and leaves all as it was.
     *
     * @param packages a folder of unpacked packages, for a machine without a network
     * @throws UserError when it cannot be made
     */
    public void fastApi(Optional<Path> packages) {
        session.screen().blank();
        EnvironmentSetup setup = new EnvironmentSetup(
                session.programs().interpreters(), session.programs().runner(), this::tell);
        try {
            String content = stoppable(() -> setup.make(packages));
            session.screen().good(content + " are ready; the programs of module 6e run for real now.");
        } catch (SetupFailedException e) {
            throw new UserError(String.valueOf(e.getMessage()));
        }
    }

    private void tell(String step) {
        session.screen().running(step);
        session.screen().flush();
    }

    /** Work that can be stopped. */
    @FunctionalInterface
    private interface Work {
        String done();
    }

    private String stoppable(Work work) {
        Optional<Terminal> terminal = session.terminal();
        if (terminal.isEmpty()) return work.done();
        Thread worker = Thread.currentThread();
        Terminal.SignalHandler before = terminal.get().handle(Terminal.Signal.INT, signal -> worker.interrupt());
        try {
            return work.done();
        } finally {
            terminal.get().handle(Terminal.Signal.INT, before);
            Thread.interrupted(); // the learner's Ctrl-C has been obeyed; the prompt must not hear it again
        }
    }
}
