package dev.asynctutor.shell.command;

import dev.asynctutor.shell.session.TaskWatch;
import dev.asynctutor.shell.session.UserError;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** Shows the tasks of a program while it runs. */
@Command(
        name = "watch-tasks",
        description = "Run an example or a file and watch its tasks while it runs: who waits for whom?")
final class WatchTasksCommand implements Callable<Integer> {
    @ParentCommand
    private TutorCommand tutor;

    @Mixin
    private final ProgramOptions program = new ProgramOptions();

    @Override
    public Integer call() {
        String named = program.named()
                .orElseThrow(() -> new UserError("What is to be watched? Type watch-tasks ID or watch-tasks FILE."));
        return new TaskWatch(tutor.session(), program.python()).run(named, program.arguments());
    }
}
