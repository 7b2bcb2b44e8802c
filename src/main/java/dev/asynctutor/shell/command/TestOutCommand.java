package dev.asynctutor.shell.command;

import dev.asynctutor.shell.session.Places;
import dev.asynctutor.shell.session.Session;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Tests whether the learner knows a module, so that it can be left out. */
@Command(name = "test-out", description = "Show that you know a module, and leave it out: test-out 6a")
final class TestOutCommand implements Runnable {
    @ParentCommand
    private TutorCommand tutor;

    @Parameters(arity = "0..1", paramLabel = "MODULE", description = "The module; the one you are in if left out.")
    private @Nullable String module;

    @Option(names = "--seed", paramLabel = "N", description = "Draw the same questions for the same number.")
    private @Nullable Long seed;

    @Override
    public void run() {
        Session session = tutor.session();
        String tested = module == null
                ? session.position().moduleId()
                : new Places(session.course()).find(module).moduleId();
        session.ready().testOut(tested, seed == null ? session.now().toEpochMilli() : seed);
    }
}
