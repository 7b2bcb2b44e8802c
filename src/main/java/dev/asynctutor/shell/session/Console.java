package dev.asynctutor.shell.session;

import java.util.Optional;
import org.jline.terminal.Terminal;

/**
 * What a person sits at.
 *
 * @param terminal the terminal, when a person looks at it; empty for pipes and scripts
 * @param typedAhead what was typed there before a prompt asked for it
 */
public record Console(Optional<Terminal> terminal, TypedAhead typedAhead) {
    Console(Optional<Terminal> terminal) {
        this(terminal, new TypedAhead());
    }
}
