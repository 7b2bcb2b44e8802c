package dev.asynctutor.loop;

/** How a task ended; {@link #PENDING} while it has not, or where the recording stops before it did. */
public enum End {
    OK,
    FAILED,
    CANCELLED,
    PENDING
}
