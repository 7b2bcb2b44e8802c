package dev.asynctutor.shell.session;

import java.util.Optional;
import org.jline.terminal.Terminal;

/**
 * What a person sits at.
 *
 * @param terminal the terminal, when a person looks at it; empty for pipes and scripts
 */
public record Console(Optional<Terminal> terminal) {}
