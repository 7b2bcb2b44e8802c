package dev.asynctutor.run;

import java.util.List;

/**
 * Something that runs programs, as data: everything above this package treats all interpreters alike.
 *
 * @param language the language its programs are written in, {@code python} or {@code java}
 * @param version what it says its version is, {@code 3.14.3}
 * @param command the words that start it; a program's path and arguments follow them
 * @param origin where it came from
 */
public record Interpreter(String language, String version, List<String> command, Origin origin) {
    /** Where an interpreter came from. */
    public enum Origin {
        /** The learner named it. */
        GIVEN,
        /** The tutor carries it. */
        PACKAGED,
        /** The learner had the tutor make it, with packages in it. */
        PRIVATE,
        /** It was found on this machine. */
        MACHINE
    }

    public Interpreter {
        if (command.isEmpty()) {
            throw new IllegalArgumentException("an interpreter needs a command that starts it");
        }
        command = List.copyOf(command);
    }
}
