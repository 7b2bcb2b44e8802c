package dev.asynctutor.loop;

import dev.asynctutor.loop.Event.WaitReason;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The words for what the loop does, with tasks under their names. */
final class Words {
    /** So many tasks are named one by one; more are counted. */
    private static final int NAMED = 3;

    /** Callbacks of asyncio that mean nothing to who is learning it. */
    private static final Set<String> PLUMBING = Set.of(
            "_run_until_complete_cb",
            "BaseSelectorEventLoop._read_from_self",
            "BaseProactorEventLoop._loop_self_reading",
            "_chain_future.<locals>._call_check_cancel",
            "_chain_future.<locals>._set_state");

    private final TaskNames names;

    Words(TaskNames names) {
        this.names = names;
    }

    String task(int task) {
        return names.of(task);
    }

    List<String> tasks(List<Integer> tasks) {
        List<String> texts = new ArrayList<>(tasks.size());
        for (int task : tasks) texts.add(names.of(task));
        return texts;
    }

    /** Such as {@code gather(tea, toast)}, {@code await toast}, {@code sleep(0.1)}; without the holder of a lock. */
    String reason(WaitReason on) {
        List<Integer> tasks = on.tasks();
        return switch (on.kind()) {
            case "gather", "wait", "TaskGroup" ->
                tasks.isEmpty() || tasks.size() > NAMED
                        ? counted(on)
                        : on.kind() + "(" + String.join(", ", tasks(tasks)) + ")";
            case "task" -> tasks.size() == 1 ? "await " + names.of(tasks.get(0)) : on.label();
            case "yield" -> "sleep(0)";
            default -> on.label().isEmpty() ? on.kind() : on.label();
        };
    }

    private static String counted(WaitReason on) {
        String label = on.label();
        if (label.startsWith(on.kind() + "(")) return label;
        return on.tasks().isEmpty() ? on.kind() : on.kind() + "(" + on.tasks().size() + " tasks)";
    }

    /** The reason with who holds what is waited for. */
    String reason(WaitReason on, LoopFold fold) {
        LoopFold.Shared object = fold.object(on.object());
        String text = reason(on);
        return object == null || object.holder() == 0 ? text : text + " (held by " + names.of(object.holder()) + ")";
    }

    static boolean isPlumbing(LoopFold.Queued queued) {
        return queued.task() == 0 && isPlumbing(queued.label());
    }

    static boolean isPlumbing(String callback) {
        return PLUMBING.contains(callback);
    }

    /** What a callback is for. */
    String callback(LoopFold.Queued queued) {
        if (queued.due().isPresent()) {
            String timer = queued.label().isEmpty() ? "timer" : queued.label();
            String of = queued.timerTask() == 0 ? "" : " of " + names.of(queued.timerTask());
            return switch (timer) {
                case "sleep" -> "end of the sleep" + of;
                case "timeout" -> "timeout" + of;
                default -> timer;
            };
        }
        return switch (queued.label()) {
            case "gather.<locals>._done_callback" -> "gather notes a result";
            case "TaskGroup._on_task_done" -> "TaskGroup notes an end";
            case "_wait.<locals>._on_completion" -> "wait notes an end";
            case "_AsCompletedIterator._handle_completion", "as_completed.<locals>._on_completion" ->
                "as_completed notes a result";
            case "" -> "a callback";
            default -> TaskNames.shortFunction(queued.label());
        };
    }

    /** What is worth a word at an event; empty for the ordinary ones. */
    Optional<String> notice(Event event) {
        String text = null;
        if (event instanceof Event.LoopBlocked blocked) {
            text = "the loop was held for " + seconds(blocked.heldMicros()) + cause(blocked);
        } else if (event instanceof Event.LoopHeld held) {
            text = "the loop has been held for " + seconds(held.heldMicros())
                    + innermost(held.stack()).map(Words::atLine).orElse("");
        } else if (event instanceof Event.NeverAwaited forgotten) {
            text = TaskNames.shortFunction(forgotten.function()) + "() was never awaited"
                    + forgotten.made().map(place -> ", called" + atLine(place)).orElse("");
        } else if (event instanceof Event.ErrorReported error) {
            text = error.message() + (error.error().isEmpty() ? "" : ": " + error.error());
        } else if (event instanceof Event.TaskEnded ended && ended.end() == End.FAILED) {
            text = names.of(ended.task()) + " failed: " + ended.error()
                    + ended.raised().map(Words::atLine).orElse("");
        } else if (event instanceof Event.TaskCollected collected && collected.pending()) {
            text = names.of(collected.task()) + " was collected before it ended";
        } else if (event instanceof Event.StillPending pending
                && pending.phase().equals("main")) {
            text = "main has ended and these have not: " + some(pending.tasks());
        } else if (event instanceof Event.Deadlock deadlock) {
            text = "deadlock: nothing can wake " + some(deadlock.tasks());
        } else if (event instanceof Event.RecordingCut cut) {
            text = "the recording is full after " + cut.events() + " events; what follows is not shown";
        } else if (event instanceof Event.Unsupported unsupported) {
            text = "the loop " + unsupported.type() + " cannot be watched; only lines and output are shown";
        } else if (event instanceof Event.Crashed crashed) {
            text = "the program ended with " + crashed.error()
                    + crashed.at().map(Words::atLine).orElse("");
        }
        return Optional.ofNullable(text);
    }

    private static String cause(Event.LoopBlocked blocked) {
        String by = blocked.what().isEmpty() ? "" : " by " + blocked.what();
        return by + blocked.at().map(Words::atLine).orElse("");
    }

    private String some(List<Integer> tasks) {
        List<String> texts = tasks(tasks.subList(0, Math.min(NAMED, tasks.size())));
        String more = tasks.size() > NAMED ? " and " + (tasks.size() - NAMED) + " more" : "";
        return String.join(", ", texts) + more;
    }

    static Optional<Place> innermost(List<Place> stack) {
        return stack.isEmpty() ? Optional.empty() : Optional.of(stack.get(stack.size() - 1));
    }

    static String atLine(Place place) {
        return place.line() == 0 ? "" : " at line " + place.line();
    }

    static String seconds(long micros) {
        return String.format(Locale.ROOT, "%.2f s", micros / 1e6);
    }
}
