package dev.asynctutor.loop.diagnosis;

import dev.asynctutor.loop.Diagnosis;
import dev.asynctutor.loop.Event;
import dev.asynctutor.loop.Place;
import dev.asynctutor.loop.TaskFacts;
import java.util.HashSet;
import java.util.Set;

/** A task that nothing but the loop's weak set knew: it was collected before it ended, or could have been. */
public final class LostTask implements Rule {
    private static final String CURE =
            "Keep the task: in a variable that lives as long, in a set, or best in a TaskGroup.";

    @Override
    public void judge(Evidence evidence, Findings findings) {
        Set<Integer> paused = new HashSet<>();
        boolean over = false;
        for (Event event : evidence.events()) {
            if (event instanceof Event.TaskWaits waits && !waits.on().kind().equals("yield")) paused.add(waits.task());
            else if (event instanceof Event.StillPending pending
                    && pending.phase().equals("exit")) over = true;
            else if (event instanceof Event.TaskCollected collected && collected.pending() && !over) {
                evidence.task(collected.task())
                        .ifPresent(
                                task -> add(findings, task, "was thrown away before it had finished: nothing kept it"));
            }
        }
        for (TaskFacts task : evidence.programsTasks()) {
            if (paused.contains(task.id())
                    && task.created().filter(at -> isDropped(evidence, at)).isPresent()) {
                add(findings, task, "could be thrown away in the middle of its work: nothing keeps it");
            }
        }
    }

    private static boolean isDropped(Evidence evidence, Place at) {
        return evidence.file(at.file()).dropped().stream().anyMatch(lines -> lines.contains(at.line()));
    }

    private static void add(Findings findings, TaskFacts task, String what) {
        task.created()
                .ifPresent(place -> findings.add(
                        Diagnosis.Kind.LOST_TASK,
                        task.name(),
                        place,
                        "The task " + task.name() + ", made here, " + what
                                + ", and the loop itself holds its tasks only weakly.",
                        CURE));
    }
}
