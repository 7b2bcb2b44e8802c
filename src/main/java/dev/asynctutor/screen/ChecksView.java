package dev.asynctutor.screen;

import java.util.ArrayList;
import java.util.List;
import org.jline.utils.AttributedString;

/** What an exercise demands, line by line, and how a program does at it. */
public final class ChecksView {
    private static final int NOTE_INDENT = 4;

    private ChecksView() {}

    /** How a program does at one demand. */
    public enum State {
        PASSED,
        FAILED,
        /** The first that was not checked, since one before it failed. */
        NEXT,
        OPEN
    }

    /**
     * A demand.
     *
     * @param name may hold code between backquotes
     * @param notes sentences below it
     */
    public record Row(State state, String name, List<String> notes) {}

    public static List<AttributedString> render(Look look, List<Row> rows) {
        List<AttributedString> lines = new ArrayList<>();
        for (Row row : rows) {
            lines.addAll(Headings.hanging(look, sign(look, row.state()), name(look, row)));
            AttributedString indent =
                    new AttributedString(" ".repeat(look.face().screenReader() ? 0 : NOTE_INDENT));
            for (String note : row.notes()) {
                lines.addAll(Headings.hanging(look, indent, Headings.sentence(look, Role.BODY, note)));
            }
        }
        return lines;
    }

    private static AttributedString name(Look look, Row row) {
        boolean open = row.state() == State.NEXT || row.state() == State.OPEN;
        if (!open) return Headings.sentence(look, Role.BODY, row.name());
        String note = row.state() == State.OPEN || look.face().screenReader() ? "" : "   (not checked yet)";
        return Headings.sentence(look, Role.MUTED, row.name() + note);
    }

    private static AttributedString sign(Look look, State state) {
        Glyphs glyphs = look.glyphs();
        boolean aloud = look.face().screenReader();
        return switch (state) {
            case PASSED -> signed(look, Role.GOOD, aloud ? "passed:" : glyphs.good());
            case FAILED -> signed(look, Role.BAD, aloud ? "failed:" : glyphs.bad());
            case NEXT, OPEN -> signed(look, Role.MUTED, aloud ? "not checked yet:" : glyphs.dot());
        };
    }

    private static AttributedString signed(Look look, Role role, String sign) {
        return Lines.concat(look.text(role, sign), new AttributedString(" "));
    }
}
