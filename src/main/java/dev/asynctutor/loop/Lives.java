package dev.asynctutor.loop;

import dev.asynctutor.loop.TaskState.Phase;
import dev.asynctutor.loop.Timeline.Kind;
import dev.asynctutor.loop.Timeline.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** The lives of all tasks of a recording, as spans without gaps from a task's creation to its end. */
final class Lives implements LoopFold.PhaseListener {
    /** What one recorded event costs the program under the recorder, at most: not the program's own doing. */
    private static final long EVENT_COST_MICROS = 7;

    private final Words words;
    private final Map<Integer, Life> lives = new LinkedHashMap<>();
    private @Nullable LoopFold fold;
    private List<TaskFacts> tasks = List.of();
    private long cutMicros = Long.MAX_VALUE;

    private Lives(Words words) {
        this.words = words;
    }

    /** Folds all events; {@code fold} ends up as the loop after the last of them. */
    static Lives of(List<Event> events, Words words, LoopFold end) {
        Lives lives = new Lives(words);
        end.listen(lives);
        lives.fold = end;
        for (Event event : events) {
            end.apply(event);
            lives.note(event);
        }
        end.listen(null);
        lives.close(end);
        return lives;
    }

    /** One task's life; package-private for the timeline. */
    static final class Life {
        final Event.TaskMade made;
        final List<Span> spans = new ArrayList<>();
        final Map<String, Long> waited = new LinkedHashMap<>();
        private Phase phase;
        private long since;
        private String reason = "";
        private Optional<Event.WaitReason> lastWait = Optional.empty();
        private Optional<Place> raised = Optional.empty();
        private int steps;
        private long ended = -1;

        Life(Event.TaskMade made, Phase phase) {
            this.made = made;
            this.phase = phase;
            steps = phase == Phase.RUNNING ? 1 : 0;
            since = made.micros();
        }

        private void enter(Phase next, long from) {
            if (next == Phase.DONE) reopenLastStep();
            close(from);
            if (next == Phase.RUNNING && phase != Phase.RUNNING) steps++;
            phase = next;
            since = from;
            reason = "";
        }

        /** A task's end is told a moment after its last step: until then it did not wait. */
        private void reopenLastStep() {
            int last = spans.size() - 1;
            if (phase == Phase.WAITING && reason.isEmpty() && last >= 0) {
                Span step = spans.get(last);
                if (step.kind() != Kind.RUNNING || step.to() != since) return;
                spans.remove(last);
                phase = Phase.RUNNING;
                since = step.from();
            }
        }

        private void close(long to) {
            if (phase == Phase.DONE) return;
            Kind kind = kind(phase);
            if (to > since || kind == Kind.RUNNING) add(new Span(since, to, kind, reason));
            if (kind == Kind.WAITING) waited.merge(reason, to - since, Long::sum);
        }

        private void add(Span span) {
            int last = spans.size() - 1;
            if (last >= 0) {
                Span before = spans.get(last);
                if (before.kind() == span.kind() && before.what().equals(span.what()) && before.to() == span.from()) {
                    spans.set(last, new Span(before.from(), span.to(), span.kind(), span.what()));
                    return;
                }
            }
            spans.add(span);
        }

        private static Kind kind(Phase phase) {
            return switch (phase) {
                case READY -> Kind.READY;
                case RUNNING -> Kind.RUNNING;
                case WAITING, DONE -> Kind.WAITING;
            };
        }

        long sum(Kind kind) {
            long sum = 0;
            for (Span span : spans) {
                if (span.kind() == kind) sum += span.to() - span.from();
            }
            return sum;
        }

        /** What it waited for longest; while pending, what it still waits for. */
        String waitsFor() {
            if (ended < 0 && phase == Phase.WAITING) return reason;
            return waited.entrySet().stream()
                    .max(Map.Entry.comparingByValue())
                    .map(Map.Entry::getKey)
                    .orElse("");
        }
    }

    @Override
    public void created(TaskState state) {
        lives.put(state.made().task(), new Life(state.made(), state.phase()));
    }

    @Override
    public void enters(int task, Phase phase, long from, TaskState state) {
        Life life = lives.get(task);
        if (life == null) return;
        if (phase != life.phase && from < cutMicros) life.enter(phase, Math.max(life.since, from));
        if (phase == Phase.DONE && life.ended < 0) life.ended = from;
        if (state.waits().isPresent() && phase != Phase.DONE) {
            Event.WaitReason on = state.waits().get();
            life.lastWait = Optional.of(on);
            if (phase == Phase.WAITING) life.reason = fold == null ? words.reason(on) : words.reason(on, fold);
        }
    }

    private void note(Event event) {
        if (event instanceof Event.RecordingCut cut) {
            cutMicros = Math.min(cutMicros, cut.micros());
        } else if (event instanceof Event.TaskEnded ended) {
            Life life = lives.get(ended.task());
            if (life != null) life.raised = ended.raised();
        }
    }

    private void close(LoopFold end) {
        long last = Math.min(end.micros(), cutMicros);
        List<TaskFacts> facts = new ArrayList<>(lives.size());
        lives.forEach((id, life) -> {
            if (life.phase != Phase.DONE) life.close(Math.max(life.since, last));
            TaskState state = end.task(id);
            if (state != null) facts.add(facts(id, life, state));
        });
        tasks = List.copyOf(facts);
    }

    private TaskFacts facts(int id, Life life, TaskState state) {
        return new TaskFacts(
                id,
                words.task(id),
                life.made.name(),
                life.made.function(),
                state.end(),
                state.parent() == 0 ? OptionalInt.empty() : OptionalInt.of(state.parent()),
                life.made.micros(),
                life.ended < 0 ? OptionalLong.empty() : OptionalLong.of(life.ended),
                life.sum(Kind.RUNNING),
                life.sum(Kind.WAITING),
                life.sum(Kind.READY),
                life.made.library(),
                life.made.root(),
                life.made.eager(),
                life.made.made(),
                life.made.defined(),
                state.detail(),
                life.raised,
                life.steps,
                life.lastWait,
                state.place());
    }

    List<TaskFacts> tasks() {
        return tasks;
    }

    @Nullable
    Life of(int task) {
        return lives.get(task);
    }

    /** When the detailed recording stopped; {@link Long#MAX_VALUE} if it did not. */
    long cutMicros() {
        return cutMicros;
    }

    /** The time a step really held the loop, without what recording it cost. */
    static long netMicros(Event.LoopBlocked blocked) {
        return Math.max(0, blocked.heldMicros() - Math.max(0, blocked.events()) * EVENT_COST_MICROS);
    }
}
