package dev.asynctutor.loop;

import dev.asynctutor.loop.Event.*;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Decides at which events a walk through a recording stops. */
final class Stops {
    private final Set<Integer> hiddenTasks = new HashSet<>();
    /** The hidden or plumbing handles, and those of tasks. */
    private final Map<Integer, BecameReady> handles = new HashMap<>();

    private final Set<Integer> timers = new HashSet<>();

    private Stops() {}

    /** For each step how many events it has seen; step 0 none, the last all. */
    static int[] of(List<Event> events) {
        Stops stops = new Stops();
        int lastingHold = lastingHold(events);
        int[] seen = new int[events.size() + 2];
        int steps = 1;
        for (int i = 0; i < events.size(); i++) {
            Event next = i + 1 < events.size() ? events.get(i + 1) : null;
            boolean stop = i == lastingHold || stops.at(events.get(i));
            if (stop && !(next instanceof LineReached line && begins(events.get(i), line))) {
                seen[steps++] = i + 1;
            }
        }
        if (seen[steps - 1] < events.size()) seen[steps++] = events.size();
        return Arrays.copyOf(seen, steps);
    }

    /**
     * The last report of a step that holds the loop to the very end; -1 if there is none. Reports of steps that ended
     * say no more than the {@link LoopBlocked} that follows them, and without a step nothing holds the loop.
     */
    static int lastingHold(List<Event> events) {
        for (int i = events.size() - 1; i >= 0; i--) {
            Event event = events.get(i);
            if (event instanceof LoopHeld held) return held.handle() == 0 ? -1 : i;
            if (event instanceof StepEnded || event instanceof StepBegan || event instanceof Bye) return -1;
        }
        return -1;
    }

    /** A turn and the line it goes on at, or a resumed line and the same line run again, are one step. */
    private static boolean begins(Event event, LineReached next) {
        if (next.thread() != 0) return false;
        if (event instanceof StepBegan) return true;
        return event instanceof LineReached line
                && line.resumed()
                && line.task() == next.task()
                && line.place().equals(next.place());
    }

    private boolean at(Event event) {
        if (event instanceof LineReached line) return line.thread() == 0 && !hiddenTasks.contains(line.task());
        if (event instanceof Output || event instanceof LoopIdle || event instanceof Deadlock) return true;
        if (event instanceof LoopBlocked || event instanceof NeverAwaited) return true;
        if (event instanceof ErrorReported || event instanceof Crashed || event instanceof RecordingCut) return true;
        if (event instanceof TaskEnded ended) return ended.end() == End.FAILED && !hiddenTasks.contains(ended.task());
        if (event instanceof StepBegan began) return shows(began);
        remember(event);
        return false;
    }

    private void remember(Event event) {
        if (event instanceof TaskMade made && made.library()) hiddenTasks.add(made.task());
        else if (event instanceof BecameReady ready) handles.put(ready.handle(), ready);
        else if (event instanceof TimerSet timer) timers.add(timer.handle());
    }

    private boolean shows(StepBegan began) {
        BecameReady ready = handles.remove(began.handle());
        boolean timer = timers.remove(began.handle());
        if (ready == null) return true;
        if (ready.task() != 0) return !hiddenTasks.contains(ready.task());
        return timer || !Words.isPlumbing(ready.label());
    }
}
