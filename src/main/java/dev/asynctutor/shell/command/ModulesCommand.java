package dev.asynctutor.shell.command;

import dev.asynctutor.shell.session.Overview;
import dev.asynctutor.shell.session.Session;
import picocli.CommandLine.Command;

/** Lists the modules and how far each has come. */
@Command(name = "modules", description = "List the modules and where you stand.")
final class ModulesCommand extends Reporting {
    @Override
    Report report(Session session) {
        Overview overview = new Overview(session);
        return new Report(overview::modules, overview::draw);
    }
}
