package dev.asynctutor.loop.diagnosis;

import dev.asynctutor.loop.Diagnosis;
import dev.asynctutor.loop.Event;

/** A coroutine object that was thrown away, or left at the end, without ever having been started. */
public final class NeverAwaited implements Rule {
    @Override
    public void judge(Evidence evidence, Findings findings) {
        for (Event event : evidence.events()) {
            if (event instanceof Event.NeverAwaited never) {
                never.made()
                        .or(never::defined)
                        .ifPresent(place -> findings.add(
                                Diagnosis.Kind.NEVER_AWAITED,
                                "",
                                place,
                                "This call of " + never.function()
                                        + "() made a coroutine that nobody awaited, so its body never ran.",
                                "Write `await` before the call, or hand the coroutine to a task group, gather or"
                                        + " create_task."));
            }
        }
    }
}
