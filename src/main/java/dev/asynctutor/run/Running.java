package dev.asynctutor.run;

import java.time.Duration;

/**
 * A program that was started. Every method may be called from any thread and at any time; once the program has
 * ended, all but {@link #await()} do nothing.
 */
public interface Running {
    /**
     * Types to the program. The text goes on as it is: a line ends with {@code \n}. Returns once the
     * text is on its way; a program that reads nothing makes the typist wait after about a mebibyte.
     */
    void type(String text);

    /** Ends the program's input, as Ctrl-D does: it reads what was typed, then the end. */
    void closeInput();

    /** Ctrl-C. The program and its children are killed if it still runs two seconds later, or at the second call. */
    void interrupt();

    /** Kills the program and all its children at once. */
    void stop();

    /**
     * Waits for the end, but not for ever.
     *
     * @return whether the program has ended
     */
    boolean awaitFor(Duration longest);

    /** Whether the program has not ended yet. */
    boolean isRunning();

    /**
     * Waits until the program and all its children are gone and all output was heard. Interrupting the
     * waiting thread is Ctrl-C to the program; the thread's interrupt flag is set again at the return.
     *
     * @throws RuntimeException what the output listener threw, if it did
     */
    Ended await();
}
