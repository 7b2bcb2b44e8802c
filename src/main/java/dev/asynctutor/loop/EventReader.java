package dev.asynctutor.loop;

import static dev.asynctutor.loop.JsonLine.small;

import dev.asynctutor.loop.Event.*;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * Turns the lines of a recording into events. It keeps the tables of files and code, and sets the clock: times count
 * from the program's first line, not from the recorder's own start, and never run backwards.
 */
final class EventReader {
    /** Far beyond any program's life, far below an overflow: what a damaged time is cut to. */
    private static final long LATEST = 1L << 53;

    private final JsonLine line = new JsonLine();
    private final Map<Integer, String> files = new HashMap<>();
    private final Map<Integer, Code> codes = new HashMap<>();
    /** The lines run so far, by number of code and line. */
    private final Map<Long, Place> codeLines = new HashMap<>();

    private final Map<Place, Place> places = new HashMap<>();
    private Header header = Header.UNKNOWN;
    private boolean headerSeen;
    private long origin = -1;
    private long now;

    private record Code(String file, String function) {}

    Header header() {
        return header;
    }

    /** The event of a line; null for definitions, for damaged lines and for empty ones. */
    @Nullable
    Event read(byte[] bytes, int from, int length) {
        if (!line.parse(bytes, from, length)) return null;
        String kind = line.text("e");
        if (kind.isEmpty()) return null;
        if (kind.equals("hello")) {
            if (!headerSeen) header = readHeader();
            headerSeen = true;
            return null;
        }
        long recorded = Math.min(Math.max(0, line.integerOr("t", 0)), LATEST);
        if (origin < 0) origin = header.clock() == Header.Clock.REAL && headerSeen ? recorded : 0;
        long t = Math.max(now, recorded - origin);
        now = t;
        return event(kind, t);
    }

    private Header readHeader() {
        return new Header(
                line.number("v", 0),
                line.text("py"),
                line.text("impl"),
                line.text("script"),
                line.text("clock").equals("virtual") ? Header.Clock.VIRTUAL : Header.Clock.REAL,
                line.number("max_events", Header.UNKNOWN.maxEvents()),
                line.integerOr("max_bytes", Header.UNKNOWN.maxBytes()),
                line.real("block_ms", Header.UNKNOWN.blockMillis()));
    }

    private @Nullable Event event(String kind, long t) {
        switch (kind) {
            case "file" -> files.put(line.number("id", -1), line.text("path"));
            case "code" -> {
                codeLines.clear();
                codes.put(
                        line.number("id", -1), new Code(files.getOrDefault(line.number("f", -1), ""), line.text("fn")));
            }
            default -> {
                return known(kind, t);
            }
        }
        return null;
    }

    private Event known(String kind, long t) {
        return switch (kind) {
            case "rdy" ->
                new BecameReady(
                        t,
                        handle(),
                        readyKind(line.text("k")),
                        task(),
                        line.text("lbl"),
                        line.number("by", 0),
                        cancelled());
            case "run" -> new StepBegan(t, handle(), cancelled());
            case "end" -> new StepEnded(t, handle(), line.integerOr("us", -1));
            case "ln", "rs" -> new LineReached(t, task(), line.number("th", 0), lineOfCode(), kind.equals("rs"));
            case "wait" -> new TaskWaits(t, task(), reason(line.map("on")), stack("st"));
            case "done" -> new TaskEnded(t, task(), end(line.text("s")), line.text("v"), line.text("x"), place("at"));
            case "tmr" -> new TimerSet(t, handle(), time("at", t), line.text("lbl"), line.number("for", 0));
            case "tmrx" -> new TimerCancelled(t, handle());
            case "idle" -> new LoopIdle(t, line.has("next") ? OptionalLong.of(time("next", t)) : OptionalLong.empty());
            case "awake" -> new LoopAwake(t, line.number("io", 0), line.integerOr("jump", 0));
            case "res" -> new ObjectChanged(t, line.number("id", 0), line.number("by", 0), objectValue(line.map("v")));
            case "out" -> new Output(t, line.number("fd", 1), task(), line.text("s"));
            case "task" ->
                new TaskMade(
                        t,
                        line.number("id", 0),
                        line.text("name"),
                        line.text("fn"),
                        line.text("arg"),
                        line.number("by", 0),
                        place("at"),
                        place("def"),
                        line.flag("root"),
                        line.flag("eager"),
                        line.flag("lib"));
            default -> rare(kind, t);
        };
    }

    private Event rare(String kind, long t) {
        return switch (kind) {
            case "loop" -> new LoopMade(t, line.number("id", 0), line.text("cls"));
            case "unsupported" -> new Unsupported(t, line.text("cls"));
            case "name" -> new TaskNamed(t, task(), line.text("name"));
            case "drop" -> new HandleDropped(t, handle());
            case "resnew" -> new ObjectMade(t, line.number("id", 0), line.text("k"), line.text("name"), place("at"));
            case "job" -> new ThreadJob(t, task(), line.text("fn"));
            case "block" ->
                new LoopBlocked(
                        t,
                        handle(),
                        task(),
                        duration("us"),
                        blockedAt(),
                        stack("st"),
                        line.text("what"),
                        line.flag("virt"),
                        line.number("ev", -1),
                        line.has("cpu") ? OptionalLong.of(duration("cpu")) : OptionalLong.empty());
            case "hold" -> new LoopHeld(t, handle(), duration("us"), stack("st"), line.text("top"));
            case "unaw" -> new NeverAwaited(t, line.text("fn"), place("made"), place("def"));
            case "err" -> new ErrorReported(t, line.text("msg"), task(), line.text("x"), place("at"));
            case "gc" -> new TaskCollected(t, task(), line.flag("pend"));
            case "pend" -> new StillPending(t, line.text("phase"), line.number("n", 0), numbers(line.list("tasks")));
            case "dead" -> new Deadlock(t, numbers(line.list("tasks")));
            case "lncut" -> new LinesCut(t, handle(), line.number("n", 0), codePlace());
            case "cut" -> new RecordingCut(t, line.text("why"), line.number("n", 0), line.integerOr("bytes", 0));
            case "spin" -> new Spinning(t, line.number("n", 0));
            case "crash" -> new Crashed(t, line.text("x"), place("at"));
            case "bye" ->
                new Bye(
                        t,
                        counts(line.map("counts")),
                        line.integerOr("vclock_us", 0),
                        line.has("rc") ? OptionalInt.of(line.number("rc", 0)) : OptionalInt.empty());
            default -> new Unknown(t, kind, line.fields());
        };
    }

