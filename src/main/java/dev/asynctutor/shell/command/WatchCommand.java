package dev.asynctutor.shell.command;

import dev.asynctutor.shell.session.Session;
import dev.asynctutor.shell.workshop.Watching;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Checks on every save. */
@Command(name = "watch", description = "Check your file each time you save it, until it passes.")
final class WatchCommand implements Callable<Integer> {
    @ParentCommand
    private TutorCommand tutor;

    @Mixin
    private final ExerciseChoice choice = new ExerciseChoice();

    @Option(names = "--poll", description = "Look at the file twice a second, where the system tells nothing of saves.")
    private boolean poll;

    @Override
    public Integer call() {
        Session session = tutor.session();
        return new Watching(session, choice.in(session)).watch(poll) ? 0 : 1;
    }
}
