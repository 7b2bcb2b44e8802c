package dev.asynctutor.shell.command;

import dev.asynctutor.course.Exercise;
import dev.asynctutor.learner.WorkFiles.Undone;
import dev.asynctutor.shell.session.Session;
import dev.asynctutor.shell.session.UserError;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** Brings back what a reset has replaced. */
@Command(name = "undo", description = "Bring back what the last reset of this exercise replaced.")
final class UndoCommand implements Runnable {
    @ParentCommand
    private TutorCommand tutor;

    @Mixin
    private final ExerciseChoice choice = new ExerciseChoice();

    @Override
    public void run() {
        Session session = tutor.session();
        Exercise exercise = choice.in(session);
        Undone undone = session.workshop().files(files -> files.undo(exercise));
        if (!undone.done()) throw new UserError("There is no reset of " + exercise.id() + " to undo.");
        session.screen().good("Your file is back as it was before the reset.");
        undone.keptAs()
                .ifPresent(copy -> session.screen()
                        .say("What you wrote since is kept in "
                                + session.workshop().nameOf(copy) + "."));
    }
}
