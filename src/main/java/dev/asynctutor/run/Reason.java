package dev.asynctutor.run;

/** Why a program is no longer running. */
public enum Reason {
    /** It ended by itself, with whatever exit code, or died of a signal nobody here sent. */
    FINISHED,
    /** Somebody stopped it: Ctrl-C, or the tutor's end. */
    INTERRUPTED,
    /** It ran longer than it may. */
    TIME_LIMIT,
    /** It and its children held more memory than they may. */
    MEMORY_LIMIT,
    /** It wrote more than it may. */
    OUTPUT_LIMIT,
    /** It had more processes at once than it may. */
    CHILD_LIMIT,
    /** The interpreter or the folder could not be used; nothing ran. */
    COULD_NOT_START,
    /** The process that watches over it was killed, so the program was killed too. */
    SUPERVISOR_KILLED
}
