package dev.asynctutor.shell.command;

import dev.asynctutor.shell.session.Session;
import dev.asynctutor.shell.session.Tracing;
import dev.asynctutor.shell.session.UserError;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Steps forwards and backwards through what the event loop of a program really did. */
@Command(
        name = "trace",
        description = "Step through the run shown here, an example (trace 6c/two_cups), or a file (trace app.py).")
final class TraceCommand implements Callable<Integer> {
    @ParentCommand
    private TutorCommand tutor;

    @Mixin
    private final ProgramOptions program = new ProgramOptions();

    @Mixin
    private final ClockOptions clock = new ClockOptions();

    @Option(names = "--json", description = "Print one JSON document with what happened.")
    private boolean json;

    @Option(
            names = "--export",
            paramLabel = "FILE.json",
            description = "Write the run in the Chrome trace-event format, for Perfetto and speedscope.")
    private @Nullable Path export;

    @Option(names = "--svg", paramLabel = "FILE", description = "Write the timeline as a picture.")
    private @Nullable Path svg;

    @Override
    public Integer call() {
        Session session = tutor.session();
        Tracing tracing = new Tracing(session, program.python());
        boolean quiet = json || export != null || svg != null;
        Tracing.Run run = program.named()
                .map(named -> tracing.record(named, program.arguments(), clock.chosen(), quiet))
                .orElseGet(() -> here(tracing, quiet || clock.chosen().isPresent()));
        if (export != null) tracing.export(run, export);
        if (svg != null) tracing.draw(run, svg);
        if (json) session.printRaw(tracing.json(run));
        if (!quiet) tracing.show(run);
        return run.exit();
    }

    private Tracing.Run here(Tracing tracing, boolean anew) {
        Optional<Tracing.Run> last = anew ? Optional.empty() : tracing.last();
        return last.or(() -> tracing.here(clock.chosen()))
                .orElseThrow(() -> new UserError(
                        "Nothing to trace is shown here; type examples to see what there is, or trace FILE."));
    }
}
