package dev.asynctutor.screen;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jline.utils.AttributedString;

/** A table fitted to a width: columns shrink and cells wrap; where even that does not fit, one block per row. */
public final class TableView {
    private static final int LEAST_COLUMN = 8;
    /** Sentences in a narrower column are hard to read. */
    private static final int LEAST_SENTENCE = 16;

    private static final int LONGEST_WORD = 20;

    private TableView() {}

    /** How a column is set. */
    public enum Align {
        LEFT,
        RIGHT
    }

    /**
     * The table in at most {@code width} columns.
     *
     * @param header a cell per column
     * @param rows may have fewer or more cells than the header
     * @param aligns may be shorter than the header; LEFT where it is
     */
    public static List<AttributedString> render(
            Look look,
            List<AttributedString> header,
            List<List<AttributedString>> rows,
            List<Align> aligns,
            int width) {
        List<List<AttributedString>> all = new ArrayList<>();
        all.add(header);
        for (List<AttributedString> row : rows) all.add(squared(row, header.size()));
        if (look.face().screenReader()) return blocks(look, header, rows, width);
        int separators = 3 * (header.size() - 1);
        int[] widths = fitted(all, width - separators);
        return widths.length == 0 ? blocks(look, header, rows, width) : grid(look, all, aligns, widths);
    }

    private static List<AttributedString> squared(List<AttributedString> row, int columns) {
        List<AttributedString> squared = new ArrayList<>(row.subList(0, Math.min(columns, row.size())));
        while (squared.size() < columns) squared.add(AttributedString.EMPTY);
        return squared;
    }

    /** The width of each column; empty when the narrowest columns are still too wide together. */
    private static int[] fitted(List<List<AttributedString>> rows, int room) {
        int columns = rows.get(0).size();
        int[] widths = new int[columns];
        int[] least = new int[columns];
        for (List<AttributedString> row : rows) {
            for (int i = 0; i < columns; i++) {
                int natural = Lines.split(row.get(i)).stream()
                        .mapToInt(Lines::width)
                        .max()
                        .orElse(0);
                widths[i] = Math.max(widths[i], Math.max(1, natural));
                least[i] = Math.max(least[i], Math.min(LONGEST_WORD, longestWord(row.get(i))));
            }
        }
        for (int i = 0; i < columns; i++) {
            int readable = widths[i] > 2 * LEAST_SENTENCE ? LEAST_SENTENCE : LEAST_COLUMN;
            least[i] = Math.min(widths[i], Math.max(readable, least[i]));
        }
        if (Arrays.stream(least).sum() > room) return new int[0];
        while (Arrays.stream(widths).sum() > room) shrinkWidest(widths, least);
        return widths;
    }

    private static int longestWord(AttributedString cell) {
        int longest = 0;
        for (String word : cell.toString().split("\\s+", -1)) longest = Math.max(longest, Lines.width(word));
        return longest;
    }

    private static void shrinkWidest(int[] widths, int[] least) {
        int widest = -1;
        for (int i = 0; i < widths.length; i++) {
            if (widths[i] > least[i] && (widest < 0 || widths[i] > widths[widest])) widest = i;
        }
        widths[widest]--;
    }

    private static List<AttributedString> grid(
            Look look, List<List<AttributedString>> rows, List<Align> aligns, int[] widths) {
        List<AttributedString> lines = new ArrayList<>(row(look, rows.get(0), aligns, widths));
        String horizontal = look.glyphs().horizontal();
        List<String> rule = Arrays.stream(widths).mapToObj(horizontal::repeat).toList();
        lines.add(look.text(Role.RULE, String.join(horizontal + look.glyphs().cross() + horizontal, rule)));
        for (List<AttributedString> row : rows.subList(1, rows.size())) lines.addAll(row(look, row, aligns, widths));
        return lines;
    }

    private static List<AttributedString> row(
            Look look, List<AttributedString> cells, List<Align> aligns, int[] widths) {
        List<List<AttributedString>> wrapped = new ArrayList<>();
        int height = 0;
        for (int i = 0; i < widths.length; i++) {
            wrapped.add(Lines.wrap(cells.get(i), widths[i]));
            height = Math.max(height, wrapped.get(i).size());
        }
        AttributedString separator = look.text(Role.RULE, " " + look.glyphs().vertical() + " ");
        List<AttributedString> lines = new ArrayList<>();
        for (int line = 0; line < height; line++) {
            AttributedString drawn = AttributedString.EMPTY;
            for (int i = 0; i < widths.length; i++) {
                List<AttributedString> cell = wrapped.get(i);
                AttributedString text = line < cell.size() ? cell.get(line) : AttributedString.EMPTY;
                boolean right = i < aligns.size() && aligns.get(i) == Align.RIGHT;
                AttributedString set = right ? Lines.padLeft(text, widths[i]) : Lines.pad(text, widths[i]);
                drawn = i == 0 ? set : Lines.concat(drawn, separator, set);
            }
            lines.add(Lines.trimEnd(drawn));
        }
        return lines;
    }

    /** {@code label: value} lines, an empty line between rows. */
    private static List<AttributedString> blocks(
            Look look, List<AttributedString> header, List<List<AttributedString>> rows, int width) {
        List<AttributedString> lines = new ArrayList<>();
        for (List<AttributedString> row : rows) {
            if (!lines.isEmpty()) lines.add(AttributedString.EMPTY);
            for (int i = 0; i < header.size(); i++) {
                AttributedString value = i < row.size() ? row.get(i) : AttributedString.EMPTY;
                boolean labelled = header.get(i).length() > 0;
                if (value.length() == 0) continue;
                AttributedString line =
                        labelled ? Lines.concat(header.get(i), look.text(Role.MUTED, ": "), value) : value;
                List<AttributedString> wrapped = Lines.wrap(line, width - 2);
                lines.addAll(Lines.prefix(AttributedString.EMPTY, new AttributedString("  "), wrapped));
            }
        }
        return rows.isEmpty() ? Lines.wrap(Lines.concat(header.toArray(new AttributedString[0])), width) : lines;
    }
}
