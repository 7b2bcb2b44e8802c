package dev.asynctutor.shell.command;

import dev.asynctutor.shell.session.Overview;
import dev.asynctutor.shell.session.Session;
import picocli.CommandLine.Command;

/** Tells what has been done. */
@Command(name = "progress", description = "Tell what you have done so far.")
final class ProgressCommand extends Reporting {
    @Override
    Report report(Session session) {
        Overview overview = new Overview(session);
        return new Report(overview::report, overview::drawProgress);
    }
}
