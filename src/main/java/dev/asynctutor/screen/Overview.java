package dev.asynctutor.screen;

import java.util.ArrayList;
import java.util.List;
import org.jline.utils.AttributedString;

/** The table of contents with how far each module is, and lists of boxes to be ticked. */
public final class Overview {
    private static final int CELLS = 10;
    /** The bar and {@code " 100 %"}. */
    private static final int BAR_WIDTH = CELLS + 6;

    private Overview() {}

    /**
     * A module's row.
     *
     * @param note such as {@code 45 min}
     * @param here whether the learner stands in it
     */
    public record Row(String id, String title, String note, int percent, boolean here) {}

    /** A named group of rows. */
    public record Group(String title, List<Row> rows) {}

    /** A box; {@code note} says how it was ticked. */
    public record Box(boolean ticked, String text, String note) {}

    public static List<AttributedString> modules(Look look, List<Group> groups) {
        int ids = 0;
        int notes = 0;
        for (Group group : groups) {
            for (Row row : group.rows()) {
                ids = Math.max(ids, Lines.width(look.safe(row.id())));
                notes = Math.max(notes, Lines.width(look.safe(row.note())));
            }
        }
        List<AttributedString> lines = new ArrayList<>();
        for (Group group : groups) {
            if (!lines.isEmpty()) lines.add(AttributedString.EMPTY);
            lines.addAll(Lines.wrap(
                    look.text(Role.SUBTITLE, group.title()), look.face().measure()));
            for (Row row : group.rows()) {
                lines.addAll(look.face().screenReader() ? spoken(look, row) : drawn(look, row, ids, notes));
            }
        }
        return lines;
    }

    private static List<AttributedString> drawn(Look look, Row row, int ids, int notes) {
        int measure = look.face().measure();
        AttributedString mark =
                row.here() ? look.text(Role.SELECTED, look.glyphs().prompt() + " ") : new AttributedString("  ");
        AttributedString head =
                Lines.concat(mark, Lines.pad(look.text(Role.PROMPT, row.id()), ids), new AttributedString("  "));
        AttributedString bar = Bars.progress(look, row.percent(), CELLS);
        AttributedString note = Lines.padLeft(look.text(Role.MUTED, row.note()), notes);
        int lead = Lines.width(head);
        int tail = BAR_WIDTH + 2 + (notes == 0 ? 0 : notes + 2);
        AttributedString title = look.text(row.here() ? Role.SELECTED : Role.BODY, row.title());
        AttributedString rest = new AttributedString(" ".repeat(lead));
        if (measure - lead - tail < 16) {
            List<AttributedString> lines = new ArrayList<>(Lines.prefix(head, rest, Lines.wrap(title, measure - lead)));
            AttributedString below = notes == 0 ? bar : Lines.concat(Lines.pad(bar, BAR_WIDTH + 2), note);
            lines.add(Lines.concat(
                    rest, Lines.fit(below, measure - lead, look.glyphs().ellipsis())));
            return lines;
        }
        int titleWidth = measure - lead - tail;
        List<AttributedString> lines = new ArrayList<>(Lines.prefix(head, rest, Lines.wrap(title, titleWidth)));
        AttributedString end = notes == 0 ? bar : Lines.concat(note, new AttributedString("  "), bar);
        lines.set(0, Lines.concat(Lines.pad(lines.get(0), lead + titleWidth + 2), end));
        return lines;
    }

    private static List<AttributedString> spoken(Look look, Row row) {
        String note = row.note().isEmpty() ? "" : ", " + row.note();
        String here = row.here() ? ", you are here" : "";
        String name = row.id().isEmpty() ? row.title() : "module " + row.id() + ": " + row.title();
        String line = name + note + ", " + row.percent() + " percent" + here;
        return Lines.wrap(look.text(Role.BODY, line), look.face().room());
    }

    /** Boxes to be ticked, wrapped, with a hanging indent. */
    public static List<AttributedString> checklist(Look look, List<Box> boxes) {
        List<AttributedString> lines = new ArrayList<>();
        int signWidth = Math.max(
                Lines.width(look.glyphs().good()), Lines.width(look.glyphs().open()));
        for (Box box : boxes) {
            AttributedString sign = look.face().screenReader()
                    ? look.text(Role.BODY, box.ticked() ? "done: " : "open: ")
                    : Lines.pad(
                            box.ticked()
                                    ? look.text(Role.GOOD, look.glyphs().good())
                                    : look.text(Role.MUTED, look.glyphs().open()),
                            signWidth + 1);
            String note = box.note().isEmpty() ? "" : "  (" + box.note() + ")";
            AttributedString text =
                    Lines.concat(Headings.sentence(look, Role.BODY, box.text()), look.text(Role.MUTED, note));
            lines.addAll(Headings.hanging(look, sign, text));
        }
        return lines;
    }
}
