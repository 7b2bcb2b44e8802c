package dev.asynctutor.shell.command;

import dev.asynctutor.course.Exercise;
import dev.asynctutor.shell.session.Session;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** Sets an exercise's file back to its beginning. */
@Command(name = "reset", description = "Begin this exercise anew; undo brings back what you had.")
final class ResetCommand implements Runnable {
    @ParentCommand
    private TutorCommand tutor;

    @Mixin
    private final ExerciseChoice choice = new ExerciseChoice();

    @Override
    public void run() {
        Session session = tutor.session();
        Exercise exercise = choice.in(session);
        Optional<Path> kept = session.workshop().files(files -> files.reset(exercise));
        String file = session.workshop().nameOf(session.workshop().files(files -> files.file(exercise)));
        kept.ifPresentOrElse(
                copy -> session.screen().good(file + " is as it was at the beginning. undo brings back what you had."),
                () -> session.screen().say(file + " is as it was at the beginning; there was nothing to keep."));
    }
}
