package dev.asynctutor.shell.command;

import dev.asynctutor.course.Exercise;
import dev.asynctutor.shell.session.Session;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Parameters;

/** Which exercise a command is about. */
final class ExerciseChoice {
    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "ID",
            description = "An exercise, 6c/bounded_map or bounded_map; without it, the one shown last.")
    private @Nullable String id;

    Exercise in(Session session) {
        return session.workshop().exercise(Optional.ofNullable(id));
    }
}
