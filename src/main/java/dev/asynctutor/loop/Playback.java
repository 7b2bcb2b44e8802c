package dev.asynctutor.loop;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Walks through a recording in both directions. A step is a point a person wants to stand at: a line about to run, an
 * output, a task's turn, the loop falling idle, something worth a notice; the events between two steps belong to the
 * second. Step 0 is before anything ran; the last one has seen every event.
 *
 * <p>Any step is folded from the nearest key frame before it, so that a jump costs no more than a few thousand small
 * events. Not thread-safe.
 */
public final class Playback {
    /** A copy of the folded loop is kept every so many steps. */
    private static final int KEY_FRAME_STEPS = 2_000;

    private final List<Event> events;
    private final Words words;
    private final StateView view;
    private final String output;
    private final int lastingHold;
    /** For each step, how many events it has seen. */
    private final int[] seen;
    /** For each step, the task running, or 0. */
    private final int[] runner;

    private final BitSet turns = new BitSet();
    private final BitSet outputs = new BitSet();
    private final BitSet blockings = new BitSet();
    private final BitSet errors = new BitSet();
    private final long[] micros;
    private final List<LoopFold> keyFrames = new ArrayList<>();
    private final Map<String, Integer> taskIds = new HashMap<>();
    private LoopFold cursor;
    private int cursorStep;

    public Playback(Recording recording) {
        events = recording.events();
        words = new Words(recording.names());
        view = new StateView(words);
        seen = Stops.of(events);
        lastingHold = Stops.lastingHold(events);
        runner = new int[seen.length];
        micros = new long[seen.length];
        StringBuilder text = new StringBuilder();
        LoopFold fold = new LoopFold();
        keyFrames.add(fold.copy());
        for (int step = 1; step < seen.length; step++) {
            boolean begins = advance(fold, step, text);
            index(fold, step, begins);
            if (step % KEY_FRAME_STEPS == 0) keyFrames.add(fold.copy());
        }
        output = text.toString();
        for (TaskFacts task : recording.tasks()) taskIds.putIfAbsent(task.name(), task.id());
        cursor = keyFrames.get(0).copy();
    }

    /** Folds the events of a step, notes what they are; true if a step of the loop began among them. */
    private boolean advance(LoopFold fold, int step, StringBuilder text) {
        boolean begins = false;
        for (int i = seen[step - 1]; i < seen[step]; i++) {
            Event event = events.get(i);
            fold.apply(event);
            if (event instanceof Event.StepBegan) begins = true;
            if (event instanceof Event.Output out) {
                text.append(out.text());
                outputs.set(step);
            }
            if (event instanceof Event.LoopBlocked || i == lastingHold) blockings.set(step);
            if (isError(event)) errors.set(step);
        }
        return begins;
    }

    private static boolean isError(Event event) {
        return event instanceof Event.ErrorReported
                || event instanceof Event.Crashed
                || event instanceof Event.NeverAwaited
                || event instanceof Event.Deadlock
                || (event instanceof Event.TaskCollected collected && collected.pending())
                || (event instanceof Event.TaskEnded ended && ended.end() == End.FAILED);
    }

    private void index(LoopFold fold, int step, boolean begins) {
        TaskState task = fold.activity() == LoopFold.Activity.STEP ? fold.task(fold.runner()) : null;
        runner[step] = task == null || !task.visible() ? 0 : fold.runner();
        micros[step] = fold.micros();
        if (runner[step] != 0 && (begins || runner[step] != runner[step - 1])) turns.set(step);
    }

    /** How many steps there are, step 0 included: the last is {@code size() - 1}. */
    public int size() {
        return seen.length;
    }

    /**
     * The loop at a step.
     *
     * @param step from 0 to {@code size() - 1}; beyond, the nearest
     */
    public LoopState at(int step) {
        int wanted = Math.max(0, Math.min(step, size() - 1));
        int frame = wanted / KEY_FRAME_STEPS;
        if (cursorStep > wanted || cursorStep < frame * KEY_FRAME_STEPS) {
            cursor = keyFrames.get(frame).copy();
            cursorStep = frame * KEY_FRAME_STEPS;
        }
        while (cursorStep < wanted) {
            cursorStep++;
            for (int i = seen[cursorStep - 1]; i < seen[cursorStep]; i++) cursor.apply(events.get(i));
        }
        return view.of(cursor, wanted, output.substring(0, cursor.outputLength()), notice(wanted));
    }

    private Optional<String> notice(int step) {
        String notice = null;
        if (step > 0) {
            for (int i = seen[step - 1]; i < seen[step]; i++) {
                if (events.get(i) instanceof Event.LoopHeld && i != lastingHold) continue;
                Optional<String> words = this.words.notice(events.get(i));
                if (words.isPresent()) notice = notice == null ? words.get() : notice + "; " + words.get();
            }
        }
        return Optional.ofNullable(notice);
    }

    /** The next step at which the loop gives a task its turn. */
    public OptionalInt nextSwitch(int from) {
        return next(turns, from);
    }

    /** The nearest earlier step at which the loop gave a task its turn. */
    public OptionalInt previousSwitch(int from) {
        int step = from <= 0 ? -1 : turns.previousSetBit(Math.min(from, size()) - 1);
        return step < 0 ? OptionalInt.empty() : OptionalInt.of(step);
    }

    /** The next step at which the program writes something. */
    public OptionalInt nextOutput(int from) {
        return next(outputs, from);
    }

    /** The next step at which a step is found to hold the loop. */
    public OptionalInt nextBlocking(int from) {
        return next(blockings, from);
    }

    /** The next step at which something goes wrong: a failed task, a forgotten await, a deadlock, a crash. */
    public OptionalInt nextError(int from) {
        return next(errors, from);
    }

    /** The next turn of a task, by its {@link TaskFacts#id()}. */
    public OptionalInt nextOf(int from, int task) {
        for (OptionalInt step = nextSwitch(from); step.isPresent(); step = nextSwitch(step.getAsInt())) {
            if (runner[step.getAsInt()] == task) return step;
        }
        return OptionalInt.empty();
    }

    /** The number of the task of a name as shown, for {@link #nextOf}. */
    public OptionalInt task(String name) {
        Integer id = taskIds.get(name);
        return id == null ? OptionalInt.empty() : OptionalInt.of(id);
    }

    private static OptionalInt next(BitSet steps, int from) {
        int step = steps.nextSetBit(Math.max(0, from + 1));
        return step < 0 ? OptionalInt.empty() : OptionalInt.of(step);
    }

    /** The last step that is not later than a time in microseconds. */
    public int atTime(long wantedMicros) {
        int low = 0;
        int high = size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (micros[middle] <= wantedMicros) low = middle;
            else high = middle - 1;
        }
        return low;
    }
}
