package dev.asynctutor.shell.command;

import dev.asynctutor.shell.session.Overview;
import dev.asynctutor.shell.session.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Tells what has been done. */
@Command(name = "progress", description = "Tell what you have done so far.")
final class ProgressCommand implements Runnable {
    @ParentCommand
    private TutorCommand tutor;

    @Option(names = "--json", description = "Print one JSON document.")
    private boolean json;

    @Override
    public void run() {
        Session session = tutor.session();
        Overview overview = new Overview(session);
        if (json) {
            session.printRaw(Json.of(overview.report()));
        } else {
            overview.drawProgress();
        }
    }
}
