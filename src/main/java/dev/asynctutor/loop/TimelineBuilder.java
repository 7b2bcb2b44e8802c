package dev.asynctutor.loop;

import dev.asynctutor.loop.Timeline.Kind;
import dev.asynctutor.loop.Timeline.Mark;
import dev.asynctutor.loop.Timeline.Row;
import dev.asynctutor.loop.Timeline.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes rows of the lives of tasks. */
final class TimelineBuilder {
    /** A program that fails ten thousand times is not told so ten thousand times. */
    private static final int MOST_MARKS = 200;

    private TimelineBuilder() {}

    static Timeline build(Recording recording) {
        Map<Integer, List<Span>> lives = spans(recording);
        List<Row> rows = new ArrayList<>();
        long end = 0;
        for (TaskFacts task : TaskFacts.visible(recording.tasks())) {
            List<Span> spans = lives.getOrDefault(task.id(), List.of());
            Lives.Life life = recording.lives().of(task.id());
            String waitsFor = life == null ? "" : life.waitsFor();
            rows.add(new Row(task.name(), TaskNames.shortFunction(task.function()), 1, spans, task.state(), waitsFor));
            if (!spans.isEmpty())
                end = Math.max(end, spans.get(spans.size() - 1).to());
        }
        if (rows.isEmpty()) end = recording.endMicros();
        return new Timeline(end, mainFirst(recording, rows), marks(recording));
    }

    /** What each task did from its creation to its end, without gaps, by the task's number. */
    static Map<Integer, List<Span>> spans(Recording recording) {
        Map<Integer, List<Span>> blocks = blocks(recording);
        Map<Integer, List<Span>> lives = new HashMap<>();
        for (TaskFacts task : recording.tasks()) {
            Lives.Life life = recording.lives().of(task.id());
            if (life == null) continue;
            List<Span> spans = life.spans;
            for (Span block : blocks.getOrDefault(task.id(), List.of())) spans = carve(spans, block);
            lives.put(task.id(), List.copyOf(spans));
        }
        return lives;
    }

    /** The first task handed to the loop is main, whatever its name; it usually is the first anyway. */
    private static List<Row> mainFirst(Recording recording, List<Row> rows) {
        List<TaskFacts> visible = TaskFacts.visible(recording.tasks());
        for (int i = 1; i < visible.size() && i < rows.size(); i++) {
            if (visible.get(i).root() && !visible.get(0).root()) {
                List<Row> sorted = new ArrayList<>(rows);
                sorted.add(0, sorted.remove(i));
                return List.copyOf(sorted);
            }
        }
        return List.copyOf(rows);
    }

    private static Map<Integer, List<Span>> blocks(Recording recording) {
        double threshold = recording.header().blockMillis() * 1000;
        Map<Integer, List<Span>> blocks = new HashMap<>();
        Event.LoopHeld held = null;
        int runner = 0;
        Map<Integer, Integer> taskOfHandle = new HashMap<>();
        for (Event event : recording.events()) {
            if (event instanceof Event.BecameReady ready) {
                if (ready.task() != 0) taskOfHandle.put(ready.handle(), ready.task());
            } else if (event instanceof Event.StepBegan began) {
                runner = taskOfHandle.getOrDefault(began.handle(), 0);
                held = null;
            } else if (event instanceof Event.StepEnded) {
                held = null;
            } else if (event instanceof Event.LoopHeld hold && hold.handle() != 0) {
                held = hold;
            } else if (event instanceof Event.LoopBlocked blocked) {
                if (!blocked.virtual() && Lives.netMicros(blocked) < threshold) continue;
                long from = blocked.virtual() ? blocked.micros() : blocked.micros() - blocked.heldMicros();
                long to = from + blocked.heldMicros();
                blocks.computeIfAbsent(blocked.task(), none -> new ArrayList<>())
                        .add(new Span(from, to, Kind.BLOCKING, what(blocked.what(), blocked.at())));
            }
        }
        if (held != null && runner != 0 && !recording.complete()) {
            Span stuck = new Span(
                    held.micros() - held.heldMicros(),
                    recording.endMicros(),
                    Kind.BLOCKING,
                    what("", Words.innermost(held.stack())));
            blocks.computeIfAbsent(runner, none -> new ArrayList<>()).add(stuck);
        }
        return blocks;
    }

    private static String what(String what, Optional<Place> at) {
        String line = at.filter(place -> place.line() > 0)
                .map(place -> "line " + place.line())
                .orElse("");
        if (what.isEmpty()) return line;
        return line.isEmpty() ? what : what + ", " + line;
    }

    /** The same spans, where what ran during the block is blocking. */
    private static List<Span> carve(List<Span> spans, Span block) {
        List<Span> carved = new ArrayList<>(spans.size() + 2);
        for (Span span : spans) {
            long from = Math.max(span.from(), block.from());
            long to = Math.min(span.to(), block.to());
            if (span.kind() != Kind.RUNNING || from >= to) {
                carved.add(span);
                continue;
            }
            if (span.from() < from) carved.add(new Span(span.from(), from, Kind.RUNNING, span.what()));
            carved.add(new Span(from, to, Kind.BLOCKING, block.what()));
            if (to < span.to()) carved.add(new Span(to, span.to(), Kind.RUNNING, span.what()));
        }
        return carved;
    }

    static List<Mark> marks(Recording recording) {
        Words words = new Words(recording.names());
        double threshold = recording.header().blockMillis() * 1000;
        List<Mark> marks = new ArrayList<>();
        for (Event event : recording.events()) {
            if (event instanceof Event.LoopHeld) continue;
            if (event instanceof Event.LoopBlocked blocked
                    && !blocked.virtual()
                    && Lives.netMicros(blocked) < threshold) continue;
            words.notice(event).ifPresent(text -> marks.add(new Mark(event.micros(), text)));
            if (marks.size() == MOST_MARKS) break;
        }
        return List.copyOf(marks);
    }
}
