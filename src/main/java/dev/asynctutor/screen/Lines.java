package dev.asynctutor.screen;

import java.util.ArrayList;
import java.util.List;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;
import org.jline.utils.WCWidth;

/** Measures, wraps, cuts and pads styled text by the columns it takes on a terminal. */
public final class Lines {
    private Lines() {}

    /** Columns of one character: 0 (combining), 1 or 2. */
    static int width(int codePoint) {
        return Math.max(0, WCWidth.wcwidth(codePoint));
    }

    /** Columns of a text on one line. */
    static int width(CharSequence text) {
        int width = 0;
        for (int i = 0; i < text.length(); ) {
            int codePoint = Character.codePointAt(text, i);
            width += width(codePoint);
            i += Character.charCount(codePoint);
        }
        return width;
    }

    /** Wraps at spaces, and between wide characters; a longer word is broken. Line feeds break. Never empty. */
    public static List<AttributedString> wrap(AttributedString text, int width) {
        List<AttributedString> lines = new ArrayList<>();
        for (AttributedString paragraph : split(text)) wrapOne(paragraph, width, lines);
        return lines;
    }

    /** Splits at line feeds. */
    static List<AttributedString> split(AttributedString text) {
        List<AttributedString> lines = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '\n') {
                lines.add(text.subSequence(start, i));
                start = i + 1;
            }
        }
        lines.add(text.subSequence(start, text.length()));
        return lines;
    }

    private static void wrapOne(AttributedString text, int width, List<AttributedString> lines) {
        int start = 0;
        int column = 0;
        int breakEnd = -1; // the line may end here …
        int breakNext = -1; // … and the next one start there
        for (int i = 0; i < text.length(); ) {
            int codePoint = Character.codePointAt(text, i);
            int columns = width(codePoint);
            int next = i + Character.charCount(codePoint);
            if (codePoint == ' ' && i > start) {
                if (breakNext != i) breakEnd = i;
                breakNext = next;
            } else if (columns == 2 && i > start) {
                breakEnd = i;
                breakNext = i;
            }
            if (column + columns > width && i > start && codePoint != ' ') {
                boolean atWord = breakEnd > start;
                lines.add(trimEnd(text.subSequence(start, atWord ? breakEnd : i)));
                start = atWord ? breakNext : i;
                column = width(text.subSequence(start, i));
                breakEnd = -1;
                breakNext = -1;
                continue;
            }
            column += columns;
            if (columns == 2) {
                breakEnd = next;
                breakNext = next;
            }
            i = next;
        }
        lines.add(trimEnd(text.subSequence(start, text.length())));
    }

    /** Breaks at exactly this many columns, as code is: spaces stay. Never empty. */
    static List<AttributedString> chop(AttributedString text, int width) {
        List<AttributedString> lines = new ArrayList<>();
        int start = 0;
        int column = 0;
        for (int i = 0; i < text.length(); ) {
            int codePoint = Character.codePointAt(text, i);
            int columns = width(codePoint);
            if (column + columns > width && i > start) {
                lines.add(text.subSequence(start, i));
                start = i;
                column = 0;
            }
            column += columns;
            i += Character.charCount(codePoint);
        }
        lines.add(text.subSequence(start, text.length()));
        return lines;
    }

    /** Breaks as {@link #chop} does, but after a space where one stands in the last third of a line. Never empty. */
    static List<AttributedString> wrapCode(AttributedString text, int width) {
        List<AttributedString> lines = new ArrayList<>();
        AttributedString left = text;
        while (width(left) > width) {
            int end = chop(left, width).get(0).length();
            int cut = end;
            while (cut > end - width / 3 && cut > 0 && left.charAt(cut - 1) != ' ') cut--;
            if (cut <= end - width / 3
                    || cut <= 0
                    || left.subSequence(0, cut).toString().isBlank()) cut = end;
            lines.add(left.subSequence(0, cut));
            left = left.subSequence(cut, left.length());
        }
        lines.add(left);
        return lines;
    }

    /** The text, cut with an ellipsis where it is too wide. */
    static AttributedString fit(AttributedString text, int width, String ellipsis) {
        if (width(text) <= width) return text;
        int room = width - width(ellipsis);
        if (room < 1) return chop(text, Math.max(1, width)).get(0);
        AttributedString head = chop(text, room).get(0);
        return concat(trimEnd(head), new AttributedString(ellipsis, head.styleAt(Math.max(0, head.length() - 1))));
    }

    /** The text with spaces after it, up to a width. */
    static AttributedString pad(AttributedString text, int width) {
        int missing = width - width(text);
        return missing <= 0 ? text : concat(text, new AttributedString(" ".repeat(missing)));
    }

    /** The text with spaces before it, up to a width. */
    static AttributedString padLeft(AttributedString text, int width) {
        int missing = width - width(text);
        return missing <= 0 ? text : concat(new AttributedString(" ".repeat(missing)), text);
    }

    public static AttributedString concat(AttributedString... parts) {
        AttributedStringBuilder all = new AttributedStringBuilder();
        for (AttributedString part : parts) all.append(part);
        return all.toAttributedString();
    }

    /** Each line after a prefix; the first line's may differ. */
    static List<AttributedString> prefix(AttributedString first, AttributedString rest, List<AttributedString> lines) {
        List<AttributedString> prefixed = new ArrayList<>(lines.size());
        for (AttributedString line : lines) prefixed.add(concat(prefixed.isEmpty() ? first : rest, line));
        return prefixed;
    }

    /** Each line moved right by so many columns; nothing ends in spaces. */
    static List<AttributedString> indent(int columns, List<AttributedString> lines) {
        AttributedString margin = new AttributedString(" ".repeat(columns));
        List<AttributedString> indented = new ArrayList<>(lines.size());
        for (AttributedString line : lines) indented.add(trimEnd(concat(margin, line)));
        return indented;
    }

    static AttributedString trimEnd(AttributedString text) {
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == ' ') end--;
        return end == text.length() ? text : text.subSequence(0, end);
    }

    /** Left and right text on one line of this width; the left one is cut where both do not fit. */
    static AttributedString bar(AttributedString left, AttributedString right, int width, String ellipsis) {
        if (right.length() == 0) return fit(left, width, ellipsis);
        AttributedString note = fit(right, Math.max(1, width / 2), ellipsis);
        AttributedString title = fit(left, width - width(note) - 1, ellipsis);
        return concat(pad(title, width - width(note)), note);
    }
}
