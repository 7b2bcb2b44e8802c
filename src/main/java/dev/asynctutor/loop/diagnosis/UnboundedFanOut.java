package dev.asynctutor.loop.diagnosis;

import dev.asynctutor.loop.Diagnosis;
import dev.asynctutor.loop.Event;
import dev.asynctutor.loop.SourceFacts;
import dev.asynctutor.loop.TaskFacts;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** A thousand tasks at once on one kind of coroutine, and nothing between that limits them. */
public final class UnboundedFanOut implements Rule {
    private static final int MANY = 1_000;
    private static final Set<String> LIMITS = Set.of(
            "Semaphore.acquire",
            "BoundedSemaphore.acquire",
            "Lock.acquire",
            "Condition.acquire",
            "Condition.wait",
            "Condition.wait_for",
            "Queue.get",
            "Queue.put",
            "thread");

    @Override
    public void judge(Evidence evidence, Findings findings) {
        Map<String, Integer> alive = new HashMap<>();
        Map<String, Integer> most = new HashMap<>();
        Map<String, TaskFacts> first = new HashMap<>();
        Set<String> limited = new HashSet<>();
        Set<String> seenWaiting = new HashSet<>();
        for (Event event : evidence.events()) {
            if (event instanceof Event.TaskMade made && !made.library()) {
                evidence.task(made.task()).ifPresent(task -> first.putIfAbsent(task.function(), task));
                most.merge(made.function(), alive.merge(made.function(), 1, Integer::sum), Math::max);
            } else if (event instanceof Event.TaskEnded ended) {
                evidence.task(ended.task()).ifPresent(task -> alive.merge(task.function(), -1, Integer::sum));
            } else if (event instanceof Event.TaskWaits waits) {
                evidence.task(waits.task()).ifPresent(task -> {
                    seenWaiting.add(task.function());
                    if (LIMITS.contains(waits.on().kind())) limited.add(task.function());
                });
            }
        }
        most.forEach((function, count) -> {
            TaskFacts task = first.get(function);
            if (task == null || count < MANY || limited.contains(function)) return;
            if (isLimitedBySource(evidence, task, seenWaiting.contains(function))) return;
            add(findings, task, count);
        });
    }

    /** Where the source is not known, only tasks that were seen to wait can be judged. */
    private static boolean isLimitedBySource(Evidence evidence, TaskFacts task, boolean wasSeenWaiting) {
        return task.defined()
                .filter(evidence::knows)
                .flatMap(place -> evidence.file(place.file()).functions().stream()
                        .filter(function -> function.name().equals(task.function()))
                        .findFirst())
                .map(SourceFacts.Function::bounded)
                .orElse(!wasSeenWaiting);
    }

    private static void add(Findings findings, TaskFacts task, int count) {
        task.created()
                .ifPresent(place -> findings.add(
                        Diagnosis.Kind.UNBOUNDED_FAN_OUT,
                        task.name(),
                        place,
                        count + " tasks of " + task.function()
                                + "() were alive at once, and nothing limits how many work at the same time.",
                        "Let a Semaphore admit a few at a time, or let a few workers take the jobs from a Queue."));
    }
}
