package dev.asynctutor.loop.diagnosis;

import dev.asynctutor.loop.Event;
import dev.asynctutor.loop.Place;
import dev.asynctutor.loop.SourceFacts;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Finds the one line that a long step was in, if it was one. */
final class LongLines {
    /** Calls that end at once; a step that is long in one of these was kept from running by the machine. */
    private static final Set<String> QUICK = Set.of(
            "print",
            "len",
            "append",
            "range",
            "isinstance",
            "str",
            "int",
            "float",
            "repr",
            "format",
            "round",
            "enumerate",
            "zip",
            "next",
            "min",
            "max",
            "abs",
            "getattr",
            "type",
            "perf_counter",
            "monotonic",
            "time",
            "create_task",
            "ensure_future",
            "cancel",
            "done",
            "result",
            "get_name",
            "task_done",
            "put_nowait",
            "set");

    private final Evidence evidence;

    LongLines(Evidence evidence) {
        this.evidence = evidence;
    }

    /** The line, of the coroutine or of what it called, that alone took as long as a step may take. */
    Optional<Place> of(Event.LoopBlocked blocked) {
        Optional<Steps.Step> step = evidence.steps().of(blocked.handle());
        if (step.isEmpty() || step.get().lines().isEmpty()) return Optional.empty();
        return of(step.get());
    }

    Optional<Place> of(Steps.Step step) {
        if (step.linesCut()) return sampled(step);
        return longest(step, line -> true)
                .or(() -> longest(step, this::isInCoroutine))
                .filter(this::couldBeLong);
    }

    /** Whether a call in this line, or computing without a call, can take long. */
    private boolean couldBeLong(Place place) {
        List<SourceFacts.Call> calls = callsAt(place);
        return !evidence.knows(place) || calls.stream().anyMatch(LongLines::canTakeLong);
    }

    List<SourceFacts.Call> callsAt(Place place) {
        return evidence.functionAt(place).stream()
                .flatMap(function -> function.calls().stream())
                .filter(call -> call.lines().contains(place.line()))
                .toList();
    }

    static boolean canTakeLong(SourceFacts.Call call) {
        String name = call.name();
        if (name.equals("time.sleep")) return true;
        if (name.startsWith("asyncio.")) return name.equals("asyncio.run");
        return !QUICK.contains(name.substring(name.lastIndexOf('.') + 1));
    }

    boolean isInCoroutine(Place place) {
        return evidence.functionAt(place).map(SourceFacts.Function::async).orElse(false);
    }

    /** The line that lasted longest, among those that count; a line lasts until another of them begins. */
    private Optional<Place> longest(Steps.Step step, Predicate<Place> counts) {
        Optional<Place> longest = Optional.empty();
        long most = evidence.longMicros() - 1;
        Optional<Place> current = Optional.empty();
        long since = step.beganMicros();
        for (Event.LineReached line : step.lines()) {
            if (!counts.test(line.place()) || current.equals(Optional.of(line.place()))) continue;
            if (current.isPresent() && line.micros() - since > most) {
                most = line.micros() - since;
                longest = current;
            }
            current = Optional.of(line.place());
            since = line.micros();
        }
        return step.endedMicros() - since > most ? current : longest;
    }

    /** Too many lines to record them all: the samples show the coroutine's line, which is one call if no loop is around it. */
    private Optional<Place> sampled(Steps.Step step) {
        Optional<Place> last = step.lines().stream()
                .map(Event.LineReached::place)
                .filter(this::isInCoroutine)
                .reduce((first, second) -> second);
        return last.filter(place -> busyLoop(place).isEmpty())
                .filter(place -> !step.held().isEmpty()
                        && step.held().stream().allMatch(sample -> couldBeIn(place, sample.stack())))
                .filter(this::couldBeLong);
    }

    /** Whether a sample shows the coroutine in this line, or so many calls deep that it does not show the coroutine. */
    private boolean couldBeIn(Place place, List<Place> stack) {
        return stack.stream()
                .filter(this::isInCoroutine)
                .reduce((outer, inner) -> inner)
                .map(frame -> isSameLine(frame, place))
                .orElse(true);
    }

    private static boolean isSameLine(Place frame, Place place) {
        return frame.line() == place.line() && frame.file().equals(place.file());
    }

    /** The outermost loop around a line in which the event loop gets no turn. */
    Optional<SourceFacts.Loop> busyLoop(Place place) {
        return evidence.functionAt(place).stream()
                .flatMap(function -> function.loops().stream())
                .filter(loop -> !loop.awaits() && loop.lines().contains(place.line()))
                .min(Comparator.comparingInt(loop -> loop.lines().from()));
    }
}
