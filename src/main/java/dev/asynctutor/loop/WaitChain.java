package dev.asynctutor.loop;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Whom a task waits for: the tasks named by its reason and the holder of its lock, and whom those wait for. */
final class WaitChain {
    /** A chain longer than this helps nobody. */
    private static final int LONGEST = 50;

    private WaitChain() {}

    /** The tasks directly waited for, those that have ended left out. */
    static List<Integer> next(LoopFold fold, TaskState state) {
        if (state.waits().isEmpty() || state.phase() == TaskState.Phase.DONE) return List.of();
        Event.WaitReason on = state.waits().get();
        List<Integer> next = new ArrayList<>();
        for (int id : on.tasks()) {
            TaskState other = fold.task(id);
            if (other != null && other.phase() != TaskState.Phase.DONE) next.add(id);
        }
        LoopFold.Shared object = fold.object(on.object());
        if (object != null
                && object.holder() != 0
                && object.holder() != state.made().task()) next.add(object.holder());
        return next;
    }

    /** All tasks waited for, nearest first, each once; a circle ends where it closes. */
    static List<Integer> of(LoopFold fold, TaskState start) {
        List<Integer> first = next(fold, start);
        if (first.isEmpty()) return first;
        Set<Integer> chain = new LinkedHashSet<>();
        Deque<Integer> open = new ArrayDeque<>(first);
        while (!open.isEmpty() && chain.size() < LONGEST) {
            int id = open.removeFirst();
            if (!chain.add(id)) continue;
            TaskState state = fold.task(id);
            if (state != null) open.addAll(next(fold, state));
        }
        return List.copyOf(chain);
    }
}
