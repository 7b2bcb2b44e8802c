package dev.asynctutor.loop;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * One line of a recording, version 1 of the schema, with file and code numbers already looked up. Tasks, handles (queued
 * callbacks) and objects are numbers from 1; 0 means none. Extra fields are ignored; an event of a kind this reader
 * does not know is {@link Unknown}, so a newer recording stays readable.
 */
public sealed interface Event {
    /** When it happened. */
    long micros();

    /** An event loop was made and is being watched. */
    record LoopMade(long micros, int loop, String type) implements Event {}

    /** A loop that cannot be watched: only lines and output are recorded. */
    record Unsupported(long micros, String type) implements Event {}

    /**
     * A task was created.
     *
     * @param argument the first argument of its coroutine function, if that is a short text or a number; else empty
     * @param parent the task whose step created it, or 0
     * @param made the line that asked for it
     * @param defined where its coroutine function begins, in learner code
     */
    record TaskMade(
            long micros,
            int task,
            String name,
            String function,
            String argument,
            int parent,
            Optional<Place> made,
            Optional<Place> defined,
            boolean root,
            boolean eager,
            boolean library)
            implements Event {}

    /** A task was given a name after it was made. */
    record TaskNamed(long micros, int task, String name) implements Event {}

    /** Why a handle is in the ready queue. */
    enum ReadyKind {
        /** A task's first step. */
        STEP,
        /** What a task waited for has happened. */
        WAKE,
        /** A callback. */
        CALLBACK,
        /** A timer is due. */
        TIMER,
        /** A socket or pipe can be read or written. */
        IO,
        /** Another thread asked for it. */
        THREAD
    }

    /**
     * A handle joined the ready queue.
     *
     * @param task the task it will run, or 0
     * @param label the callback's name, empty for a task's step
     * @param by the handle whose step caused it, or 0
     * @param cancelled the task is woken to be cancelled
     */
    record BecameReady(long micros, int handle, ReadyKind kind, int task, String label, int by, boolean cancelled)
            implements Event {}

    /** The loop began to run a handle; {@code cancelled}: it delivers a cancellation. */
    record StepBegan(long micros, int handle, boolean cancelled) implements Event {}

    /** The step is over; {@code realMicros} is how long it really took, -1 where not measured. */
    record StepEnded(long micros, int handle, long realMicros) implements Event {}

    /** A handle was cancelled before it ran. */
    record HandleDropped(long micros, int handle) implements Event {}

    /**
     * A line is about to run, or a coroutine goes on at it.
     *
     * @param task the task running it, or 0
     * @param thread the number of the worker thread running it; 0 for the loop's own thread
     * @param resumed the coroutine was suspended at this line and goes on
     */
    record LineReached(long micros, int task, int thread, Place place, boolean resumed) implements Event {}

    /**
     * What a suspended task waits for.
     *
     * @param kind such as {@code sleep}, {@code gather}, {@code Lock.acquire}, {@code yield}
     * @param label for people, such as {@code Lock.acquire on fork2}
     * @param tasks the tasks it waits for
     * @param object the lock or queue it waits for, or 0
     */
    record WaitReason(String kind, String label, List<Integer> tasks, int object) {}

    /** A task paused; {@code stack} is from its outermost learner line to the innermost. */
    record TaskWaits(long micros, int task, WaitReason on, List<Place> stack) implements Event {}

    /**
     * A task ended.
     *
     * @param value a short safe text of its result; empty for None
     * @param error its exception as text; empty if it did not fail
     * @param raised the learner line the exception came from
     */
    record TaskEnded(long micros, int task, End end, String value, String error, Optional<Place> raised)
            implements Event {}

    /** A timer was set; {@code dueMicros} is when it will fire, {@code task} the task that set it, or 0. */
    record TimerSet(long micros, int handle, long dueMicros, String label, int task) implements Event {}

    record TimerCancelled(long micros, int handle) implements Event {}

