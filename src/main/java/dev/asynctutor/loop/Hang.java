package dev.asynctutor.loop;

import java.util.List;

/**
 * Where a program stood when it was killed or got stuck.
 *
 * @param kind what kept it
 * @param task the task that ran, or the tasks that waited, by their labels; empty outside of tasks
 * @param place the innermost known line of the learner's program; its line is 0 where none was recorded
 * @param heldMicros how long it had been there, as far as the recording knows
 */
public record Hang(Kind kind, List<String> task, Place place, long heldMicros) {
    /** What kept a program from ending. */
    public enum Kind {
        /** One step never gave the loop back. */
        STUCK_IN_A_STEP,
        /** Tasks wait for each other and nothing can wake them. */
        DEADLOCK,
        /** The loop waited for a timer, I/O or a thread. */
        WAITING,
        /** Outside of the loop: before it began or after it ended. */
        OUTSIDE_THE_LOOP
    }
}
