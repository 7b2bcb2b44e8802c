package dev.asynctutor.shell.command;

import dev.asynctutor.shell.session.Overview;
import dev.asynctutor.shell.session.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Lists the modules and how far each has come. */
@Command(name = "modules", description = "List the modules and where you stand.")
final class ModulesCommand implements Runnable {
    @ParentCommand
    private TutorCommand tutor;

    @Option(names = "--json", description = "Print one JSON document.")
    private boolean json;

    @Override
    public void run() {
        Session session = tutor.session();
        Overview overview = new Overview(session);
        if (json) {
            session.printRaw(Json.of(overview.modules()));
        } else {
            overview.draw();
        }
    }
}
