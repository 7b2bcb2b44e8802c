package dev.asynctutor.grade;

import dev.asynctutor.course.Example;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Runs Python programs and tells what happened. */
@FunctionalInterface
public interface Execution {
    /**
     * The clock a program lives by.
     *
     * @param virtual whether waiting costs no time, where the program allows it
     * @param seed shuffles, on the virtual clock, the order that asyncio leaves open; the usual order where there is none
     */
    record Clock(boolean virtual, OptionalLong seed) {
        public static final Clock REAL = new Clock(false, OptionalLong.empty());
        public static final Clock VIRTUAL = new Clock(true, OptionalLong.empty());

        public static Clock shuffled(long seed) {
            return new Clock(true, OptionalLong.of(seed));
        }

        @Override
        public String toString() {
            return virtual ? "virtual" : "real";
        }
    }

    /**
     * A program to run.
     *
     * @param name its file name, {@code two_cups.py}
     * @param file where it lies, to be run there; empty for one that gets a folder of its own
     * @param stdin what is typed to it; nothing when empty
     * @param clock what tells it the time
     * @param recorded whether what its event loop does is wanted
     */
    record Program(
            String name,
            String source,
            Optional<Path> file,
            List<String> arguments,
            Optional<String> stdin,
            Clock clock,
            boolean recorded) {
        /** A program that is only a text, run in a folder of its own, with nothing typed to it. */
        public static Program of(String name, String source, Clock clock) {
            return new Program(name, source, Optional.empty(), List.of(), Optional.empty(), clock, false);
        }

        /** The example as it is run when nobody watches. */
        public static Program of(Example example) {
            return new Program(
                    example.fileName(),
                    example.source(),
                    Optional.empty(),
                    List.of(),
                    example.metadata().stdin(),
                    example.metadata().realClock() ? Clock.REAL : Clock.VIRTUAL,
                    false);
        }

        /** The same with another text. */
        public Program withSource(String other) {
            return new Program(name, other, file, arguments, stdin, clock, recorded);
        }

        public Program withArguments(List<String> others) {
            return new Program(name, source, file, others, stdin, clock, recorded);
        }

        public Program onClock(Clock other) {
            return new Program(name, source, file, arguments, stdin, other, recorded);
        }

        public Program recording() {
            return new Program(name, source, file, arguments, stdin, clock, true);
        }
    }

    /**
     * What happened.
     *
     * @param seconds by the clock that the program lived by
     * @param trouble why it was stopped or could not be started; empty when it ended by itself
     * @param observed what its event loop did, where that was asked for and anything was recorded
     */
    record Ran(
            int exit,
            double seconds,
            String stdout,
            String stderr,
            Optional<String> trouble,
            Optional<Observed> observed) {}

    Ran run(Program program);
}
