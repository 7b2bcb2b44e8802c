package dev.asynctutor.shell.command;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which program, and how it is started. */
final class ProgramOptions {
    @Parameters(index = "0", arity = "0..1", paramLabel = "ID|FILE", description = "An example's id, or a file.")
    private @Nullable String program;

    @Parameters(index = "1..*", paramLabel = "ARGS", description = "Arguments of the program, after --.")
    private List<String> arguments = List.of();

    @Option(names = "--python", paramLabel = "P", description = "Run with this Python.")
    private @Nullable String python;

    /** What was named; empty for what is shown here. */
    Optional<String> named() {
        return Optional.ofNullable(program);
    }

    List<String> arguments() {
        return arguments;
    }

    /** The Python asked for; the session's own where none is. */
    @Nullable
    String python() {
        return python;
    }
}
