package dev.asynctutor.screen;

import dev.asynctutor.loop.End;
import dev.asynctutor.loop.LoopState;
import dev.asynctutor.loop.LoopState.Doing;
import dev.asynctutor.loop.Place;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jline.utils.AttributedString;

/** What the event loop holds at one moment: who runs, who may run next, what is due, who waits for what. */
final class LoopPanel {
    private static final int LABELS = 9;
    /** A wait in the ready queue shorter than this is nobody's business. */
    private static final long WORTH_SAYING_MICROS = 5_000;

    private final Look look;
    private final TimeScale scale;
    private final TraceSigns signs;

    LoopPanel(Look look, TraceSubject subject) {
        this.look = look;
        this.scale = TimeScale.of(subject.endMicros());
        this.signs = TraceSigns.of(look.face());
    }

    /** A part of the panel; {@code hidden} entries were left out from the start, since there would be no room. */
    private record Section(String label, List<AttributedString> lines, int hidden) {}

    /**
     * At most so many rows, none wider than {@code width}.
     *
     * @param secret whether who runs next is asked at the moment, and so not shown
     */
    List<AttributedString> draw(LoopState state, int width, int rows, boolean secret) {
        List<Section> sections = sections(state, width - LABELS, rows, secret, true);
        int wished = sections.stream().mapToInt(s -> s.lines().size()).sum();
        if (wished > rows) sections = sections(state, width - LABELS, rows, secret, false);
        int[] room = share(sections, rows);
        List<AttributedString> lines = new ArrayList<>(rows);
        for (int i = 0; i < sections.size(); i++) {
            lines.addAll(section(sections.get(i), room[i], width));
        }
        return lines;
    }

    /** All parts; {@code whole} gives long texts a second row rather than an end that is cut off. */
    private List<Section> sections(LoopState state, int room, int rows, boolean secret, boolean whole) {
        List<Section> sections = new ArrayList<>();
        sections.add(section("running", List.of(running(state.doing())), 0, room, whole));
        if (secret) sections.add(new Section("ready", List.of(look.text(Role.MARKED, "?")), 0));
        else sections.add(section("ready", ready(state, rows), state.ready().size() - rows, room, whole));
        sections.add(section("timers", timers(state, rows), state.timers().size() - rows, room, whole));
        sections.add(
                section("waiting", waiting(state, rows, room), state.waiting().size() - rows, room, whole));
        if (!state.objects().isEmpty()) {
            sections.add(
                    section("objects", objects(state, rows), state.objects().size() - rows, room, whole));
        }
        sections.add(section("done", finished(state, rows), state.finished().size() - rows, room, whole));
        return sections;
    }

    private static Section section(String label, List<AttributedString> lines, int hidden, int room, boolean whole) {
        return new Section(label, whole ? wrapped(lines, room) : lines, Math.max(0, hidden));
    }

    private static List<AttributedString> wrapped(List<AttributedString> lines, int room) {
        AttributedString indent = new AttributedString("  ");
        List<AttributedString> wrapped = new ArrayList<>();
        for (AttributedString text : lines) {
            AttributedString line = Lines.trimEnd(text);
            AttributedString first = Lines.wrap(line, room).get(0);
            wrapped.add(first);
            if (first.length() >= line.length()) continue;
            AttributedString rest = line.subSequence(first.length(), line.length());
            int spaces = 0;
            while (rest.charAt(spaces) == ' ') spaces++;
            AttributedString more = rest.subSequence(spaces, rest.length());
            wrapped.addAll(Lines.prefix(indent, indent, Lines.wrap(more, room - 2)));
        }
        return wrapped;
    }

    /** Gives every section its rows, or where there are too few takes them from the longest; the last ones may get none. */
    private static int[] share(List<Section> sections, int rows) {
        int[] room = new int[sections.size()];
        int sum = 0;
        for (int i = 0; i < room.length; i++) {
            room[i] = sections.get(i).lines().size();
            sum += room[i];
        }
        for (; sum > rows; sum--) {
            int longest = 0;
            for (int i = 1; i < room.length; i++) if (room[i] >= room[longest]) longest = i;
            // Once all have one row, what is done is the first that may go, who runs the last.
            room[longest]--;
        }
        return room;
    }

    private List<AttributedString> section(Section section, int room, int width) {
        List<AttributedString> all = section.lines();
        List<AttributedString> shown = all;
        if (room < all.size() && room > 0) {
            int kept = room == 1 ? 1 : room - 1;
            int more = all.size() - kept + section.hidden();
            shown = new ArrayList<>(all.subList(0, kept));
            if (room == 1) shown.set(0, Lines.concat(Lines.fit(all.get(0), width - LABELS - 5, ell()), more(more)));
            else shown.add(look.text(Role.MUTED, "and " + more + " more"));
        } else if (room == 0) {
            return List.of();
        }
        List<AttributedString> lines = new ArrayList<>(room);
        for (AttributedString line : shown) {
            String label = lines.isEmpty() ? section.label() : "";
            lines.add(Lines.concat(
                    Lines.pad(look.text(Role.SUBTITLE, label), LABELS), Lines.fit(line, width - LABELS, ell())));
        }
        return lines;
    }

    private AttributedString more(int count) {
        return look.text(Role.MUTED, " +" + count);
    }

