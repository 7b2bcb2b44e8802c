package dev.asynctutor.loop.diagnosis;

import dev.asynctutor.loop.Diagnosis;
import dev.asynctutor.loop.Event;
import dev.asynctutor.loop.Place;
import java.util.Optional;

/** One line held the loop, so that nothing else could run. */
public final class BlockingCall implements Rule {
    @Override
    public void judge(Evidence evidence, Findings findings) {
        LongLines longLines = new LongLines(evidence);
        for (Event event : evidence.events()) {
            if (event instanceof Event.LoopBlocked blocked) {
                Optional<Place> place = blocked.virtual() ? blocked.at() : longLines.of(blocked);
                place.filter(line -> !BusyMachine.mayBeToBlame(evidence, blocked, longLines.callsAt(line)))
                        .ifPresent(line -> add(evidence, blocked, line, findings));
            }
        }
        stuckAtTheEnd(evidence)
                .ifPresent(held -> findings.add(
                        Diagnosis.Kind.BLOCKING_CALL,
                        "",
                        held.stack().get(held.stack().size() - 1),
                        "The program was still in this line when it was stopped, and held the event loop all the while: no other task"
                                + " could run.",
                        cure("")));
    }

    /** The last sample of a step that never ended: the program was killed in it. */
    private static Optional<Event.LoopHeld> stuckAtTheEnd(Evidence evidence) {
        Optional<Event.LoopHeld> held = Optional.empty();
        for (Event event : evidence.events()) {
            if (event instanceof Event.LoopHeld sample && !sample.stack().isEmpty()) held = Optional.of(sample);
            else if (event instanceof Event.StepEnded || event instanceof Event.Bye) held = Optional.empty();
        }
        return held;
    }

    private static void add(Evidence evidence, Event.LoopBlocked blocked, Place place, Findings findings) {
        String what = blocked.what().isEmpty() ? "This line" : blocked.what();
        findings.add(
                Diagnosis.Kind.BLOCKING_CALL,
                evidence.nameOf(blocked.task()),
                place,
                what + " held the event loop for " + Durations.words(blocked.heldMicros())
                        + ": no other task could run meanwhile.",
                cure(blocked.what()));
    }

    private static String cure(String what) {
        return switch (what) {
            case "time.sleep" -> "Wait with `await asyncio.sleep(...)`, which lets the others run.";
            case "busy wait" -> "Wait with `await asyncio.sleep(...)` instead of looking at the clock again and again.";
            default -> "Use an asynchronous library, or move the call to a thread with `await asyncio.to_thread(...)`.";
        };
    }
}
