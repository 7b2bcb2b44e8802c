package dev.asynctutor.screen;

import org.jline.utils.AttributedString;

/** Everything a view needs to draw: the face, its styles and its signs. */
public record Look(Face face, Theme theme, Glyphs glyphs) {
    public static Look of(Face face) {
        return new Look(face, Theme.of(face), Glyphs.of(face));
    }

    /** Text in the style of a role, made safe to write and folded to ASCII where the face asks for it. */
    public AttributedString text(Role role, String text) {
        return new AttributedString(safe(text), theme.style(role));
    }

    /** Text that is safe to write: no control characters, no characters the face cannot show. */
    public String safe(String text) {
        String visible = Sanitizer.visible(text);
        return face.unicode() ? visible : AsciiFold.fold(visible);
    }
}
