package dev.asynctutor.loop;

import dev.asynctutor.loop.Event.*;
import dev.asynctutor.loop.TaskState.Phase;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * The event loop as a fold over events: apply them in order, and it is what the loop was at that moment. A copy is
 * cheap (its parts are immutable), which is what key frames are. It never throws: events that do not fit, as in a
 * damaged recording, change as much as makes sense.
 */
final class LoopFold {
    /** Told of every change of a task's phase, from when it counts. */
    interface PhaseListener {
        void created(TaskState state);

        void enters(int task, Phase phase, long fromMicros, TaskState state);
    }

    /** A queued callback; {@code due} is set if it is a timer's. */
    record Queued(int handle, ReadyKind kind, int task, String label, long since, OptionalLong due, int timerTask) {}

    /** A lock, queue or the like, and who took a lock. */
    record Shared(ObjectMade made, @Nullable ObjectValue value, int holder) {}

    /** What the loop's thread does. */
    enum Activity {
        OUTSIDE,
        STEP,
        IDLE,
        OVER
    }

    private final Map<Integer, TaskState> tasks;
    private final Map<Integer, Queued> ready;
    private final Map<Integer, TimerSet> timers;
    private final Map<Integer, Shared> objects;
    private final List<Integer> finished;
    private @Nullable PhaseListener listener;
    private long micros;
    private Activity activity = Activity.OUTSIDE;
    private @Nullable Queued current;
    private boolean stepping;
    private int runner;
    private Optional<Place> line = Optional.empty();
    private OptionalLong nextDue = OptionalLong.empty();
    private int outputLength;

    LoopFold() {
        tasks = new LinkedHashMap<>();
        ready = new LinkedHashMap<>();
        timers = new LinkedHashMap<>();
        objects = new LinkedHashMap<>();
        finished = new ArrayList<>();
    }

    private LoopFold(LoopFold other) {
        tasks = new LinkedHashMap<>(other.tasks);
        ready = new LinkedHashMap<>(other.ready);
        timers = new LinkedHashMap<>(other.timers);
        objects = new LinkedHashMap<>(other.objects);
        finished = new ArrayList<>(other.finished);
        micros = other.micros;
        activity = other.activity;
        current = other.current;
        stepping = other.stepping;
        runner = other.runner;
        line = other.line;
        nextDue = other.nextDue;
        outputLength = other.outputLength;
    }

    void listen(@Nullable PhaseListener next) {
        listener = next;
    }

    LoopFold copy() {
        return new LoopFold(this);
    }

    long micros() {
        return micros;
    }

    Activity activity() {
        return activity;
    }

    /** The handle whose step runs, or ran last; null before the first. */
    @Nullable
    Queued current() {
        return current;
    }

    /** The task whose code runs (also an eager one inside another's step), or 0. */
    int runner() {
        return runner;
    }

    Optional<Place> line() {
        return line;
    }

    OptionalLong nextDue() {
        return nextDue;
    }

    int outputLength() {
        return outputLength;
    }

    Collection<TaskState> tasks() {
        return tasks.values();
    }

    @Nullable
    TaskState task(int id) {
        return tasks.get(id);
    }

    Collection<Queued> ready() {
        return ready.values();
    }

    Collection<TimerSet> timers() {
        return timers.values();
    }

    Collection<Shared> objects() {
        return objects.values();
    }

    @Nullable
    Shared object(int id) {
        return objects.get(id);
    }

    List<Integer> finished() {
        return finished;
    }

    void apply(Event event) {
        micros = event.micros();
        if (event instanceof LineReached reached) reach(reached);
        else if (event instanceof BecameReady queued) queue(queued);
        else if (event instanceof StepBegan began) begin(began);
        else if (event instanceof StepEnded) endStep();
        else if (event instanceof TaskWaits waits) pause(waits);
        else if (event instanceof TaskMade made) make(made);
        else if (event instanceof TaskEnded ended) end(ended);
        else if (event instanceof TimerSet timer) timers.put(timer.handle(), timer);
        else if (event instanceof TimerCancelled cancelled) timers.remove(cancelled.handle());
        else if (event instanceof HandleDropped dropped) ready.remove(dropped.handle());
        else if (event instanceof LoopIdle idle) idle(idle);
        else if (event instanceof ObjectMade made) objects.put(made.object(), new Shared(made, null, 0));
        else if (event instanceof ObjectChanged changed) change(changed);
        else if (event instanceof Output output) outputLength += output.text().length();
        else if (event instanceof Bye) finish();
    }

    private void finish() {
        activity = Activity.OVER;
        runner = 0;
    }

    private void idle(LoopIdle idle) {
        activity = Activity.IDLE;
        nextDue = idle.nextDueMicros();
        runner = 0;
    }

