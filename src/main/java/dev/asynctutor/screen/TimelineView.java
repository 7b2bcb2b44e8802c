package dev.asynctutor.screen;

import dev.asynctutor.loop.End;
import dev.asynctutor.loop.Timeline;
import dev.asynctutor.screen.TimelineCells.Cell;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.Set;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;

/**
 * What every task did, over time: an axis, one row a task, and at its right what it waited for or how it ended. Many
 * tasks are put together by the function they run. Where it is read aloud it is told in words.
 */
public final class TimelineView {
    /** More rows than this say less, not more, below the output of a program. */
    public static final int USUAL_ROWS = 12;

    private static final int GAP = 2;
    private static final int SHORTEST_LABEL = 12;
    private static final int LEAST_NOTE = 7;

    private TimelineView() {}

    /** The timeline in at most {@code width} columns, with at most {@link #USUAL_ROWS} rows. */
    public static List<AttributedString> render(Look look, Timeline timeline, int width) {
        return render(look, timeline, width, USUAL_ROWS, OptionalLong.empty());
    }

    /**
     * The timeline at any size.
     *
     * @param maxRows rows for tasks, at least 2; more tasks are grouped
     * @param now a moment in µs to be pointed at, below the rows
     */
    public static List<AttributedString> render(
            Look look, Timeline timeline, int width, int maxRows, OptionalLong now) {
        Timeline shown = timeline.rows().size() > maxRows ? timeline.grouped(maxRows) : timeline;
        if (shown.rows().isEmpty()) return List.of();
        return look.face().screenReader() ? TimelineWords.tell(look, shown) : new Drawing(look, shown, width).draw(now);
    }

    /** One drawing, with the widths of its three columns. */
    private static final class Drawing {
        private final Look look;
        private final Timeline timeline;
        private final TimelineSigns signs;
        private final int width;
        private final int labels;
        private final int notes;
        private final int bar;
        private final Set<Cell> seen = EnumSet.noneOf(Cell.class);

        Drawing(Look look, Timeline timeline, int width) {
            this.look = look;
            this.timeline = timeline;
            this.signs = TimelineSigns.of(look.face());
            this.width = width;
            int longest = 0;
            int note = 0;
            for (Timeline.Row row : timeline.rows()) {
                longest = Math.max(longest, Lines.width(name(row) + count(row)));
                note = Math.max(note, Lines.width(note(row)));
            }
            labels = Math.min(longest, Math.max(SHORTEST_LABEL, width / 4));
            int room = width - labels - 2 * GAP - Math.max(18, width * 45 / 100);
            notes = room < LEAST_NOTE ? 0 : Math.min(note, room);
            bar = Math.max(1, width - labels - GAP - (notes == 0 ? 0 : GAP + notes));
        }

        List<AttributedString> draw(OptionalLong now) {
            List<AttributedString> lines = new ArrayList<>();
            String ruler = TimeAxis.ruler(timeline.endMicros(), bar, width - labels - GAP, signs.tick());
            lines.add(Lines.concat(indent(), look.text(Role.MUTED, ruler)));
            for (Timeline.Row row : timeline.rows()) lines.add(row(row));
            if (now.isPresent()) lines.add(pointer(now.getAsLong()));
            lines.addAll(legend());
            return lines;
        }

        private AttributedString row(Timeline.Row row) {
            Cell[] cells = TimelineCells.of(row, timeline.endMicros(), bar);
            for (Cell cell : cells) seen.add(cell);
            AttributedString count = look.text(Role.MUTED, count(row));
            AttributedString label = Lines.concat(
                    Lines.fit(
                            look.text(Role.BODY, name(row)),
                            Math.max(1, labels - Lines.width(count)),
                            look.glyphs().ellipsis()),
                    count);
            AttributedString note = Lines.fit(
                    look.text(noteRole(row), note(row)), notes, look.glyphs().ellipsis());
            AttributedString drawn = Lines.concat(Lines.pad(label, labels + GAP), cells(row, cells));
            return Lines.trimEnd(notes == 0 ? drawn : Lines.concat(drawn, new AttributedString("  "), note));
        }

        private AttributedString cells(Timeline.Row row, Cell[] cells) {
            int failed = row.end() == End.FAILED && row.count() == 1 ? last(cells) : -1;
            AttributedStringBuilder drawn = new AttributedStringBuilder();
            for (int i = 0; i < cells.length; i++) {
                if (i == failed) drawn.append(look.text(Role.BAD, signs.failed()));
                else drawn.append(look.text(TimelineSigns.role(cells[i]), signs.of(cells[i])));
            }
            return drawn.toAttributedString();
        }

        /** The cross of a failure stands after the last step where there is room, else over it. */
        private int last(Cell[] cells) {
            int last = cells.length - 1;
            while (last > 0 && cells[last] == Cell.NONE) last--;
            return Math.min(cells.length - 1, last + 1);
        }

        private AttributedString pointer(long micros) {
            int column = TimeAxis.column(micros, timeline.endMicros(), bar);
            String time = TimeScale.of(timeline.endMicros()).text(micros);
            boolean right = column + 2 + time.length() <= bar;
            String text = right ? signs.now() + " " + time : time + " " + signs.now();
            int start = right ? column : column - text.length() + 1;
            return Lines.concat(
                    new AttributedString(" ".repeat(labels + GAP + Math.max(0, start))), look.text(Role.MARKED, text));
        }

        /** Only what occurs; below the bar where it fits there in a line, else over the whole width. */
        private List<AttributedString> legend() {
            List<AttributedString> items = new ArrayList<>();
            for (Cell cell : new Cell[] {Cell.RUNNING, Cell.STEP, Cell.WAITING, Cell.READY, Cell.BLOCKING}) {
                if (!seen.contains(cell)) continue;
                items.add(Lines.concat(
                        look.text(TimelineSigns.role(cell), signs.of(cell)),
                        look.text(Role.MUTED, " " + TimelineSigns.meaning(cell))));
            }
            int whole = items.stream().mapToInt(i -> Lines.width(i) + GAP).sum() - GAP;
            int left = labels + GAP + whole <= width ? labels + GAP : 0;
            List<AttributedString> lines = new ArrayList<>();
            AttributedString line = AttributedString.EMPTY;
            for (AttributedString item : items) {
                boolean fits = line.length() == 0 || left + Lines.width(line) + GAP + Lines.width(item) <= width;
                if (!fits) lines.add(line);
                line = line.length() == 0 || !fits ? item : Lines.concat(line, new AttributedString("  "), item);
            }
            if (line.length() > 0) lines.add(line);
            return Lines.indent(left, lines);
        }

        private AttributedString indent() {
            return new AttributedString(" ".repeat(labels + GAP));
        }

        private String name(Timeline.Row row) {
            return look.safe(TimelineWords.oneLine(row.label()));
        }

        /** How many tasks the row stands for; nothing for one. */
        private String count(Timeline.Row row) {
            return row.count() > 1 ? " " + signs.times() + String.format(Locale.ROOT, "%,d", row.count()) : "";
        }

        private String note(Timeline.Row row) {
            String waits = look.safe(TimelineWords.oneLine(row.waitsFor()));
            String end = TimelineWords.end(row.end());
            if (end.isEmpty()) return waits;
            return waits.isEmpty() ? end : end + " " + look.glyphs().dot() + " " + waits;
        }

        private Role noteRole(Timeline.Row row) {
            return switch (row.end()) {
                case OK -> Role.MUTED;
                case FAILED -> Role.BAD;
                case CANCELLED, PENDING -> Role.WARNING;
            };
        }
    }
}
