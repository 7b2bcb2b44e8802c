package dev.asynctutor.loop.diagnosis;

import dev.asynctutor.loop.Diagnosis;
import dev.asynctutor.loop.Event;
import dev.asynctutor.loop.Place;
import dev.asynctutor.loop.SourceFacts;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A step that did many short things without a pause, while another task was ready and had to wait. */
public final class Starvation implements Rule {
    /** What recording one event costs at most, in microseconds; it is no fault of the program. */
    private static final long EVENT_MICROS = 7;

    @Override
    public void judge(Evidence evidence, Findings findings) {
        LongLines longLines = new LongLines(evidence);
        for (Event event : evidence.events()) {
            if (!(event instanceof Event.LoopBlocked blocked) || blocked.virtual()) continue;
            long own = blocked.heldMicros() - Math.max(0, blocked.events()) * EVENT_MICROS;
            if (own < evidence.longMicros()) continue;
            Optional<Steps.Step> found = evidence.steps().of(blocked.handle());
            if (found.isEmpty() || longLines.of(found.get()).isPresent()) continue;
            Steps.Step step = found.get();
            List<SourceFacts.Call> calls = step.lines().stream()
                    .flatMap(line -> longLines.callsAt(line.place()).stream())
                    .toList();
            if (BusyMachine.mayBeToBlame(evidence, blocked, calls)) continue;
            Optional<Steps.Step> starved = starved(evidence, step);
            if (starved.isEmpty()) continue;
            place(longLines, step)
                    .ifPresent(place -> findings.add(
                            Diagnosis.Kind.STARVATION,
                            evidence.nameOf(step.task()),
                            place,
                            "The work from this line on ran for " + Durations.words(own)
                                    + " without a pause, and "
                                    + evidence.nameOf(starved.get().task())
                                    + " was ready all the while and could not run.",
                            "Let the others run in between with `await asyncio.sleep(0)`, or move the work to a thread or"
                                    + " process."));
        }
    }

    /** Another task that was ready during the step for as long as nobody should wait. */
    private static Optional<Steps.Step> starved(Evidence evidence, Steps.Step step) {
        return evidence.steps().inOrder().stream()
                .filter(other -> other.task() != 0 && other.task() != step.task())
                .filter(other -> evidence.task(other.task()).isPresent())
                .filter(other -> other.beganMicros() >= step.endedMicros())
                .filter(other ->
                        step.endedMicros() - Math.max(other.readyMicros(), step.beganMicros()) >= evidence.longMicros())
                .min(Comparator.comparingLong(Steps.Step::beganMicros));
    }

    /** The loop that took so long, or the first of several calls that did; nothing if the machine may have been busy. */
    private static Optional<Place> place(LongLines longLines, Steps.Step step) {
        for (Event.LineReached line : step.lines()) {
            if (!longLines.isInCoroutine(line.place())) continue;
            Optional<SourceFacts.Loop> loop = longLines.busyLoop(line.place());
            if (loop.isPresent()) {
                int from = loop.get().lines().from();
                return Optional.of(
                        new Place(line.place().file(), from, line.place().function()));
            }
        }
        return step.lines().stream()
                .map(Event.LineReached::place)
                .filter(longLines::isInCoroutine)
                .filter(place -> longLines.callsAt(place).stream().anyMatch(LongLines::canTakeLong))
                .findFirst();
    }
}
