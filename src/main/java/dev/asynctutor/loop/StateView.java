package dev.asynctutor.loop;

import dev.asynctutor.loop.LoopState.*;
import dev.asynctutor.loop.TaskState.Phase;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes the state a learner sees of a folded loop: names instead of numbers, asyncio's own tasks left out. */
final class StateView {
    private final Words words;

    StateView(Words words) {
        this.words = words;
    }

    LoopState of(LoopFold fold, int step, String output, Optional<String> notice) {
        return new LoopState(
                step,
                fold.micros(),
                doing(fold),
                fold.line(),
                ready(fold),
                timers(fold),
                waiting(fold),
                objects(fold),
                finished(fold),
                output,
                notice,
                pausedAt(fold));
    }

    private Doing doing(LoopFold fold) {
        return switch (fold.activity()) {
            case OVER -> new Doing.Over();
            case IDLE -> idle(fold);
            case OUTSIDE -> new Doing.NotInLoop(fold.line().orElse(new Place("", 0, "")));
            case STEP -> running(fold);
        };
    }

    private Doing idle(LoopFold fold) {
        return new Doing.Idle(
                fold.nextDue().isPresent() ? Optional.of(fold.nextDue().getAsLong()) : Optional.empty());
    }

    private Doing running(LoopFold fold) {
        TaskState task = fold.task(fold.runner());
        if (task != null) {
            String function = TaskNames.shortFunction(task.made().function());
            return new Doing.RunsTask(
                    words.task(fold.runner()), function, task.place().orElse(new Place("", 0, function)));
        }
        LoopFold.Queued current = fold.current();
        return new Doing.RunsCallback(current == null ? "a callback" : words.callback(current));
    }

    private List<Ready> ready(LoopFold fold) {
        List<Ready> list = new ArrayList<>();
        for (LoopFold.Queued queued : fold.ready()) {
            if (Words.isPlumbing(queued) || hidden(fold, queued.task())) continue;
            String label = queued.task() == 0 ? words.callback(queued) : words.task(queued.task());
            list.add(new Ready(label, queued.since()));
        }
        return list;
    }

    private static boolean hidden(LoopFold fold, int task) {
        TaskState state = fold.task(task);
        return state != null && !state.visible();
    }

    private List<TimerEntry> timers(LoopFold fold) {
        List<TimerEntry> list = new ArrayList<>();
        for (Event.TimerSet timer : fold.timers()) {
            if (hidden(fold, timer.task())) continue;
            list.add(new TimerEntry(
                    timer.label(), timer.dueMicros(), timer.task() == 0 ? "" : words.task(timer.task())));
        }
        list.sort(Comparator.comparingLong(TimerEntry::dueMicros));
        return list;
    }

    private List<Waiting> waiting(LoopFold fold) {
        List<Waiting> list = new ArrayList<>();
        for (TaskState state : fold.tasks()) {
            if (!state.visible() || state.phase() != Phase.WAITING) continue;
            String reason = state.waits().map(on -> words.reason(on, fold)).orElse("");
            list.add(new Waiting(words.task(state.made().task()), reason, words.tasks(WaitChain.of(fold, state))));
        }
        return list;
    }

    private List<LoopObject> objects(LoopFold fold) {
        List<LoopObject> list = new ArrayList<>();
        for (LoopFold.Shared object : fold.objects()) {
            String holder = object.holder() == 0 ? "" : words.task(object.holder());
            list.add(new LoopObject(object.made().kind(), object.made().name(), text(object, holder), holder));
        }
        return list;
    }

    private static String text(LoopFold.Shared object, String holder) {
        Event.ObjectValue value = object.value();
        if (value == null) return "";
        StringBuilder text = new StringBuilder();
        if (value.size() >= 0) {
            String more = value.size() > value.items().size() ? ", …" : "";
            String room = value.max() > 0 ? "/" + value.max() : "";
            text.append('[')
                    .append(String.join(", ", value.items()))
                    .append(more)
                    .append("] ");
            text.append(value.size()).append(room);
        } else if (value.locked().isPresent()) {
            text.append(!value.locked().get() ? "free" : holder.isEmpty() ? "locked" : "held by " + holder);
        } else if (value.set().isPresent()) {
            text.append(value.set().get() ? "set" : "not set");
        } else if (value.value() >= 0) {
            text.append(value.value()).append(" free");
        }
        count(text, value.getters(), "getter");
        count(text, value.putters(), "putter");
        count(text, value.waiters(), "waiter");
        return text.toString();
    }

    private static void count(StringBuilder text, int count, String what) {
        if (count <= 0) return;
        if (!text.isEmpty()) text.append(", ");
        text.append(count).append(' ').append(what).append(count == 1 ? "" : "s");
    }

    private List<Finished> finished(LoopFold fold) {
        List<Finished> list = new ArrayList<>();
        for (int id : fold.finished()) {
            TaskState state = fold.task(id);
            if (state == null || !state.visible()) continue;
            list.add(new Finished(words.task(id), state.end(), state.detail()));
        }
        return list;
    }

    private Map<Place, List<String>> pausedAt(LoopFold fold) {
        Map<Place, List<String>> map = new LinkedHashMap<>();
        for (TaskState state : fold.tasks()) {
            if (!state.visible() || state.phase() == Phase.DONE || state.phase() == Phase.RUNNING) continue;
            Words.innermost(state.stack())
                    .ifPresent(place -> map.computeIfAbsent(place, none -> new ArrayList<>())
                            .add(words.task(state.made().task())));
        }
        return map;
    }
}
