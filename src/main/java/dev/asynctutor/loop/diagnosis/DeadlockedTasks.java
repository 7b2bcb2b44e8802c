package dev.asynctutor.loop.diagnosis;

import dev.asynctutor.loop.Diagnosis;
import dev.asynctutor.loop.Event;
import dev.asynctutor.loop.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Nothing is ready and nothing will ever be: the tasks wait for each other. */
public final class DeadlockedTasks implements Rule {
    private static final int MOST_NAMED = 4;

    @Override
    public void judge(Evidence evidence, Findings findings) {
        Map<Integer, Event.TaskWaits> waiting = new HashMap<>();
        Map<Integer, Integer> holders = new HashMap<>();
        for (Event event : evidence.events()) {
            if (event instanceof Event.TaskWaits waits) waiting.put(waits.task(), waits);
            else if (event instanceof Event.TaskEnded ended) waiting.remove(ended.task());
            else if (event instanceof Event.ObjectChanged changed) holder(changed, holders);
            else if (event instanceof Event.Deadlock dead) {
                add(evidence, stuck(evidence, dead, waiting), holders, findings);
                return;
            }
        }
    }

    private static void holder(Event.ObjectChanged changed, Map<Integer, Integer> holders) {
        if (changed.value().locked().orElse(false)) holders.putIfAbsent(changed.object(), changed.by());
        else holders.remove(changed.object());
    }

    /** Those that wait for no other task: the last of each chain. */
    private static List<Event.TaskWaits> stuck(
            Evidence evidence, Event.Deadlock dead, Map<Integer, Event.TaskWaits> waiting) {
        List<Event.TaskWaits> all = new ArrayList<>();
        for (int task : dead.tasks()) {
            Event.TaskWaits waits = waiting.get(task);
            if (waits != null
                    && evidence.task(task).isPresent()
                    && !waits.stack().isEmpty()) all.add(waits);
        }
        List<Event.TaskWaits> last =
                all.stream().filter(waits -> waits.on().tasks().isEmpty()).toList();
        return last.isEmpty() ? all : last;
    }

    private static void add(
            Evidence evidence, List<Event.TaskWaits> stuck, Map<Integer, Integer> holders, Findings findings) {
        if (stuck.isEmpty()) return;
        List<String> reasons = new ArrayList<>();
        for (Event.TaskWaits waits : stuck.subList(0, Math.min(MOST_NAMED, stuck.size()))) {
            String holder = Optional.ofNullable(holders.get(waits.on().object()))
                    .map(id -> id == waits.task() ? "itself" : evidence.nameOf(id))
                    .filter(name -> !name.isEmpty())
                    .map(name -> " (held by " + name + ")")
                    .orElse("");
            reasons.add(
                    evidence.nameOf(waits.task()) + " waits for " + waits.on().label() + holder);
        }
        if (stuck.size() > MOST_NAMED) reasons.add((stuck.size() - MOST_NAMED) + " more wait too");
        Event.TaskWaits first = stuck.get(0);
        Place place = first.stack().get(first.stack().size() - 1);
        findings.add(
                Diagnosis.Kind.DEADLOCK,
                evidence.nameOf(first.task()),
                place,
                "Nothing can ever wake these tasks: " + String.join("; ", reasons) + ".",
                cure(first, holders));
    }

    private static String cure(Event.TaskWaits first, Map<Integer, Integer> holders) {
        String kind = first.on().kind();
        if (Integer.valueOf(first.task()).equals(holders.get(first.on().object()))) {
            return "A lock cannot be taken twice by the task that holds it: let the inner code rely on the outer one's lock.";
        }
        if (kind.startsWith("Lock")) return "Let every task take the locks in the same order.";
        if (kind.endsWith("join")) return "Call task_done() once for each item that was taken from the queue.";
        if (kind.endsWith(".get")) return "Tell the ones that wait for items when no more will come, or cancel them.";
        if (kind.endsWith(".put")) return "Keep somebody who takes items from the queue as long as others put them in.";
        return "Make sure that somebody who is still running does what they wait for.";
    }
}
