package dev.asynctutor.shell.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** Repeats the last explanation. */
@Command(name = "why", description = "Tell the last explanation again.")
final class WhyCommand implements Runnable {
    @ParentCommand
    private TutorCommand tutor;

    @Override
    public void run() {
        tutor.session().ready().explainAgain();
    }
}
