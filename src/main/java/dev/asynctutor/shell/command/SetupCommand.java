package dev.asynctutor.shell.command;

import dev.asynctutor.shell.session.Setup;
import dev.asynctutor.shell.session.UserError;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Gets packages that programs of the course need. */
@Command(name = "setup", description = "Get what module 6e needs into a private folder: setup fastapi")
final class SetupCommand implements Runnable {
    private static final String FASTAPI = "fastapi";

    @ParentCommand
    private TutorCommand tutor;

    @Parameters(
            arity = "0..1",
            paramLabel = "WHAT",
            completionCandidates = What.class,
            description = "What to get; there is " + FASTAPI + ".")
    private @Nullable String what;

    @Option(
            names = "--from",
            paramLabel = "DIR",
            description = "Without a network: take the unpacked packages that lie in this folder.")
    private @Nullable Path from;

    /** The words that complete the command. */
    static final class What implements Iterable<String> {
        @Override
        public java.util.Iterator<String> iterator() {
            return List.of(FASTAPI).iterator();
        }
    }

    @Override
    public void run() {
        if (!FASTAPI.equals(what)) {
            String said = what == null ? "It needs to know what to get" : "There is no \"" + what + "\" to get";
            throw new UserError(said + "; type setup " + FASTAPI + ".");
        }
        new Setup(tutor.session()).fastApi(Optional.ofNullable(from));
    }
}
