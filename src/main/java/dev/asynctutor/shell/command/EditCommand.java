package dev.asynctutor.shell.command;

import dev.asynctutor.course.Exercise;
import dev.asynctutor.shell.session.Session;
import dev.asynctutor.shell.workshop.Editing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** Opens the learner's file for an exercise. */
@Command(name = "edit", description = "Edit your file for this exercise, with $VISUAL, $EDITOR or a built-in editor.")
final class EditCommand implements Runnable {
    @ParentCommand
    private TutorCommand tutor;

    @Mixin
    private final ExerciseChoice choice = new ExerciseChoice();

    @Override
    public void run() {
        Session session = tutor.session();
        Exercise exercise = choice.in(session);
        session.workshop().files(files -> files.layOut(exercise));
        new Editing(session).edit(session.workshop().files(files -> files.file(exercise)));
    }
}
