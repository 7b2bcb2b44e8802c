package dev.asynctutor.shell.command;

import dev.asynctutor.shell.session.ProgramRun;
import dev.asynctutor.shell.session.Session;
import dev.asynctutor.shell.session.UserError;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Runs an example or any program of one's own. */
@Command(
        name = "run",
        description = "Run the example shown here, another one (run 6c/two_cups), or a file (run app.py).")
final class RunCommand implements Callable<Integer> {
    @ParentCommand
    private TutorCommand tutor;

    @Mixin
    private final ProgramOptions program = new ProgramOptions();

    @Mixin
    private final ClockOptions clock = new ClockOptions();

    @Option(names = "--bare", description = "Run without recording what the event loop does.")
    private boolean bare;

    @Option(names = "--json", description = "Print one JSON document with what happened.")
    private boolean json;

    @Override
    public Integer call() {
        Session session = tutor.session();
        if (program.named().isEmpty()) {
            if (json || !session.ready().runHere()) {
                throw new UserError("Nothing to run is shown here; type examples to see what there is, or run FILE.");
            }
            return 0;
        }
        ProgramRun run = new ProgramRun(session, program.python(), clock.chosen(), bare);
        if (json) {
            ProgramRun.Report report = run.capture(program.named().get(), program.arguments());
            session.printRaw(Json.of(report));
            return report.exit();
        }
        return run.live(program.named().get(), program.arguments());
    }
}
