package dev.asynctutor.loop.diagnosis;

import dev.asynctutor.loop.Diagnosis;
import dev.asynctutor.loop.End;
import dev.asynctutor.loop.Event;
import dev.asynctutor.loop.TaskFacts;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A task that was not done when the main coroutine ended, though nobody had cancelled it. */
public final class PendingAtExit implements Rule {
    @Override
    public void judge(Evidence evidence, Findings findings) {
        Map<Integer, Integer> requests = new HashMap<>();
        Set<Integer> asked = new LinkedHashSet<>();
        Set<Integer> left = new LinkedHashSet<>();
        boolean stopped = false;
        for (Event event : evidence.events()) {
            if (event instanceof Event.TaskEnded ended) {
                stopped = evidence.task(ended.task()).filter(TaskFacts::root).isPresent() && wasStopped(ended);
                if (ended.end() == End.OK && !asked.contains(ended.task())) left.remove(ended.task());
            } else if (event instanceof Event.StillPending pending
                    && pending.phase().equals("main")
                    && !stopped) {
                asked.clear();
                left.clear();
                left.addAll(uncancelled(pending.tasks(), requests));
            } else {
                Cancellations.requestsIn(event, requests);
                if (event instanceof Event.BecameReady ready && ready.cancelled()) asked.add(ready.task());
                if (event instanceof Event.BecameReady ready && ready.cancelled()) {
                    requests.merge(ready.task(), 1, Integer::sum);
                }
            }
        }
        for (int id : left) evidence.task(id).filter(task -> !task.root()).ifPresent(task -> add(findings, task));
    }

    /** Ctrl-C or sys.exit ended the program on purpose, in the middle of things. */
    private static boolean wasStopped(Event.TaskEnded ended) {
        return ended.end() == End.CANCELLED
                || ended.error().startsWith("KeyboardInterrupt")
                || ended.error().startsWith("SystemExit");
    }

    private static List<Integer> uncancelled(List<Integer> tasks, Map<Integer, Integer> requests) {
        return tasks.stream()
                .filter(task -> requests.getOrDefault(task, 0) == 0)
                .toList();
    }

    private static void add(Findings findings, TaskFacts task) {
        task.created()
                .ifPresent(
                        place -> findings.add(
                                Diagnosis.Kind.PENDING_AT_EXIT,
                                task.name(),
                                place,
                                "The task " + task.name()
                                        + ", made here, was still at work when the main coroutine ended, and was cut"
                                        + " off.",
                                "Await it before the end, or make it in a TaskGroup; if it should stop, cancel it and await it."));
    }
}