    /** Nothing is ready: the loop waits until {@code nextDueMicros}, or for I/O. */
    record LoopIdle(long micros, OptionalLong nextDueMicros) implements Event {}

    /** The loop goes on; {@code io} sockets were ready, the virtual clock jumped by {@code jumpMicros}. */
    record LoopAwake(long micros, int io, long jumpMicros) implements Event {}

    /** Learner code made a lock, queue, event, ... */
    record ObjectMade(long micros, int object, String kind, String name, Optional<Place> made) implements Event {}

    /**
     * What a lock or queue holds. Numbers that its kind does not have are -1.
     *
     * @param items the first items of a queue, as short texts
     */
    record ObjectValue(
            int size,
            int max,
            List<String> items,
            int unfinished,
            int getters,
            int putters,
            int waiters,
            int value,
            Optional<Boolean> locked,
            Optional<Boolean> set) {}

    /** An object changed in a step of task {@code by} (or 0). */
    record ObjectChanged(long micros, int object, int by, ObjectValue value) implements Event {}

    /** The program wrote text; {@code descriptor} 1 is standard output, 2 standard error. */
    record Output(long micros, int descriptor, int task, String text) implements Event {}

    /** A function was handed to a thread pool. */
    record ThreadJob(long micros, int task, String function) implements Event {}

    /**
     * One step held the loop.
     *
     * @param heldMicros for how long
     * @param at the line that took the longest, as far as known
     * @param stack sampled while it was stuck, outermost first; may be empty
     * @param what such as {@code time.sleep}; empty if not known
     * @param virtual charged to the virtual clock: the block is in front of this event's time, not behind it
     * @param events how many events the step recorded, whose cost is in {@code heldMicros}; -1 if not said
     * @param cpuMicros the processor time of the step at most: one that took longer waited, or had to wait for the
     *     processor; empty if not said
     */
    record LoopBlocked(
            long micros,
            int handle,
            int task,
            long heldMicros,
            Optional<Place> at,
            List<Place> stack,
            String what,
            boolean virtual,
            int events,
            OptionalLong cpuMicros)
            implements Event {}

    /** A step still holds the loop after {@code heldMicros}; {@code top} is the innermost frame, library ones included. */
    record LoopHeld(long micros, int handle, long heldMicros, List<Place> stack, String top) implements Event {}

    /** A coroutine object was thrown away without ever having been started. */
    record NeverAwaited(long micros, String function, Optional<Place> made, Optional<Place> defined) implements Event {}

    /** The loop's exception handler was called. */
    record ErrorReported(long micros, String message, int task, String error, Optional<Place> at) implements Event {}

    /** A task object was collected; {@code pending}: before it ended. */
    record TaskCollected(long micros, int task, boolean pending) implements Event {}

    /** Tasks that were not done when the main coroutine ended ({@code phase} main) or the program did (exit). */
    record StillPending(long micros, String phase, int count, List<Integer> tasks) implements Event {}

    /** Nothing is ready, no timer, no I/O, no thread. */
    record Deadlock(long micros, List<Integer> tasks) implements Event {}

    /** The line budget of a step is spent: its further lines are not recorded. */
    record LinesCut(long micros, int handle, int count, Optional<Place> at) implements Event {}

    /** The recording is full: from here on only rare events. */
    record RecordingCut(long micros, String why, int events, long bytes) implements Event {}

    /** A program that polls was accelerated on the virtual clock. */
    record Spinning(long micros, int turns) implements Event {}

    /** An exception ended the program. */
    record Crashed(long micros, String error, Optional<Place> at) implements Event {}

    /**
     * The program ended in good order (as seen by the recorder).
     *
     * @param counts totals, also of what was not recorded
     * @param exit the exit code, if the recorder ended the program itself
     */
    record Bye(long micros, Map<String, Long> counts, long virtualMicros, OptionalInt exit) implements Event {}

    /** A kind of a newer schema; values are String, Long, Double, Boolean, List or Map. */
    record Unknown(long micros, String kind, Map<String, Object> fields) implements Event {}
}
