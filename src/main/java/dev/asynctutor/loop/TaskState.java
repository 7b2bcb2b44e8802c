package dev.asynctutor.loop;

import dev.asynctutor.loop.Event.WaitReason;
import java.util.List;
import java.util.Optional;

/** A task at one moment of a recording; immutable, so that key frames can share it. */
record TaskState(
        Event.TaskMade made,
        int parent,
        Phase phase,
        long since,
        boolean readyAgain,
        Optional<WaitReason> waits,
        List<Place> stack,
        Optional<Place> line,
        End end,
        String detail) {
    enum Phase {
        READY,
        RUNNING,
        WAITING,
        DONE
    }

    static TaskState of(Event.TaskMade made, int parent) {
        return new TaskState(
                made,
                parent,
                made.eager() ? Phase.RUNNING : Phase.READY,
                made.micros(),
                false,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                End.PENDING,
                "");
    }

    boolean visible() {
        return !made.library();
    }

    /** The innermost known line: where it is paused, else the last it ran. */
    Optional<Place> place() {
        if (phase != Phase.RUNNING && !stack.isEmpty()) return Optional.of(stack.get(stack.size() - 1));
        return line.isPresent() ? line : made.defined();
    }

    TaskState enter(Phase next, long from) {
        return new TaskState(made, parent, next, from, false, waits, stack, line, end, detail);
    }

    TaskState queuedAgain() {
        return new TaskState(made, parent, phase, since, true, waits, stack, line, end, detail);
    }

    TaskState waitingFor(Optional<WaitReason> reason, List<Place> at) {
        return new TaskState(made, parent, phase, since, readyAgain, reason, at, line, end, detail);
    }

    TaskState at(Place place) {
        return new TaskState(made, parent, phase, since, readyAgain, waits, stack, Optional.of(place), end, detail);
    }

    TaskState ended(End how, String text) {
        return new TaskState(made, parent, phase, since, readyAgain, waits, stack, line, how, text);
    }
}
