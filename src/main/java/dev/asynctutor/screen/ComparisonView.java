package dev.asynctutor.screen;

import java.util.ArrayList;
import java.util.List;
import org.jline.utils.AttributedString;

/** Two programs beside each other, or one below the other where there is no room. */
public final class ComparisonView {
    private static final int LEAST_COLUMN = 44;
    private static final int GAP = 3;

    private ComparisonView() {}

    /**
     * Lines that belong together; one side of them is empty where the other has no counterpart.
     *
     * @param same whether both sides are alike
     */
    public record Row(String left, String right, boolean same) {}

    public static List<AttributedString> render(Look look, String leftTitle, String rightTitle, List<Row> rows) {
        int column = (look.face().room() - GAP) / 2;
        boolean beside = column >= LEAST_COLUMN && !look.face().screenReader();
        return beside ? beside(look, leftTitle, rightTitle, rows, column) : below(look, leftTitle, rightTitle, rows);
    }

    private static List<AttributedString> beside(
            Look look, String leftTitle, String rightTitle, List<Row> rows, int column) {
        List<AttributedString> lines = new ArrayList<>();
        lines.add(pair(look, look.text(Role.TITLE, leftTitle), look.text(Role.TITLE, rightTitle), column, true));
        List<AttributedString> left =
                highlighted(look, rows.stream().map(Row::left).toList());
        List<AttributedString> right =
                highlighted(look, rows.stream().map(Row::right).toList());
        for (int i = 0; i < rows.size(); i++) {
            List<AttributedString> one = Lines.wrapCode(left.get(i), column);
            List<AttributedString> other = Lines.wrapCode(right.get(i), column);
            for (int n = 0; n < Math.max(one.size(), other.size()); n++) {
                lines.add(
                        pair(look, at(one, n), at(other, n), column, rows.get(i).same()));
            }
        }
        return lines;
    }

    private static AttributedString at(List<AttributedString> lines, int number) {
        return number < lines.size() ? lines.get(number) : AttributedString.EMPTY;
    }

    private static AttributedString pair(
            Look look, AttributedString left, AttributedString right, int column, boolean same) {
        AttributedString between = same
                ? new AttributedString(" ".repeat(GAP))
                : Lines.concat(new AttributedString(" "), look.text(Role.MARKED, "|"), new AttributedString(" "));
        return Lines.trimEnd(Lines.concat(Lines.pad(left, column), between, right));
    }

    private static List<AttributedString> below(Look look, String leftTitle, String rightTitle, List<Row> rows) {
        List<AttributedString> lines = new ArrayList<>();
        lines.add(look.text(Role.MUTED, "- " + leftTitle));
        lines.add(look.text(Role.MUTED, "+ " + rightTitle));
        List<AttributedString> left =
                highlighted(look, rows.stream().map(Row::left).toList());
        List<AttributedString> right =
                highlighted(look, rows.stream().map(Row::right).toList());
        int i = 0;
        while (i < rows.size()) {
            if (rows.get(i).same()) {
                add(look, lines, Role.MUTED, "  ", left.get(i));
                i++;
                continue;
            }
            int end = i;
            while (end < rows.size() && !rows.get(end).same()) end++;
            for (int n = i; n < end; n++)
                if (!rows.get(n).left().isEmpty()) add(look, lines, Role.BAD, "- ", left.get(n));
            for (int n = i; n < end; n++)
                if (!rows.get(n).right().isEmpty()) add(look, lines, Role.GOOD, "+ ", right.get(n));
            i = end;
        }
        return lines;
    }

    private static void add(Look look, List<AttributedString> lines, Role role, String sign, AttributedString code) {
        for (AttributedString line : Lines.wrapCode(code, look.face().room() - sign.length())) {
            lines.add(Lines.trimEnd(Lines.concat(look.text(role, sign), line)));
        }
    }

    private static List<AttributedString> highlighted(Look look, List<String> lines) {
        List<AttributedString> shown = new ArrayList<>();
        for (String line : lines) {
            shown.add(
                    line.isBlank()
                            ? AttributedString.EMPTY
                            : Highlighter.highlight(look, line, Language.PYTHON).get(0));
        }
        return shown;
    }
}
