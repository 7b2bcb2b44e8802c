package dev.asynctutor.shell.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** Draws the current step again. */
@Command(name = "show", description = "Show this step again.")
final class ShowCommand implements Runnable {
    @ParentCommand
    private TutorCommand tutor;

    @Override
    public void run() {
        tutor.session().ready().showAgain();
    }
}
