package dev.asynctutor.screen;

import java.util.ArrayList;
import java.util.List;
import org.jline.utils.AttributedString;

/** What the stepper shows in the place of a moment: all keys, or a list to choose from. */
public final class TracePages {
    private static final int KEYS = 10;

    private TracePages() {}

    /** What every key does. */
    public static List<AttributedString> keys(Look look) {
        boolean unicode = look.face().unicode();
        String[][] rows = {
            {unicode ? "→  ←" : "right left", "a step forwards, backwards"},
            {"n  p", "to where the next, the previous task gets its turn"},
            {"o", "to the next output"},
            {"b", "to the next step that blocks everyone"},
            {"e", "to the next error"},
            {"g", "to a time: type it, such as 1.5"},
            {"t", "follow one task: the steps are only its own"},
            {"Home End", "to the beginning, to the end"},
            {"space", "play, and stop; + and - change the pace"},
            {"P", "predict: you are asked who runs next"},
            {"?", "this page"},
            {"q", "leave"},
        };
        List<AttributedString> lines = new ArrayList<>();
        for (String[] row : rows) {
            lines.add(Lines.concat(
                    new AttributedString(" "),
                    Lines.pad(look.text(Role.PROMPT, row[0]), KEYS),
                    new AttributedString("  "),
                    look.text(Role.BODY, row[1])));
        }
        return lines;
    }

    /** Numbered choices in as many columns as the window needs and allows. */
    public static List<AttributedString> choices(Look look, List<String> choices) {
        int rows = Math.max(1, look.face().height() - 2);
        int digits = String.valueOf(choices.size()).length();
        int columns = Math.max(
                1, Math.min((choices.size() + rows - 1) / rows, look.face().width() / 24));
        int width = look.face().width() / columns;
        List<AttributedString> lines = new ArrayList<>();
        for (int row = 0; row < Math.min(rows, choices.size()); row++) {
            AttributedString line = AttributedString.EMPTY;
            for (int i = row; i < choices.size() && i < columns * rows; i += rows) {
                AttributedString item = Lines.concat(
                        Lines.padLeft(look.text(Role.PROMPT, String.valueOf(i + 1)), digits + 1),
                        look.text(Role.BODY, "  " + TimelineWords.oneLine(choices.get(i))));
                line = Lines.concat(
                        line, Lines.pad(Lines.fit(item, width - 1, look.glyphs().ellipsis()), width));
            }
            lines.add(Lines.trimEnd(line));
        }
        return lines;
    }
}
