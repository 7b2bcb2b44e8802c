package dev.asynctutor.loop;

import java.util.Locale;

/**
 * One mistake that a run proves, said to a learner.
 *
 * @param task the task it happened in; empty where no single task is to blame
 * @param file the path as the program saw it
 * @param line where to look, from 1
 * @param cause one sentence: what happened
 * @param cure one sentence: what to do
 * @param count how often it happened at this line, at least 1
 */
public record Diagnosis(Kind kind, String task, String file, int line, String cause, String cure, int count) {
    /** What kind of mistake. */
    public enum Kind {
        NEVER_AWAITED,
        BLOCKING_CALL,
        STARVATION,
        SEQUENTIAL_AWAITS,
        LOST_TASK,
        PENDING_AT_EXIT,
        UNRETRIEVED_EXCEPTION,
        SWALLOWED_CANCELLATION,
        UNBOUNDED_FAN_OUT,
        DEADLOCK;

        /** The name other programs know it by, such as {@code never-awaited}. */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Cause and cure, as one text. */
    public String message() {
        return cause + " " + cure;
    }
}
