package dev.asynctutor.shell.command;

import dev.asynctutor.shell.session.TaskWatch;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Shows the tasks of a program while it runs. */
@Command(
        name = "watch-tasks",
        description = "Run an example or a file and watch its tasks while it runs: who waits for whom?")
final class WatchTasksCommand implements Callable<Integer> {
    @ParentCommand
    private TutorCommand tutor;

    @Parameters(index = "0", paramLabel = "ID|FILE", description = "An example's id, or a file.")
    private String program;

    @Parameters(index = "1..*", paramLabel = "ARGS", description = "Arguments of the program, after --.")
    private List<String> arguments = List.of();

    @Option(names = "--python", paramLabel = "P", description = "Run with this Python.")
    private @Nullable String python;

    @Override
    public Integer call() {
        return new TaskWatch(tutor.session(), python).run(program, arguments);
    }
}
