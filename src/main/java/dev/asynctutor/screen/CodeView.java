package dev.asynctutor.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.jline.utils.AttributedString;

/** A numbered, coloured listing below a title. */
public final class CodeView {
    private CodeView() {}

    /**
     * What is to be listed.
     *
     * @param title a file's name, or empty for no title line
     * @param note said at the right of the title; may be empty
     * @param source the lines to be shown
     * @param firstLine the number of the first of them
     * @param marked the number of the line to be pointed at
     */
    public record Listing(
            String title, String note, String source, int firstLine, Language language, OptionalInt marked) {

        public static Listing of(String title, String note, String source, int firstLine, Language language) {
            return new Listing(title, note, source, firstLine, language, OptionalInt.empty());
        }

        /** The lines of a whole file from {@code firstLine} on, without blank ones before the code. */
        public static Listing from(String title, String note, String file, int firstLine, Language language) {
            String[] lines = file.split("\n", -1);
            int first = Math.max(1, Math.min(firstLine, lines.length));
            while (first < lines.length && lines[first - 1].isBlank()) first++;
            String shown = String.join("\n", List.of(lines).subList(first - 1, lines.length));
            return of(title, note, shown, first, language);
        }

        public Listing marking(int line) {
            return new Listing(title, note, source, firstLine, language, OptionalInt.of(line));
        }
    }

    /** The listing in at most {@code width} columns; longer lines go on below, after a sign. */
    public static List<AttributedString> render(Look look, Listing listing, int width) {
        List<AttributedString> code = Highlighter.highlight(look, listing.source(), listing.language());
        return look.face().screenReader() ? spoken(look, listing, code) : drawn(look, listing, code, width);
    }

    private static List<AttributedString> drawn(Look look, Listing listing, List<AttributedString> code, int width) {
        int longest = code.stream().mapToInt(Lines::width).max().orElse(0);
        int digits = Integer.toString(listing.firstLine() + code.size() - 1).length();
        boolean roomy = longest + digits + 5 <= width;
        int gutter = roomy ? digits + 5 : digits + 1;
        int room = width - gutter;
        AttributedString continued = Lines.pad(
                Lines.padLeft(look.text(Role.MUTED, look.glyphs().continued()), roomy ? digits + 2 : digits), gutter);
        List<AttributedString> lines = new ArrayList<>();
        if (!listing.title().isEmpty())
            lines.add(title(look, listing, Math.min(width, look.face().measure())));
        for (int i = 0; i < code.size(); i++) {
            int number = listing.firstLine() + i;
            boolean marked = listing.marked().isPresent() && listing.marked().getAsInt() == number;
            AttributedString label =
                    look.text(marked ? Role.MARKED : Role.MUTED, " ".repeat(digits - digits(number)) + number);
            AttributedString mark =
                    marked ? look.text(Role.MARKED, look.glyphs().marker()) : new AttributedString(" ");
            AttributedString first = roomy
                    ? Lines.concat(
                            new AttributedString("  "),
                            label,
                            new AttributedString(" "),
                            mark,
                            new AttributedString(" "))
                    : Lines.concat(label, mark);
            for (AttributedString line : Lines.prefix(first, continued, Lines.wrapCode(code.get(i), room))) {
                lines.add(Lines.trimEnd(line));
            }
        }
        return lines;
    }

    private static int digits(int number) {
        return Integer.toString(number).length();
    }

    private static AttributedString title(Look look, Listing listing, int width) {
        return Lines.bar(
                look.text(Role.SUBTITLE, " " + listing.title()),
                look.text(Role.MUTED, listing.note()),
                width,
                look.glyphs().ellipsis());
    }

    private static List<AttributedString> spoken(Look look, Listing listing, List<AttributedString> code) {
        int room = look.face().room();
        List<AttributedString> lines = new ArrayList<>();
        if (!listing.title().isEmpty()) {
            String note = listing.note().isEmpty() ? "" : ", " + listing.note();
            lines.addAll(Lines.wrap(look.text(Role.BODY, listing.title() + note), room));
        }
        for (int i = 0; i < code.size(); i++) {
            int number = listing.firstLine() + i;
            boolean marked = listing.marked().isPresent() && listing.marked().getAsInt() == number;
            String label = "line " + number + (marked ? ", marked: " : ": ");
            AttributedString line = Lines.concat(
                    new AttributedString(label),
                    code.get(i).length() == 0 ? new AttributedString("blank") : code.get(i));
            lines.addAll(Lines.wrapCode(line, room));
        }
        return lines;
    }
}
