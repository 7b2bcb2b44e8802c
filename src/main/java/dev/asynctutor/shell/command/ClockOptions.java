package dev.asynctutor.shell.command;

import dev.asynctutor.grade.Execution;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which clock a program lives by. */
final class ClockOptions {
    /** As they are typed. */
    enum Name {
        real,
        virtual
    }

    @Option(
            names = "--clock",
            paramLabel = "real|virtual",
            description = "On the virtual clock, waiting costs no time and every run is the same.")
    private @Nullable Name clock;

    @Option(names = "--fast", description = "The same as --clock virtual.")
    private boolean fast;

    @Option(
            names = "--seed",
            paramLabel = "N",
            description =
                    "On the virtual clock, shuffle the order that asyncio leaves open; the same N, the same order.")
    private @Nullable Long seed;

    /** The clock asked for; empty where nobody asked. */
    Optional<Execution.Clock> chosen() {
        if (seed != null) return Optional.of(Execution.Clock.shuffled(seed));
        if (fast || clock == Name.virtual) return Optional.of(Execution.Clock.VIRTUAL);
        return clock == Name.real ? Optional.of(Execution.Clock.REAL) : Optional.empty();
    }
}
