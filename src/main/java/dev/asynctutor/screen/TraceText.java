package dev.asynctutor.screen;

import dev.asynctutor.loop.LoopState;
import dev.asynctutor.loop.LoopState.Doing;
import dev.asynctutor.loop.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;
import org.jline.utils.AttributedString;

/**
 * A run told line by line, a step a line: when, who runs, which line, and what that changed. For pipes, for terminals
 * that cannot redraw, and in sentences for those who listen.
 */
public final class TraceText {
    private static final int NAMES = 10;

    private final Look look;
    private final TraceSubject subject;
    private final TimeScale scale;
    private final Map<String, List<String>> files = new HashMap<>();

    private TraceText(Look look, TraceSubject subject) {
        this.look = look;
        this.subject = subject;
        this.scale = TimeScale.of(subject.endMicros());
    }

    /** Writes all steps, each as it is made: a long run need not fit into memory. Stops when nobody reads any more. */
    public static void write(Screen screen, TraceSubject subject, IntFunction<LoopState> states) {
        TraceText text = new TraceText(screen.look(), subject);
        LoopState before = states.apply(0);
        for (int step = 1; step <= subject.steps() && !screen.broken(); step++) {
            LoopState now = states.apply(step);
            screen.print(text.step(before, now));
            before = now;
        }
    }

    /** One step; more than one line only where the width of a terminal asks for it. */
    static List<AttributedString> step(Look look, TraceSubject subject, LoopState before, LoopState now) {
        return new TraceText(look, subject).step(before, now);
    }

    private List<AttributedString> step(LoopState before, LoopState now) {
        List<String> changes = TraceChanges.between(before, now);
        if (look.face().screenReader()) return spoken(now, changes);
        AttributedString line = Lines.concat(
                look.text(Role.MUTED, String.format(Locale.ROOT, "%5d %8s  ", now.step(), scale.number(now.micros()))),
                Lines.pad(look.text(Role.RUNS, who(now.doing())), NAMES),
                look.text(Role.MUTED, String.format(Locale.ROOT, " %4s  ", number(now))),
                look.text(Role.BODY, source(now)),
                look.text(
                        Role.HINT,
                        changes.isEmpty()
                                ? ""
                                : "  " + TraceSigns.of(look.face()).to() + " " + String.join("; ", changes)));
        if (!look.face().interactive()) return List.of(line);
        AttributedString rest = new AttributedString(" ".repeat(16));
        return hang(line, rest);
    }

    private List<AttributedString> hang(AttributedString line, AttributedString indent) {
        int room = look.face().room();
        AttributedString first = Lines.wrap(line, room).get(0);
        List<AttributedString> lines = new ArrayList<>(List.of(first));
        int start = first.length();
        while (start < line.length() && line.charAt(start) == ' ') start++;
        if (start < line.length()) {
            AttributedString more = line.subSequence(start, line.length());
            lines.addAll(Lines.prefix(indent, indent, Lines.wrap(more, room - indent.length())));
        }
        return lines;
    }

    private List<AttributedString> spoken(LoopState now, List<String> changes) {
        StringBuilder sentence = new StringBuilder()
                .append("step ")
                .append(now.step())
                .append(", ")
                .append(scale.text(now.micros()))
                .append(": ")
                .append(spokenDoing(now.doing()));
        String source = source(now);
        if (!source.isEmpty())
            sentence.append(", line ").append(number(now)).append(": ").append(source);
        sentence.append('.');
        for (String change : changes) sentence.append(' ').append(change).append('.');
        return Lines.wrap(look.text(Role.BODY, sentence.toString()), look.face().room());
    }

    private static String who(Doing doing) {
        if (doing instanceof Doing.RunsTask run) return TimelineWords.oneLine(run.task());
        if (doing instanceof Doing.RunsCallback) return "(the loop)";
        if (doing instanceof Doing.Idle) return "(idle)";
        if (doing instanceof Doing.NotInLoop) return "(no loop)";
        return "(ended)";
    }

    private String spokenDoing(Doing doing) {
        if (doing instanceof Doing.RunsTask run) return TimelineWords.oneLine(run.task()) + " runs";
        if (doing instanceof Doing.RunsCallback call) return "the loop runs " + TimelineWords.oneLine(call.label());
        if (doing instanceof Doing.Idle idle)
            return "nobody runs"
                    + idle.nextDue().map(due -> " until " + scale.text(due)).orElse("");
        if (doing instanceof Doing.NotInLoop) return "the program runs, without the event loop";
        return "the program has ended";
    }

    /** Only where something runs: the line of a sleeping loop is an old one. */
    private static boolean atLine(LoopState now) {
        boolean runs = now.doing() instanceof Doing.RunsTask || now.doing() instanceof Doing.NotInLoop;
        return runs && now.line().isPresent() && now.line().get().line() > 0;
    }

    private static String number(LoopState now) {
        return atLine(now) ? String.valueOf(now.line().orElseThrow().line()) : "";
    }

    private String source(LoopState now) {
        if (now.doing() instanceof Doing.RunsCallback call && !look.face().screenReader()) {
            return TimelineWords.oneLine(call.label());
        }
        if (!atLine(now)) return "";
        Place place = now.line().orElseThrow();
        List<String> lines = files.computeIfAbsent(
                place.file(),
                f -> subject.sources().apply(f).map(s -> s.lines().toList()).orElse(List.of()));
        return place.line() <= lines.size() ? lines.get(place.line() - 1).strip() : "";
    }
}
