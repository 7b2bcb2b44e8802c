package dev.asynctutor.shell.command;

import dev.asynctutor.shell.session.Session;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Asks again what was answered wrong and is due. */
@Command(name = "review", description = "Answer again what you once got wrong.")
final class ReviewCommand implements Runnable {
    @ParentCommand
    private TutorCommand tutor;

    @Option(names = "--all", description = "Also what is not due yet.")
    private boolean all;

    @Override
    public void run() {
        Session session = tutor.session();
        List<String> due = session.inReview(all);
        if (due.isEmpty()) {
            session.screen().say("Nothing is due for review." + (all ? "" : " What you answer wrong comes back here."));
        } else {
            session.ready().review(due);
        }
    }
}
