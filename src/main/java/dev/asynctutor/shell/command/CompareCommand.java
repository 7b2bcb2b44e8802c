package dev.asynctutor.shell.command;

import dev.asynctutor.shell.session.Session;
import dev.asynctutor.shell.workshop.Comparing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** Lays the reference solution beside the learner's. */
@Command(name = "compare", description = "Lay the reference solution beside yours, once it passes.")
final class CompareCommand implements Runnable {
    @ParentCommand
    private TutorCommand tutor;

    @Mixin
    private final ExerciseChoice choice = new ExerciseChoice();

    @Override
    public void run() {
        Session session = tutor.session();
        new Comparing(session).show(choice.in(session));
    }
}
