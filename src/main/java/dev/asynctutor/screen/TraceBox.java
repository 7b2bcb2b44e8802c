package dev.asynctutor.screen;

import org.jline.utils.AttributedString;

/** The lines of a box of one width, with a title in its borders. */
final class TraceBox {
    private final Look look;
    private final TraceSigns signs;
    private final int width;

    TraceBox(Look look, int width) {
        this.look = look;
        this.signs = TraceSigns.of(look.face());
        this.width = width;
    }

    /** Two titles, a wall below between them; {@code left} columns stand before the wall. */
    AttributedString top(String leftTitle, int left, String rightTitle) {
        return Lines.concat(
                rule(signs.topLeft()),
                titled(leftTitle, left),
                rule(signs.top()),
                titled(rightTitle, width - 3 - left),
                rule(signs.topRight()));
    }

    AttributedString top(String title) {
        return Lines.concat(rule(signs.topLeft()), titled(title, width - 2), rule(signs.topRight()));
    }

    AttributedString middle(String title) {
        return Lines.concat(rule(signs.left()), titled(title, width - 2), rule(signs.right()));
    }

    /** A border that ends the wall above it. */
    AttributedString join(String title, int left) {
        return Lines.concat(
                rule(signs.left()),
                titled(title, left),
                rule(signs.bottom()),
                rule(signs.across().repeat(width - 3 - left)),
                rule(signs.right()));
    }

    /** The lower border, with a warning in it where there is one. */
    AttributedString bottom(String warning) {
        AttributedString inner = warning.isEmpty()
                ? rule(signs.across().repeat(width - 2))
                : filled(Lines.concat(rule(signs.across()), notice(warning, width - 6)), width - 2);
        return Lines.concat(rule(signs.bottomLeft()), inner, rule(signs.bottomRight()));
    }

    /** A text between the walls, a space before it. */
    AttributedString row(AttributedString text) {
        return tight(Lines.concat(new AttributedString(" "), text));
    }

    /** A text right behind the wall. */
    AttributedString tight(AttributedString text) {
        return Lines.concat(
                rule(signs.down()),
                Lines.pad(Lines.fit(text, width - 2, look.glyphs().ellipsis()), width - 2),
                rule(signs.down()));
    }

    AttributedString row(AttributedString leftText, int left, AttributedString rightText) {
        int right = width - 3 - left;
        return Lines.concat(
                rule(signs.down()),
                Lines.pad(leftText, left),
                rule(signs.down()),
                Lines.pad(Lines.concat(new AttributedString(" "), rightText), right),
                rule(signs.down()));
    }

    /** A title in a line without a box. */
    AttributedString separator(String title) {
        return titled(title, width);
    }

    AttributedString warning(String text) {
        return filled(Lines.concat(rule(signs.across()), notice(text, width - 4)), width);
    }

    private AttributedString notice(String text, int room) {
        return Lines.fit(
                look.text(Role.WARNING, " ! " + text), room, look.glyphs().ellipsis());
    }

    private AttributedString titled(String title, int room) {
        if (room < title.length() + 3) return rule(signs.across().repeat(room));
        return filled(look.text(Role.SUBTITLE, " " + title + " "), room);
    }

    private AttributedString filled(AttributedString text, int room) {
        int left = room - Lines.width(text);
        AttributedString spaced = text.length() > 0 && text.charAt(text.length() - 1) != ' ' && left > 0
                ? Lines.concat(text, new AttributedString(" "))
                : text;
        return Lines.concat(spaced, rule(signs.across().repeat(Math.max(0, room - Lines.width(spaced)))));
    }

    private AttributedString rule(String signs) {
        return look.text(Role.RULE, signs);
    }
}
