package dev.asynctutor.shell;

import dev.asynctutor.shell.session.Session;
import java.util.Optional;

/** Where lines come from: a person at a terminal, or a script. */
interface LineSource {
    /** The next line, or empty when there are no more: end of input, or Ctrl-D. */
    Optional<String> read(Session session);

    /** Says goodbye where somebody is looking. */
    void farewell(Session session);
}
