package dev.asynctutor.loop;

import dev.asynctutor.loop.Event.LoopHeld;
import dev.asynctutor.loop.TaskState.Phase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds where a program stood that did not end in good order. */
final class HangFinder {
    private HangFinder() {}

    /** {@code fold} has seen all events. */
    static Optional<Hang> find(List<Event> events, LoopFold fold, TaskNames names) {
        LoopHeld held = null;
        boolean over = false;
        for (Event event : events) {
            if (event instanceof LoopHeld hold) held = hold;
            else if (event instanceof Event.StepEnded || event instanceof Event.StepBegan) held = null;
            else if (event instanceof Event.Bye) over = true;
            else if (event instanceof Event.Deadlock deadlock && goesOnForever(events, deadlock)) {
                return Optional.of(deadlock(deadlock, fold, names));
            }
        }
        if (over || events.isEmpty()) return Optional.empty();
        return Optional.of(
                switch (fold.activity()) {
                    case STEP -> stuck(fold, names, held);
                    case IDLE -> waiting(fold, names);
                    case OUTSIDE, OVER ->
                        new Hang(Hang.Kind.OUTSIDE_THE_LOOP, List.of(), place(fold, held), micros(held));
                });
    }

    /** A deadlock is one if nothing ran after it: a signal handler or another thread may have ended it. */
    private static boolean goesOnForever(List<Event> events, Event.Deadlock deadlock) {
        int at = events.lastIndexOf(deadlock);
        return events.subList(at + 1, events.size()).stream().noneMatch(event -> event instanceof Event.StepBegan);
    }

    private static Hang deadlock(Event.Deadlock deadlock, LoopFold fold, TaskNames names) {
        List<String> waiting = new ArrayList<>();
        Place place = nowhere();
        for (int id : deadlock.tasks()) {
            TaskState state = fold.task(id);
            if (state == null || !state.visible()) continue;
            waiting.add(names.of(id));
            place = state.place().orElse(place);
        }
        return new Hang(
                Hang.Kind.DEADLOCK, List.copyOf(waiting), place, Math.max(0, fold.micros() - deadlock.micros()));
    }

    private static Place place(LoopFold fold, @Nullable LoopHeld held) {
        Optional<Place> sampled = held == null ? Optional.empty() : Words.innermost(held.stack());
        return sampled.or(fold::line).orElse(nowhere());
    }

    private static long micros(@Nullable LoopHeld held) {
        return held == null ? 0 : held.heldMicros();
    }

    private static Hang stuck(LoopFold fold, TaskNames names, @Nullable LoopHeld held) {
        List<String> task = fold.task(fold.runner()) == null ? List.of() : List.of(names.of(fold.runner()));
        return new Hang(Hang.Kind.STUCK_IN_A_STEP, task, place(fold, held), micros(held));
    }

    private static Hang waiting(LoopFold fold, TaskNames names) {
        List<String> tasks = new ArrayList<>();
        Place place = nowhere();
        for (TaskState state : fold.tasks()) {
            if (!state.visible() || state.phase() != Phase.WAITING) continue;
            tasks.add(names.of(state.made().task()));
            place = state.place().orElse(place);
        }
        return new Hang(Hang.Kind.WAITING, List.copyOf(tasks), place, 0);
    }

    private static Place nowhere() {
        return new Place("", 0, "");
    }
}
