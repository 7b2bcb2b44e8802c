package dev.asynctutor.screen;

import dev.asynctutor.loop.LoopState;
import dev.asynctutor.loop.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jline.utils.AttributedString;

/** The program's text around the line that runs, with the tasks that are paused at a line at its right. */
final class CodePanel {
    private static final int TAB = 4;

    private final Look look;
    private final TraceSubject subject;
    private final Map<String, List<AttributedString>> files = new LinkedHashMap<>();

    CodePanel(Look look, TraceSubject subject) {
        this.look = look;
        this.subject = subject;
    }

    /** Columns that the widest line of the program would like to have, its number and mark included. */
    int wish(LoopState state) {
        List<AttributedString> code = code(file(state));
        return code.stream().mapToInt(Lines::width).max().orElse(0) + digits(code) + 4;
    }

    /** Exactly so many rows, none wider than {@code width}. */
    List<AttributedString> draw(LoopState state, int width, int rows) {
        String file = file(state);
        List<AttributedString> code = code(file);
        OptionalInt current = current(state, file);
        int around = current.orElseGet(() -> firstPause(state, file));
        int first = first(around, code.size(), rows);
        List<AttributedString> lines = new ArrayList<>(rows);
        for (int number = first; number < first + rows; number++) {
            lines.add(number > code.size() ? AttributedString.EMPTY : line(state, file, code, number, current, width));
        }
        return lines;
    }

    private AttributedString line(
            LoopState state, String file, List<AttributedString> code, int number, OptionalInt current, int width) {
        boolean here = current.isPresent() && current.getAsInt() == number;
        AttributedString label =
                Lines.padLeft(look.text(here ? Role.MARKED : Role.MUTED, String.valueOf(number)), digits(code) + 1);
        AttributedString mark =
                here ? look.text(Role.MARKED, " " + look.glyphs().marker() + " ") : new AttributedString("   ");
        AttributedString head = Lines.concat(label, mark);
        AttributedString paused = paused(state, file, number, width / 3);
        int room = width - Lines.width(head) - (paused.length() == 0 ? 0 : Lines.width(paused) + 1);
        AttributedString text =
                Lines.fit(code.get(number - 1), Math.max(1, room), look.glyphs().ellipsis());
        return paused.length() == 0
                ? Lines.concat(head, text)
                : Lines.concat(Lines.pad(Lines.concat(head, text), width - Lines.width(paused)), paused);
    }

    private AttributedString paused(LoopState state, String file, int number, int room) {
        List<String> tasks = new ArrayList<>();
        for (Map.Entry<Place, List<String>> entry : state.pausedAt().entrySet()) {
            if (entry.getKey().line() == number && entry.getKey().file().equals(file)) tasks.addAll(entry.getValue());
        }
        if (tasks.isEmpty()) return AttributedString.EMPTY;
        String sign = TraceSigns.of(look.face()).paused() + " ";
        String names = sign + String.join(" ", tasks);
        if (Lines.width(names) > room) {
            String more = " +" + (tasks.size() - 1);
            AttributedString first = Lines.fit(
                    look.text(Role.READY, sign + tasks.get(0)),
                    room - (tasks.size() > 1 ? more.length() : 0),
                    look.glyphs().ellipsis());
            return tasks.size() > 1 ? Lines.concat(first, look.text(Role.READY, more)) : first;
        }
        return look.text(Role.READY, names);
    }

    /**
     * The first line shown. It moves by half a window at a time, so that the text stands still while the current line
     * moves through it, and never has fewer than a quarter of the window above and below the current one.
     */
    static int first(int current, int size, int rows) {
        if (size <= rows) return 1;
        int half = Math.max(1, rows / 2);
        int start = (current - 1 - half / 2) / half * half + 1;
        return Math.max(1, Math.min(start, size - rows + 1));
    }

    private List<AttributedString> code(String file) {
        return files.computeIfAbsent(file, f -> {
            Optional<String> source = subject.sources().apply(f);
            if (source.isEmpty()) return List.of(look.text(Role.MUTED, "(the text of this file is not here)"));
            return Highlighter.highlight(look, source.get().replace("\t", " ".repeat(TAB)), Language.PYTHON);
        });
    }

    private static int digits(List<AttributedString> code) {
        return Math.max(2, Integer.toString(code.size()).length());
    }

    /** The file that is shown: the one that runs, else one in which somebody waits, else one shown before. */
    private String file(LoopState state) {
        if (state.line().isPresent() && known(state.line().get().file()))
            return state.line().get().file();
        for (Place place : state.pausedAt().keySet()) if (known(place.file())) return place.file();
        return files.keySet().stream().filter(this::known).findFirst().orElse(subject.script());
    }

    private boolean known(String file) {
        return subject.sources().apply(file).isPresent();
    }

    private OptionalInt current(LoopState state, String file) {
        Optional<Place> line = state.line();
        return line.isPresent() && line.get().file().equals(file)
                ? OptionalInt.of(line.get().line())
                : OptionalInt.empty();
    }

    private static int firstPause(LoopState state, String file) {
        return state.pausedAt().keySet().stream()
                .filter(place -> place.file().equals(file))
                .mapToInt(Place::line)
                .max()
                .orElse(1);
    }
}
