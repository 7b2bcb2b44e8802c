package dev.asynctutor.shell.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** Goes to the step before, or out of a review. */
@Command(name = "back", description = "Go to the step before.")
final class BackCommand implements Runnable {
    @ParentCommand
    private TutorCommand tutor;

    @Override
    public void run() {
        tutor.session().ready().back();
    }
}
