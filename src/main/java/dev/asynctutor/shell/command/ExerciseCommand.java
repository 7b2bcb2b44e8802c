package dev.asynctutor.shell.command;

import dev.asynctutor.shell.session.ExerciseView;
import dev.asynctutor.shell.session.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** Shows the task of an exercise and lays out the learner's file. */
@Command(name = "exercise", description = "Show the task of this exercise, or another (exercise bounded_map).")
final class ExerciseCommand implements Runnable {
    @ParentCommand
    private TutorCommand tutor;

    @Mixin
    private final ExerciseChoice choice = new ExerciseChoice();

    @Override
    public void run() {
        Session session = tutor.session();
        session.workshop().show(choice.in(session));
        new ExerciseView(session).commands();
    }
}
