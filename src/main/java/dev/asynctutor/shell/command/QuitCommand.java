package dev.asynctutor.shell.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** Ends the session. */
@Command(name = "quit", description = "Leave; progress is saved.")
final class QuitCommand implements Runnable {
    @ParentCommand
    private TutorCommand tutor;

    @Override
    public void run() {
        tutor.session().quit();
    }
}