    private AttributedString running(Doing doing) {
        if (doing instanceof Doing.RunsTask run) {
            String function = run.function().equals(run.task()) ? "" : "  " + run.function() + "()";
            return Lines.concat(
                    look.text(Role.RUNS, TimelineWords.oneLine(run.task())),
                    look.text(Role.MUTED, function + at(run.place(), "  ")));
        }
        if (doing instanceof Doing.RunsCallback call)
            return look.text(Role.RUNS, "the loop: " + TimelineWords.oneLine(call.label()));
        if (doing instanceof Doing.Idle idle) {
            String until = idle.nextDue()
                    .map(due -> ", asleep until " + scale.text(due))
                    .orElse(", and no timer is due");
            return Lines.concat(look.text(Role.BODY, "nobody"), look.text(Role.MUTED, until));
        }
        if (doing instanceof Doing.NotInLoop out) {
            return look.text(Role.MUTED, "no event loop" + at(out.place(), ", "));
        }
        return look.text(Role.MUTED, "the program has ended");
    }

    /** The line, where the recording knows it. */
    private static String at(Place place, String before) {
        return place.line() == 0 ? "" : before + "line " + place.line();
    }

    private List<AttributedString> ready(LoopState state, int most) {
        List<AttributedString> lines = new ArrayList<>();
        for (LoopState.Ready ready : first(state.ready(), most)) {
            long waited = state.micros() - ready.sinceMicros();
            AttributedString name = look.text(Role.READY, TimelineWords.oneLine(ready.label()));
            lines.add(
                    waited < WORTH_SAYING_MICROS
                            ? name
                            : Lines.concat(name, look.text(Role.MUTED, "  for " + scale.text(waited))));
        }
        return orNone(lines);
    }

    private List<AttributedString> timers(LoopState state, int most) {
        List<AttributedString> lines = new ArrayList<>();
        for (LoopState.TimerEntry timer : first(state.timers(), most)) {
            long left = timer.dueMicros() - state.micros();
            String who = timer.task().isEmpty() ? timer.label() : timer.task();
            lines.add(Lines.concat(
                    look.text(Role.BODY, TimelineWords.oneLine(who)),
                    look.text(Role.MUTED, "  at " + scale.number(timer.dueMicros())),
                    look.text(
                            left < 0 ? Role.WARNING : Role.MUTED,
                            left < 0 ? " (" + scale.number(-left) + " late)" : " (in " + scale.number(left) + ")")));
        }
        return orNone(lines);
    }

    private List<AttributedString> waiting(LoopState state, int most, int room) {
        List<AttributedString> lines = new ArrayList<>();
        for (LoopState.Waiting waiting : first(state.waiting(), most)) {
            AttributedString line = Lines.concat(
                    look.text(Role.BODY, TimelineWords.oneLine(waiting.task())),
                    look.text(Role.MUTED, "  on "),
                    look.text(Role.BODY, TimelineWords.oneLine(waiting.reason())));
            if (told(waiting)) {
                lines.add(line);
                continue;
            }
            AttributedString chain = look.text(
                    Role.MUTED, "  " + signs.to() + " " + String.join(" " + signs.to() + " ", waiting.chain()));
            if (Lines.width(line) + Lines.width(chain) <= room) {
                lines.add(Lines.concat(line, chain));
            } else {
                lines.add(line);
                lines.add(chain);
            }
        }
        return orNone(lines);
    }

    /** Whether the reason names all the tasks of the chain already, as {@code gather(tea, toast)} does. */
    private static boolean told(LoopState.Waiting waiting) {
        List<String> words = Arrays.asList(waiting.reason().split("[(), ]+"));
        return words.containsAll(waiting.chain());
    }

    private List<AttributedString> objects(LoopState state, int most) {
        List<AttributedString> lines = new ArrayList<>();
        for (LoopState.LoopObject object : first(state.objects(), most)) {
            lines.add(Lines.concat(
                    look.text(Role.TYPE, object.kind() + " "),
                    look.text(Role.BODY, TimelineWords.oneLine(object.name())),
                    look.text(Role.MUTED, "  " + TimelineWords.oneLine(object.text()))));
        }
        return lines;
    }

    /** The last one first: it is the news. */
    private List<AttributedString> finished(LoopState state, int most) {
        List<AttributedString> lines = new ArrayList<>();
        List<LoopState.Finished> all = state.finished();
        for (LoopState.Finished done : all.subList(Math.max(0, all.size() - most), all.size())) {
            AttributedString sign = switch (done.end()) {
                case OK -> look.text(Role.GOOD, signs.good());
                case FAILED -> look.text(Role.BAD, signs.failed());
                case CANCELLED -> look.text(Role.WARNING, signs.cancelled());
                case PENDING -> look.text(Role.MUTED, signs.none());
            };
            String detail = TimelineWords.oneLine(done.detail());
            if (done.end() == End.CANCELLED && detail.isEmpty()) detail = "cancelled";
            lines.add(
                    0,
                    Lines.concat(
                            sign,
                            new AttributedString(" "),
                            look.text(Role.BODY, TimelineWords.oneLine(done.task())),
                            look.text(Role.MUTED, detail.isEmpty() ? "" : "  " + detail)));
        }
        return orNone(lines);
    }

    private static <T> List<T> first(List<T> entries, int most) {
        return entries.size() <= most ? entries : entries.subList(0, most);
    }

    private List<AttributedString> orNone(List<AttributedString> lines) {
        return lines.isEmpty() ? List.of(look.text(Role.MUTED, signs.none())) : lines;
    }

    private String ell() {
        return look.glyphs().ellipsis();
    }
}
