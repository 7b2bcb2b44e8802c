package dev.asynctutor.shell.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** Goes on, whatever is awaited. */
@Command(name = "next", description = "Go to the next step of your path.")
final class NextCommand implements Runnable {
    @ParentCommand
    private TutorCommand tutor;

    @Override
    public void run() {
        tutor.session().ready().next();
    }
}
