package dev.asynctutor.shell.session;

import dev.asynctutor.run.EnvironmentSetup;
import dev.asynctutor.run.SetupFailedException;
import java.nio.file.Path;
import java.util.Optional;

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
            String content = Stoppable.run(session, () -> setup.make(packages));
            session.screen().good(content + " are ready; the programs of module 6e run for real now.");
        } catch (SetupFailedException e) {
            throw new UserError(String.valueOf(e.getMessage()));
        }
    }

    private void tell(String step) {
        session.screen().running(step);
        session.screen().flush();
    }
}