    private int handle() {
        return line.number("h", 0);
    }

    private int task() {
        return line.number("T", 0);
    }

    private boolean cancelled() {
        return line.text("why").equals("cancel");
    }

    /** A point in time named by a field, on this reader's clock. */
    private long time(String field, long otherwise) {
        long recorded = line.integerOr(field, otherwise + origin);
        return Math.min(Math.max(0, recorded - origin), LATEST);
    }

    private long duration(String field) {
        return Math.min(Math.max(0, line.integerOr(field, 0)), LATEST);
    }

    private static ReadyKind readyKind(String kind) {
        return switch (kind) {
            case "step" -> ReadyKind.STEP;
            case "wake" -> ReadyKind.WAKE;
            case "timer" -> ReadyKind.TIMER;
            case "io" -> ReadyKind.IO;
            case "thread" -> ReadyKind.THREAD;
            default -> ReadyKind.CALLBACK;
        };
    }

    private static End end(String state) {
        return switch (state) {
            case "err" -> End.FAILED;
            case "can" -> End.CANCELLED;
            default -> End.OK;
        };
    }

    private Place lineOfCode() {
        int id = line.number("c", -1);
        int number = line.number("l", 0);
        Place known = codeLines.get(key(id, number));
        if (known != null) return known;
        Place place = codeLine(codes.get(id), number);
        if (codes.containsKey(id)) codeLines.put(key(id, number), place);
        return place;
    }

    private static long key(int id, int number) {
        return (long) id << 32 | number;
    }

    private Place codeLine(@Nullable Code code, int number) {
        return code == null
                ? shared(new Place("", number, ""))
                : shared(new Place(code.file(), number, code.function()));
    }

    private Optional<Place> codePlace() {
        return line.has("c") ? Optional.of(lineOfCode()) : Optional.empty();
    }

    private Optional<Place> blockedAt() {
        Optional<Place> at = place("at");
        if (at.isPresent()) return at;
        Optional<Place> measured = codePlace();
        if (measured.isPresent()) return measured;
        List<Place> stack = stack("st");
        return stack.isEmpty() ? Optional.empty() : Optional.of(stack.get(stack.size() - 1));
    }

    /** A place given as [file, line] or [file, line, function]. */
    private Optional<Place> place(String field) {
        return place(line.list(field));
    }

    private Optional<Place> place(List<?> parts) {
        if (parts.size() < 2) return Optional.empty();
        String file = files.get(small(parts.get(0), -1));
        int number = small(parts.get(1), -1);
        if (file == null || number < 0) return Optional.empty();
        String function = parts.size() > 2 && parts.get(2) instanceof String name ? name : "";
        return Optional.of(shared(new Place(file, number, function)));
    }

    private List<Place> stack(String field) {
        List<?> frames = line.list(field);
        if (frames.isEmpty()) return List.of();
        List<Place> stack = new ArrayList<>(frames.size());
        for (Object frame : frames) {
            if (frame instanceof List<?> parts) place(parts).ifPresent(stack::add);
        }
        return List.copyOf(stack);
    }

    /** A program has few lines and runs them often. */
    private Place shared(Place place) {
        Place known = places.putIfAbsent(place, place);
        return known == null ? place : known;
    }

    private static WaitReason reason(Map<?, ?> on) {
        String kind = on.get("k") instanceof String text ? text : "";
        String label = on.get("lbl") instanceof String text ? text : kind;
        List<Integer> tasks = on.get("T") instanceof List<?> list ? numbers(list) : List.of();
        return new WaitReason(kind, label, tasks, small(on.get("r"), 0));
    }

    private static List<Integer> numbers(List<?> list) {
        List<Integer> numbers = new ArrayList<>(list.size());
        for (Object item : list) {
            int number = small(item, 0);
            if (number > 0) numbers.add(number);
        }
        return List.copyOf(numbers);
    }

    private static ObjectValue objectValue(Map<?, ?> value) {
        List<String> items = new ArrayList<>();
        if (value.get("items") instanceof List<?> list) {
            for (Object item : list) items.add(item.toString());
        }
        return new ObjectValue(
                small(value.get("size"), -1),
                small(value.get("max"), -1),
                List.copyOf(items),
                small(value.get("unfin"), -1),
                small(value.get("getters"), -1),
                small(value.get("putters"), -1),
                small(value.get("waiters"), small(value.get("waiting"), -1)),
                small(value.get("value"), -1),
                flag(value.get("locked")),
                flag(value.get("set")));
    }

    private static Optional<Boolean> flag(@Nullable Object value) {
        return value instanceof Boolean flag ? Optional.of(flag) : Optional.empty();
    }

    private static Map<String, Long> counts(Map<?, ?> values) {
        Map<String, Long> counts = new LinkedHashMap<>();
        values.forEach((name, count) -> {
            if (name instanceof String text && count instanceof Long number) counts.put(text, number);
        });
        return Map.copyOf(counts);
    }
}