    private void make(TaskMade made) {
        int parent = made.parent() == 0 && made.eager() ? runner : made.parent();
        TaskState state = TaskState.of(made, parent);
        tasks.put(made.task(), state);
        if (listener != null) listener.created(state);
    }

    private void queue(BecameReady queued) {
        TimerSet timer = timers.remove(queued.handle());
        long since = timer == null ? micros : Math.min(micros, timer.dueMicros());
        OptionalLong due = timer == null ? OptionalLong.empty() : OptionalLong.of(timer.dueMicros());
        Queued by = current;
        if (stepping && by != null && by.handle() == queued.by() && by.due().isPresent()) {
            since = Math.min(micros, by.due().getAsLong());
        }
        TaskState state = tasks.get(queued.task());
        if (state != null) {
            if (state.phase() == Phase.RUNNING) {
                tasks.put(queued.task(), state.queuedAgain());
            } else if (state.phase() == Phase.WAITING) {
                since = Math.max(since, state.since());
                enter(queued.task(), Phase.READY, since);
            }
        }
        ready.put(
                queued.handle(),
                new Queued(
                        queued.handle(),
                        queued.kind(),
                        queued.task(),
                        timer == null ? queued.label() : timer.label(),
                        since,
                        due,
                        timer == null ? 0 : timer.task()));
    }

    private void begin(StepBegan began) {
        if (stepping) endStep();
        Queued handle = ready.remove(began.handle());
        if (handle == null) {
            handle = new Queued(began.handle(), ReadyKind.CALLBACK, 0, "", micros, OptionalLong.empty(), 0);
        }
        current = handle;
        stepping = true;
        activity = Activity.STEP;
        runner = handle.task();
        TaskState state = tasks.get(runner);
        if (state != null && state.phase() != Phase.DONE) {
            tasks.put(runner, state.waitingFor(Optional.empty(), List.of()));
            enter(runner, Phase.RUNNING, micros);
        }
    }

    private void endStep() {
        if (!stepping) return;
        stepping = false;
        leave(runner);
        if (current != null && current.task() != runner) leave(current.task());
    }

    /** A task stops running; whether it waits or is queued again, the next event may say better. */
    private void leave(int task) {
        TaskState state = tasks.get(task);
        if (state != null && state.phase() == Phase.RUNNING) {
            enter(task, state.readyAgain() ? Phase.READY : Phase.WAITING, micros);
        }
    }

    private void reach(LineReached reached) {
        if (reached.thread() != 0) return; // a worker's line is not where the loop is
        line = Optional.of(reached.place());
        TaskState state = tasks.get(reached.task());
        if (state == null) {
            if (!stepping) {
                activity = Activity.OUTSIDE;
                runner = 0;
            }
            return;
        }
        if (reached.task() != runner) {
            TaskState before = tasks.get(runner);
            if (before != null && before.made().eager() && (current == null || current.task() != runner)) leave(runner);
            runner = reached.task();
            activity = Activity.STEP;
        }
        tasks.put(reached.task(), state.at(reached.place()));
    }

    private void pause(TaskWaits waits) {
        TaskState state = tasks.get(waits.task());
        if (state == null || state.phase() == Phase.DONE) return;
        TaskState waiting = state.waitingFor(Optional.of(waits.on()), waits.stack());
        tasks.put(waits.task(), waiting);
        if (state.phase() == Phase.RUNNING) {
            enter(waits.task(), state.readyAgain() ? Phase.READY : Phase.WAITING, micros);
        } else {
            tell(waits.task(), waiting); // the reason belongs to the phase that just began
        }
    }

    private void end(TaskEnded ended) {
        TaskState state = tasks.get(ended.task());
        if (state == null || state.phase() == Phase.DONE) return;
        String detail = ended.end() == End.FAILED ? ended.error() : ended.value();
        tasks.put(ended.task(), state.ended(ended.end(), detail).waitingFor(Optional.empty(), List.of()));
        finished.add(ended.task());
        enter(ended.task(), Phase.DONE, micros);
    }

    private void change(ObjectChanged changed) {
        Shared before = objects.get(changed.object());
        if (before == null) return;
        boolean wasLocked = before.value() != null && before.value().locked().orElse(false);
        boolean locked = changed.value().locked().orElse(false);
        int holder = !locked ? 0 : wasLocked ? before.holder() : changed.by();
        objects.put(changed.object(), new Shared(before.made(), changed.value(), holder));
    }

    private void enter(int task, Phase phase, long from) {
        TaskState state = tasks.get(task);
        if (state == null) return;
        TaskState next = state.enter(phase, Math.max(from, state.since()));
        tasks.put(task, next);
        tell(task, next);
    }

    private void tell(int task, TaskState state) {
        if (listener != null) listener.enters(task, state.phase(), state.since(), state);
    }
}
