package dev.asynctutor.loop;

import dev.asynctutor.loop.TaskState.Phase;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The tasks of a program at one moment, as a tree of who created whom, each with what it waits for: the answer to "why
 * is nothing happening?".
 *
 * @param micros the moment, of the last event seen
 * @param roots what was handed to the loop, and tasks whose creator is not known
 * @param alive how many tasks have not ended
 * @param ended how many have
 * @param heldMicros how long one step has been holding the loop, as last reported; 0 if none does
 * @param over the program has ended
 */
public record TaskTree(long micros, List<Node> roots, int alive, int ended, long heldMicros, boolean over) {
    /** What a task does. */
    public enum Doing {
        RUNNING,
        READY,
        WAITING
    }

    /**
     * A task that has not ended; one that has is shown only while a task it created has not.
     *
     * @param name as everywhere
     * @param doing empty if it has ended
     * @param sinceMicros since when it does that
     * @param reason what it waits for, such as {@code Lock.acquire on fork2 (held by w1)}; empty if it does not wait
     * @param chain the tasks it waits for, directly and through them, nearest first
     * @param stack where it is paused or runs, outermost line first
     * @param children the tasks it created, in creation order
     */
    public record Node(
            String name,
            String function,
            Optional<Doing> doing,
            long sinceMicros,
            String reason,
            List<String> chain,
            List<Place> stack,
            List<Node> children) {}

    static TaskTree of(LoopFold fold, Words words, long heldMicros) {
        Map<Integer, List<TaskState>> children = new HashMap<>();
        int alive = 0;
        int ended = 0;
        for (TaskState state : fold.tasks()) {
            if (!state.visible()) continue;
            if (state.phase() == Phase.DONE) ended++;
            else alive++;
            TaskState parent = fold.task(state.parent());
            int under = parent == null
                            || !parent.visible()
                            || state.parent() >= state.made().task()
                    ? 0
                    : state.parent();
            children.computeIfAbsent(under, none -> new ArrayList<>()).add(state);
        }
        List<Node> roots = nodes(0, children, fold, words, 0);
        return new TaskTree(fold.micros(), roots, alive, ended, heldMicros, fold.activity() == LoopFold.Activity.OVER);
    }

    /** Deeper trees are cut: a task that creates its successor makes a chain as long as the program runs. */
    private static final int DEEPEST = 100;

    private static List<Node> nodes(
            int parent, Map<Integer, List<TaskState>> children, LoopFold fold, Words words, int depth) {
        List<Node> nodes = new ArrayList<>();
        if (depth == DEEPEST) return nodes;
        for (TaskState state : children.getOrDefault(parent, List.of())) {
            List<Node> below = nodes(state.made().task(), children, fold, words, depth + 1);
            if (state.phase() == Phase.DONE && below.isEmpty()) continue;
            nodes.add(node(state, below, fold, words));
        }
        return List.copyOf(nodes);
    }

    private static Node node(TaskState state, List<Node> children, LoopFold fold, Words words) {
        Optional<Doing> doing = switch (state.phase()) {
            case RUNNING -> Optional.of(Doing.RUNNING);
            case READY -> Optional.of(Doing.READY);
            case WAITING -> Optional.of(Doing.WAITING);
            case DONE -> Optional.empty();
        };
        boolean waits = state.phase() == Phase.WAITING;
        return new Node(
                words.task(state.made().task()),
                TaskNames.shortFunction(state.made().function()),
                doing,
                state.since(),
                waits ? state.waits().map(on -> words.reason(on, fold)).orElse("") : "",
                waits ? words.tasks(WaitChain.of(fold, state)) : List.of(),
                state.stack().isEmpty() ? state.line().map(List::of).orElse(List.of()) : state.stack(),
                children);
    }
}
