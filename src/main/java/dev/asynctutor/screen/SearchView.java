package dev.asynctutor.screen;

import java.util.ArrayList;
import java.util.List;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;

/** Places that were found: what to type for each, and a line of it with the words marked. */
public final class SearchView {
    /** A longer command has a line of its own. */
    private static final int WIDEST_COMMAND = 32;

    private static final int LEAST_CONTEXT = 24;
    private static final int GAP = 2;

    /** What the signs around a part of a line take: an ellipsis with a space, and two stars. */
    private static final int MARKUP = 4;

    private SearchView() {}

    /**
     * A place.
     *
     * @param command what to type
     * @param line a line of its text, of any length
     */
    public record Row(String command, String line, List<Mark> marks) {}

    /** A part of a line to be marked, as indices of its characters; {@code end} is the one after it. */
    public record Mark(int start, int end) {}

    /** One line for each place; two where the command is long or the window narrow. */
    public static List<AttributedString> render(Look look, List<Row> rows) {
        int column = GAP;
        for (Row row : rows) {
            int width = Lines.width(look.safe(row.command()));
            if (width <= WIDEST_COMMAND) column = Math.max(column, width + GAP);
        }
        int room = look.face().room();
        boolean aloud = look.face().screenReader();
        if (room - column < LEAST_CONTEXT) column = GAP;
        List<AttributedString> lines = new ArrayList<>();
        for (Row row : rows) {
            AttributedString command = look.text(Role.PROMPT, row.command());
            if (aloud) {
                AttributedString sentence = Lines.concat(
                        command,
                        look.text(Role.BODY, ": "),
                        marked(look, row, 0, row.line().length()));
                lines.addAll(Lines.wrap(sentence, room));
                continue;
            }
            AttributedString context = context(look, row, room - column);
            if (Lines.width(command) + GAP <= column) {
                lines.add(Lines.concat(Lines.pad(command, column), context));
            } else {
                lines.addAll(Lines.wrap(command, room));
                lines.add(Lines.concat(new AttributedString(" ".repeat(column)), context));
            }
        }
        return lines;
    }

    /** As much of the line as fits, with its first mark in it. */
    private static AttributedString context(Look look, Row row, int width) {
        String line = row.line();
        AttributedString whole = marked(look, row, 0, line.length());
        if (Lines.width(whole) <= width || row.marks().isEmpty()) {
            return Lines.fit(whole, width, look.glyphs().ellipsis());
        }
        Mark first = row.marks().get(0);
        AttributedString head = marked(look, row, 0, first.end());
        if (Lines.width(head) + Lines.width(look.glyphs().ellipsis()) <= width) {
            return Lines.fit(whole, width, look.glyphs().ellipsis());
        }
        int latest = Math.min(first.start() - width / 3, line.length() - width + MARKUP); // no room is left over
        int from = wordStart(line, Math.max(0, latest), first.start());
        AttributedString cut = Lines.concat(
                look.text(Role.MUTED, look.glyphs().ellipsis() + " "), marked(look, row, from, line.length()));
        return Lines.fit(cut, width, look.glyphs().ellipsis());
    }

    /** The first word that begins at or after {@code from}; {@code latest} where none does before it. */
    private static int wordStart(String line, int from, int latest) {
        for (int i = from; i < latest; i++) {
            if (i == 0 || line.charAt(i - 1) == ' ') return i;
        }
        return latest;
    }

    /** A part of the line; without colours stars stand around what is marked. */
    private static AttributedString marked(Look look, Row row, int from, int to) {
        boolean colored = look.face().depth() > 0 || look.face().screenReader();
        AttributedStringBuilder text = new AttributedStringBuilder();
        int at = from;
        for (Mark mark : row.marks()) {
            if (mark.start() < at || mark.end() > to) continue;
            text.append(look.text(Role.BODY, row.line().substring(at, mark.start())));
            String word = row.line().substring(mark.start(), mark.end());
            text.append(look.text(Role.MARKED, colored ? word : "*" + word + "*"));
            at = mark.end();
        }
        return text.append(look.text(Role.BODY, row.line().substring(at, to))).toAttributedString();
    }
}
