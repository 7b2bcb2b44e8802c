package dev.asynctutor.loop;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everything a learner sees of the event loop at one step of a recording. Tasks appear under their
 * {@linkplain TaskFacts#name() names}; those asyncio made for itself do not appear.
 *
 * @param step counted from 0, where nothing has run yet
 * @param micros when
 * @param doing what the loop's thread does
 * @param line the line about to run, or that ran last
 * @param ready the ready queue, next first
 * @param timers by due time
 * @param waiting tasks that wait for something, in creation order
 * @param objects locks, queues, events, in creation order
 * @param finished tasks that ended, in the order they did
 * @param output all the program wrote so far
 * @param notice what is worth a word at this very step, such as a blocked loop
 * @param pausedAt the tasks paused at a line (innermost learner line), for marks beside the code
 */
public record LoopState(
        int step,
        long micros,
        Doing doing,
        Optional<Place> line,
        List<Ready> ready,
        List<TimerEntry> timers,
        List<Waiting> waiting,
        List<LoopObject> objects,
        List<Finished> finished,
        String output,
        Optional<String> notice,
        Map<Place, List<String>> pausedAt) {
    /** What the loop's thread does. */
    public sealed interface Doing {
        /** A task runs; the place's line is 0 where lines were not recorded. */
        record RunsTask(String task, String function, Place place) implements Doing {}

        /** A callback of the loop runs. */
        record RunsCallback(String label) implements Doing {}

        /** Nothing is ready; {@code nextDue} is when the next timer is due, in microseconds. */
        record Idle(Optional<Long> nextDue) implements Doing {}

        /** Code outside of the loop runs: before it starts, between two, or after it. */
        record NotInLoop(Place place) implements Doing {}

        /** The program has ended. */
        record Over() implements Doing {}
    }

    /** In the ready queue since a time in microseconds: of a task woken by a timer, since that timer was due. */
    public record Ready(String label, long sinceMicros) {}

    /** A timer and when it is due; {@code task} is empty where no task set it. */
    public record TimerEntry(String label, long dueMicros, String task) {}

    /**
     * A task that waits.
     *
     * @param reason such as {@code sleep(0.1)}, {@code Lock.acquire on fork2 (held by w1)}, {@code gather(tea, toast)}
     * @param chain the tasks it waits for, directly and through them, down to the last
     */
    public record Waiting(String task, String reason, List<String> chain) {}

    /**
     * A lock, queue or the like.
     *
     * @param text its state, such as {@code [2, 3] 2/2, 1 putter}
     * @param holder the task holding a lock; empty otherwise
     */
    public record LoopObject(String kind, String name, String text, String holder) {}

    /** A task that ended; {@code detail} is its result or error as short text, possibly empty. */
    public record Finished(String task, End end, String detail) {}
}
