package dev.asynctutor.loop.diagnosis;

import dev.asynctutor.loop.Diagnosis;
import dev.asynctutor.loop.End;
import dev.asynctutor.loop.Event;
import dev.asynctutor.loop.Place;
import dev.asynctutor.loop.SourceFacts.Handler;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A cancellation was delivered, and the task went on or returned normally. The request must still stand ({@code
 * uncancel} takes it back) or have come from a timeout; and the handler that caught it must have run, without raising
 * again. A handler that awaits a clean-up and then lets the task end is no mistake.
 */
public final class SwallowedCancellation implements Rule {
    @Override
    public void judge(Evidence evidence, Findings findings) {
        new Watch(evidence, findings).run();
    }

    private static final class Watch {
        private final Evidence evidence;
        private final Findings findings;
        private final Map<Integer, Integer> requests = new HashMap<>();
        private final Set<Integer> timers = new HashSet<>();
        private final Map<Integer, Integer> tasks = new HashMap<>();
        private final Set<Integer> timedOut = new HashSet<>();
        private final Map<Integer, List<Place>> pausedAt = new HashMap<>();
        private final Map<Integer, List<Place>> lines = new HashMap<>();
        private final Map<Integer, Handler> cleaning = new HashMap<>();

        Watch(Evidence evidence, Findings findings) {
            this.evidence = evidence;
            this.findings = findings;
        }

        void run() {
            evidence.events().forEach(this::take);
        }

        private void take(Event event) {
            if (event instanceof Event.TimerSet timer && timer.label().equals("timeout")) {
                timers.add(timer.handle());
            } else if (event instanceof Event.BecameReady ready && ready.task() != 0) {
                tasks.put(ready.handle(), ready.task());
                if (ready.cancelled() && timers.contains(ready.by())) timedOut.add(ready.task());
            } else if (event instanceof Event.StepBegan step) {
                lines.remove(tasks.getOrDefault(step.handle(), 0));
            } else if (event instanceof Event.LineReached line && line.task() != 0) {
                lines.computeIfAbsent(line.task(), it -> new ArrayList<>()).add(line.place());
            } else if (event instanceof Event.TaskWaits waits) {
                pauses(waits);
            } else if (event instanceof Event.TaskEnded ended) {
                ends(ended);
            } else {
                Cancellations.requestsIn(event, requests);
            }
        }

        private void pauses(Event.TaskWaits waits) {
            int task = waits.task();
            Handler known = cleaning.get(task);
            Optional<Handler> caught = caught(task);
            if (caught.isPresent()) {
                if (isWithin(caught.get(), waits.stack())) cleaning.put(task, caught.get());
                else add(task, caught.get());
            } else if (known != null && !isWithin(known, waits.stack())) {
                cleaning.remove(task);
                add(task, known);
            }
            timedOut.remove(task);
            pausedAt.put(task, waits.stack());
        }

        private void ends(Event.TaskEnded ended) {
            if (ended.end() == End.OK) {
                caught(ended.task())
                        .filter(handler -> !handler.awaits())
                        .ifPresent(handler -> add(ended.task(), handler));
            }
            cleaning.remove(ended.task());
        }

        /** The handler that caught a cancellation in the step that is just over, and kept it. */
        private Optional<Handler> caught(int task) {
            if (requests.getOrDefault(task, 0) == 0 && !timedOut.contains(task)) return Optional.empty();
            List<Place> stack = pausedAt.getOrDefault(task, List.of());
            List<Place> reached = lines.getOrDefault(task, List.of());
            for (int depth = stack.size() - 1; depth >= 0; depth--) {
                Place place = stack.get(depth);
                for (Handler handler : handlersAround(place)) {
                    if (handler.uncancels()) return Optional.empty();
                    if (ran(handler, place, reached)) {
                        return handler.raises() ? Optional.empty() : Optional.of(at(handler, place));
                    }
                }
                if (timedOut.contains(task) && turnsIntoTimeout(place)) return Optional.empty();
            }
            return Optional.empty();
        }

        private List<Handler> handlersAround(Place place) {
            return evidence.file(place.file()).handlers().stream()
                    .filter(handler -> handler.function().equals(place.function()))
                    .filter(handler -> handler.guarded().contains(place.line()))
                    .sorted(Comparator.comparingInt(handler ->
                            handler.guarded().to() - handler.guarded().from()))
                    .toList();
        }

        private static boolean ran(Handler handler, Place place, List<Place> reached) {
            List<Place> here = reached.stream()
                    .filter(line -> line.function().equals(place.function()))
                    .toList();
            if (isSuppressing(handler)) {
                return here.stream()
                        .noneMatch(line -> handler.guarded().contains(line.line()) && line.line() != place.line());
            }
            return here.stream().anyMatch(line -> handler.lines().contains(line.line()));
        }

        /** {@code with suppress(...)}: no lines of its own. */
        private static boolean isSuppressing(Handler handler) {
            return handler.lines().to() < handler.guarded().from();
        }

        private Handler at(Handler handler, Place place) {
            files.put(handler, place.file());
            return handler;
        }

        private final Map<Handler, String> files = new HashMap<>();

        /** From here outwards a timeout is a TimeoutError, which may be caught. */
        private boolean turnsIntoTimeout(Place place) {
            return evidence.file(place.file()).timeouts().stream().anyMatch(lines -> lines.contains(place.line()));
        }

        private static boolean isWithin(Handler handler, List<Place> stack) {
            return stack.stream()
                    .anyMatch(place -> place.function().equals(handler.function())
                            && handler.lines().contains(place.line()));
        }

        private void add(int task, Handler handler) {
            String name = evidence.nameOf(task);
            if (name.isEmpty()) return;
            findings.add(
                    Diagnosis.Kind.SWALLOWED_CANCELLATION,
                    name,
                    new Place(files.getOrDefault(handler, ""), handler.lines().from(), handler.function()),
                    name + " was told to stop, and this line caught the CancelledError and kept it: the task "
                            + "did not end as cancelled.",
                    "Clean up, then let it go on with a bare `raise`; or use `finally`, or catch a narrower exception.");
        }
    }
}
