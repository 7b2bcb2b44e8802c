package dev.asynctutor.screen;

import java.util.ArrayList;
import java.util.List;
import org.jline.utils.AttributedString;

/** The layout of a numbered choice. What the keys do is not its business. */
public final class Menu {
    private Menu() {}

    /**
     * A choice at one moment.
     *
     * @param intro lines above the question, each wrapped; may be empty
     * @param selected index of the selected item
     * @param hint how to choose, below the items
     */
    public record State(
            String title,
            String note,
            List<String> intro,
            String question,
            List<Item> items,
            int selected,
            String hint) {
        /** This choice with another item selected; the ends of the list stop. */
        public State select(int index) {
            int within = Math.max(0, Math.min(items.size() - 1, index));
            return new State(title, note, intro, question, items, within, hint);
        }
    }

    /** One item: {@code Fast track}, {@code 2–3 h}, {@code the essentials …}. */
    public record Item(String name, String detail, String text) {}

    public static List<AttributedString> render(Look look, State state) {
        Face face = look.face();
        List<AttributedString> lines = new ArrayList<>();
        AttributedString title = look.text(Role.TITLE, state.title());
        AttributedString note = look.text(Role.MUTED, state.note());
        boolean oneLine = Lines.width(title) + Lines.width(note) + 2 <= face.measure() && !face.screenReader();
        if (oneLine)
            lines.add(Lines.bar(title, note, face.measure(), look.glyphs().ellipsis()));
        else {
            lines.addAll(Lines.wrap(title, face.measure()));
            if (!state.note().isEmpty()) lines.addAll(Lines.wrap(note, face.measure()));
        }
        for (String line : state.intro()) lines.addAll(Lines.wrap(look.text(Role.BODY, line), face.measure()));
        lines.add(AttributedString.EMPTY);
        lines.addAll(Lines.wrap(look.text(Role.STRONG, state.question()), face.measure()));
        lines.addAll(items(look, state));
        lines.add(AttributedString.EMPTY);
        lines.addAll(Lines.wrap(look.text(Role.MUTED, state.hint()), face.measure()));
        return lines;
    }

    private static List<AttributedString> items(Look look, State state) {
        int names = 0;
        int details = 0;
        for (Item item : state.items()) {
            names = Math.max(names, Lines.width(look.safe(item.name())));
            details = Math.max(details, Lines.width(look.safe(item.detail())));
        }
        int digits = Integer.toString(state.items().size()).length();
        int lead = 2 + digits + 2;
        int column = lead + names + 2 + (details == 0 ? 0 : details + 2);
        boolean columns = look.face().measure() - column >= 24;
        List<AttributedString> lines = new ArrayList<>();
        for (int i = 0; i < state.items().size(); i++) {
            boolean selected = i == state.selected();
            Item item = state.items().get(i);
            if (look.face().screenReader()) lines.addAll(spoken(look, item, i + 1, selected));
            else {
                AttributedString mark =
                        selected ? look.text(Role.SELECTED, look.glyphs().prompt() + " ") : new AttributedString("  ");
                String number = Integer.toString(i + 1);
                AttributedString head = Lines.concat(
                        mark,
                        look.text(Role.PROMPT, " ".repeat(digits - number.length()) + number + "  "),
                        look.text(selected ? Role.SELECTED : Role.STRONG, item.name()));
                lines.addAll(
                        columns
                                ? aligned(look, item, head, lead + names + 2, column)
                                : stacked(look, item, head, lead));
            }
        }
        return lines;
    }

    private static List<AttributedString> aligned(
            Look look, Item item, AttributedString head, int detailColumn, int textColumn) {
        AttributedString start = Lines.pad(
                Lines.concat(Lines.pad(head, detailColumn), look.text(Role.MUTED, item.detail())), textColumn);
        AttributedString rest = new AttributedString(" ".repeat(textColumn));
        List<AttributedString> text =
                Lines.wrap(look.text(Role.BODY, item.text()), look.face().measure() - textColumn);
        return Lines.prefix(start, rest, text).stream().map(Lines::trimEnd).toList();
    }

    private static List<AttributedString> stacked(Look look, Item item, AttributedString head, int lead) {
        int room = look.face().measure();
        AttributedString first =
                item.detail().isEmpty() ? head : Lines.concat(head, look.text(Role.MUTED, "  " + item.detail()));
        List<AttributedString> lines = new ArrayList<>();
        AttributedString rest = new AttributedString(" ".repeat(lead));
        List<AttributedString> wrapped = Lines.wrap(first, room - lead);
        lines.addAll(Lines.prefix(AttributedString.EMPTY, rest, wrapped));
        lines.addAll(Lines.prefix(rest, rest, Lines.wrap(look.text(Role.BODY, item.text()), room - lead)));
        return lines;
    }

    private static List<AttributedString> spoken(Look look, Item item, int number, boolean selected) {
        String detail = item.detail().isEmpty() ? "" : ", " + item.detail();
        String line = number + ". " + item.name() + detail + (selected ? ", selected" : "") + ": " + item.text();
        return Lines.wrap(look.text(Role.BODY, line), look.face().room());
    }
}
