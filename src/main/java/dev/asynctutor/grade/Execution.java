package dev.asynctutor.grade;

import java.util.List;
import java.util.Optional;

/** Runs Python programs from text and tells what happened. */
@FunctionalInterface
public interface Execution {
    /**
     * A program to run.
     *
     * @param name its file name, {@code two_cups.py}
     * @param stdin what is typed to it; nothing when empty
     * @param virtualClock whether waiting costs no time, where the program allows it
     */
    record Program(String name, String source, List<String> arguments, Optional<String> stdin, boolean virtualClock) {}

    /**
     * What happened.
     *
     * @param seconds by the clock that the program lived by
     * @param trouble why it was stopped or could not be started; empty when it ended by itself
     */
    record Ran(int exit, double seconds, String stdout, String stderr, Optional<String> trouble) {}

    Ran run(Program program);
}
