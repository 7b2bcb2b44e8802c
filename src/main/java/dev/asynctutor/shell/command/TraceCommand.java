package dev.asynctutor.shell.command;

import dev.asynctutor.shell.session.Session;
import dev.asynctutor.shell.session.Tracing;
import dev.asynctutor.shell.session.UserError;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Steps forwards and backwards through what the event loop of a program really did. */
@Command(
        name = "trace",
        description = "Step through the run shown here, an example (trace 6c/two_cups), or a file (trace app.py).")
final class TraceCommand implements Callable<Integer> {
    @ParentCommand
    private TutorCommand tutor;

    @Parameters(index = "0", arity = "0..1", paramLabel = "ID|FILE", description = "An example's id, or a file.")
    private @Nullable String program;

    @Parameters(index = "1..*", paramLabel = "ARGS", description = "Arguments of the program, after --.")
    private List<String> arguments = List.of();

    @Mixin
    private final ClockOptions clock = new ClockOptions();

    @Option(names = "--python", paramLabel = "P", description = "Run with this Python.")
    private @Nullable String python;

    @Override
    public Integer call() {
        Session session = tutor.session();
        Tracing tracing = new Tracing(session, python);
        Tracing.Run run = program == null
                ? tracing.lastOrHere()
                        .orElseThrow(() -> new UserError(
                                "Nothing to trace is shown here; type examples to see what there is, or trace FILE."))
                : tracing.record(program, arguments, clock.chosen());
        tracing.show(run);
        return run.exit();
    }
}
