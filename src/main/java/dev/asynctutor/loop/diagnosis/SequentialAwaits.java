package dev.asynctutor.loop.diagnosis;

import dev.asynctutor.loop.Diagnosis;
import dev.asynctutor.loop.Event;
import dev.asynctutor.loop.Place;
import dev.asynctutor.loop.SourceFacts.Lines;
import dev.asynctutor.loop.SourceFacts.Sequence;
import dev.asynctutor.loop.SourceFacts.Shape;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Awaits that each took time, one after the other, where the source shows that none needs another. */
public final class SequentialAwaits implements Rule {
    /** An await shorter than this took no time worth saving, in microseconds. */
    private static final long WORTH_MICROS = 5_000;

    @Override
    public void judge(Evidence evidence, Findings findings) {
        Map<Spot, Map<Integer, Waits>> waits = new HashMap<>();
        for (Event event : evidence.events()) {
            if (event instanceof Event.TaskWaits pause) pauses(evidence, pause, waits);
            else if (event instanceof Event.LineReached line && !line.resumed()) goesOn(line, waits);
            else if (event instanceof Event.BecameReady ready) ends(ready.task(), ready.micros(), waits);
            else if (event instanceof Event.TaskEnded ended) ends(ended.task(), ended.micros(), waits);
        }
        waits.forEach((spot, byTask) -> byTask.forEach((task, taken) -> add(evidence, spot, task, taken, findings)));
    }

    private record Spot(String file, Sequence sequence) {
        Optional<Lines> awaitAt(Place place) {
            if (!place.file().equals(file) || !isIn(place.function())) return Optional.empty();
            return sequence.awaits().stream()
                    .filter(lines -> lines.contains(place.line()))
                    .findFirst();
        }

        /** A comprehension is a function of its own before Python 3.12. */
        boolean isIn(String function) {
            return function.equals(sequence.function()) || function.startsWith(sequence.function() + ".<locals>.<");
        }
    }

    /** How long one task waited in each await of a sequence, one entry for each time it came there. */
    private static final class Waits {
        private final List<Long> took = new ArrayList<>();
        private final List<Lines> where = new ArrayList<>();
        private Optional<Lines> current = Optional.empty();
        private long since = -1;

        void pauses(Lines lines, long micros) {
            if (!current.equals(Optional.of(lines))) {
                took.add(0L);
                where.add(lines);
                current = Optional.of(lines);
            }
            since = micros;
        }

        void ends(long micros) {
            if (since < 0) return;
            int last = took.size() - 1;
            took.set(last, took.get(last) + micros - since);
            since = -1;
        }

        void goesOn() {
            current = Optional.empty();
        }
    }

    private static void pauses(Evidence evidence, Event.TaskWaits pause, Map<Spot, Map<Integer, Waits>> waits) {
        for (Place place : pause.stack()) {
            for (Sequence sequence : evidence.file(place.file()).sequences()) {
                Spot spot = new Spot(place.file(), sequence);
                spot.awaitAt(place)
                        .ifPresent(lines -> waits.computeIfAbsent(spot, it -> new HashMap<>())
                                .computeIfAbsent(pause.task(), it -> new Waits())
                                .pauses(lines, pause.micros()));
            }
        }
    }

    /** A line of the sequence's own function: the await before it is over. */
    private static void goesOn(Event.LineReached line, Map<Spot, Map<Integer, Waits>> waits) {
        waits.forEach((spot, byTask) -> {
            Waits taken = byTask.get(line.task());
            if (taken != null
                    && spot.file().equals(line.place().file())
                    && spot.isIn(line.place().function())) {
                taken.goesOn();
            }
        });
    }

    private static void ends(int task, long micros, Map<Spot, Map<Integer, Waits>> waits) {
        if (task == 0) return;
        waits.values().forEach(byTask -> Optional.ofNullable(byTask.get(task)).ifPresent(taken -> taken.ends(micros)));
    }

    private static void add(Evidence evidence, Spot spot, int task, Waits taken, Findings findings) {
        List<Long> long_ = new ArrayList<>();
        List<Lines> places = new ArrayList<>();
        for (int i = 0; i < taken.took.size(); i++) {
            if (taken.took.get(i) < WORTH_MICROS) continue;
            long_.add(taken.took.get(i));
            if (!places.contains(taken.where.get(i))) places.add(taken.where.get(i));
        }
        boolean severalPlaces = places.size() > 1 || isOneLine(spot.sequence());
        if (long_.size() < 2 || (spot.sequence().shape() == Shape.ROW && !severalPlaces)) return;
        long together = long_.stream().mapToLong(Long::longValue).sum();
        long longest = long_.stream().mapToLong(Long::longValue).max().orElse(0);
        findings.add(
                Diagnosis.Kind.SEQUENTIAL_AWAITS,
                evidence.nameOf(task),
                new Place(spot.file(), spot.sequence().line(), spot.sequence().function()),
                long_.size() + " awaits that do not need each other ran one after the other and took "
                        + Durations.words(together) + "; together they would take about " + Durations.words(longest)
                        + ".",
                "If their order does not matter, start them all in a TaskGroup or with gather, and await them together.");
    }

    private static boolean isOneLine(Sequence sequence) {
        return sequence.awaits().stream().distinct().count() < sequence.awaits().size();
    }
}
