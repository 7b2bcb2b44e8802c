package dev.asynctutor.screen;

import dev.asynctutor.screen.Face.Colors;
import org.jline.utils.AttributedStyle;

/**
 * The one place that knows what anything looks like. Body text keeps the terminal's own colour; every other colour was
 * chosen to read well on its background (a test measures the contrast).
 */
public final class Theme {
    private static final int OWN = -1;

    /** A look: indexed colours (of 256) for a dark and a light background, one of 8, and attributes. */
    private record Look(int dark, int light, int basic, boolean bold, boolean italic, boolean underline) {}

    private final Colors colors;
    private final int depth;

    private Theme(Colors colors, int depth) {
        this.colors = colors;
        this.depth = depth;
    }

    public static Theme of(Face face) {
        return new Theme(face.colors(), face.depth());
    }

    /** The style of this role; without colours always the terminal's default. */
    public AttributedStyle style(Role role) {
        if (colors == Colors.NONE) return AttributedStyle.DEFAULT;
        Look look = look(role);
        AttributedStyle style = AttributedStyle.DEFAULT;
        int color = depth < 256 ? look.basic() : colors == Colors.DARK ? look.dark() : look.light();
        if (color != OWN) style = style.foreground(color);
        if (look.bold()) style = style.bold();
        if (look.italic()) style = style.italic();
        if (look.underline()) style = style.underline();
        return style;
    }

    private static Look look(Role role) {
        return switch (role) {
            case BODY -> plain(OWN, OWN, OWN);
            case TITLE -> bold(117, 24, AttributedStyle.CYAN);
            case SUBTITLE -> bold(153, 25, OWN);
            case RULE -> plain(244, 242, AttributedStyle.BLUE);
            case STRONG -> bold(OWN, OWN, OWN);
            case EMPHASIS -> new Look(OWN, OWN, OWN, false, true, false);
            case CODE -> plain(222, 94, AttributedStyle.CYAN);
            case LINK -> new Look(111, 26, AttributedStyle.BLUE, false, false, true);
            case TERM -> new Look(OWN, OWN, OWN, false, false, true);
            case QUOTE -> new Look(250, 240, OWN, false, true, false);
            case MUTED -> plain(246, 241, AttributedStyle.BLUE);
            case PROMPT -> bold(80, 23, AttributedStyle.CYAN);
            case SELECTED -> bold(120, 22, AttributedStyle.GREEN);
            case GOOD -> bold(114, 28, AttributedStyle.GREEN);
            case BAD -> bold(210, 124, AttributedStyle.RED);
            case HINT -> plain(180, 130, AttributedStyle.YELLOW);
            case WARNING -> bold(221, 88, AttributedStyle.YELLOW);
            case KEYWORD -> bold(176, 90, AttributedStyle.MAGENTA);
            case STRING -> plain(150, 22, AttributedStyle.GREEN);
            case COMMENT -> new Look(245, 242, AttributedStyle.BLUE, false, true, false);
            case NUMBER -> plain(215, 130, AttributedStyle.YELLOW);
            case DECORATOR -> plain(186, 58, AttributedStyle.YELLOW);
            case FUNCTION -> plain(117, 25, AttributedStyle.CYAN);
            case TYPE -> plain(116, 23, AttributedStyle.CYAN);
            case MARKED -> bold(229, 18, AttributedStyle.YELLOW);
            case RUNS -> plain(79, 29, AttributedStyle.GREEN);
            case WAITS -> plain(245, 242, AttributedStyle.BLUE);
            case READY -> plain(221, 94, AttributedStyle.YELLOW);
            case BLOCKS -> bold(203, 160, AttributedStyle.RED);
        };
    }

    private static Look plain(int dark, int light, int basic) {
        return new Look(dark, light, basic, false, false, false);
    }

    private static Look bold(int dark, int light, int basic) {
        return new Look(dark, light, basic, true, false, false);
    }
}
