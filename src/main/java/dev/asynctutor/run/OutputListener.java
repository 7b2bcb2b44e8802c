package dev.asynctutor.run;

import java.nio.ByteBuffer;
import java.time.Duration;

/**
 * Hears a program's output as it comes. Calls never overlap, and {@code elapsed} never goes back; between
 * the two streams the order is the order in which the bytes arrived. The program waits while a call
 * lasts. An exception thrown here stops the program and comes out of {@link Running#await()}.
 */
@FunctionalInterface
public interface OutputListener {
    /** Which of a program's two outputs. */
    enum Stream {
        OUT,
        ERR
    }

    /**
     * Some bytes came. A chunk may end within a line, and within a character: see {@link TextOutput}.
     *
     * @param chunk never empty; valid only during the call
     * @param elapsed since the program's start
     */
    void output(Stream stream, ByteBuffer chunk, Duration elapsed);
}
