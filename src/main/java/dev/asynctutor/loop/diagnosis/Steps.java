package dev.asynctutor.loop.diagnosis;

import dev.asynctutor.loop.Event;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The steps of a run, by the number of the handle that each ran. */
final class Steps {
    /**
     * One step.
     *
     * @param task it ran, or 0
     * @param readyMicros since when it could have run: when its timer was due, or when what it waited for happened
     * @param lines of the loop's own thread, in order
     * @param held samples taken while it was stuck
     * @param linesCut not all of its lines are recorded
     */
    record Step(
            int handle,
            int task,
            long readyMicros,
            long beganMicros,
            long endedMicros,
            List<Event.LineReached> lines,
            List<Event.LoopHeld> held,
            boolean linesCut) {}

    private final List<Step> inOrder;
    private final Map<Integer, Step> byHandle = new HashMap<>();

    private Steps(List<Step> inOrder) {
        this.inOrder = inOrder;
        inOrder.forEach(step -> byHandle.put(step.handle(), step));
    }

    static Steps of(List<Event> events) {
        Reader reader = new Reader();
        events.forEach(reader::take);
        return new Steps(List.copyOf(reader.steps));
    }

    List<Step> inOrder() {
        return inOrder;
    }

    Optional<Step> of(int handle) {
        return Optional.ofNullable(byHandle.get(handle));
    }

    private static final class Reader {
        private final List<Step> steps = new ArrayList<>();
        private final Map<Integer, Event.BecameReady> ready = new HashMap<>();
        private final Map<Integer, Long> due = new HashMap<>();
        private final List<Event.LineReached> lines = new ArrayList<>();
        private final List<Event.LoopHeld> held = new ArrayList<>();
        private boolean linesCut;
        private Event.StepBegan began = new Event.StepBegan(0, 0, false);

        void take(Event event) {
            if (event instanceof Event.BecameReady became) ready.put(became.handle(), became);
            else if (event instanceof Event.TimerSet timer) due.put(timer.handle(), timer.dueMicros());
            else if (event instanceof Event.StepBegan step) begin(step);
            else if (event instanceof Event.LineReached line && line.thread() == 0) lines.add(line);
            else if (event instanceof Event.LoopHeld sample) held.add(sample);
            else if (event instanceof Event.LinesCut) linesCut = true;
            else if (event instanceof Event.StepEnded step) end(step);
        }

        private void begin(Event.StepBegan step) {
            began = step;
            lines.clear();
            held.clear();
            linesCut = false;
        }

        private void end(Event.StepEnded step) {
            if (step.handle() != began.handle()) return;
            Event.BecameReady became = ready.get(step.handle());
            long since = began.micros();
            int task = 0;
            if (became != null) {
                task = became.task();
                // a timer that is due becomes ready only when the loop has time to look
                since = due.getOrDefault(became.by(), due.getOrDefault(became.handle(), became.micros()));
            }
            steps.add(new Step(
                    step.handle(),
                    task,
                    Math.min(since, began.micros()),
                    began.micros(),
                    step.micros(),
                    List.copyOf(lines),
                    List.copyOf(held),
                    linesCut));
        }
    }
}
