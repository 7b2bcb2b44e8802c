package dev.asynctutor.screen;

import org.jline.utils.AttributedString;

/** How far something is. */
public final class Bars {
    private Bars() {}

    /** {@code ▓▓▓▓▓░░░ 52 %}; where it would be read aloud, {@code 52 percent}. */
    public static AttributedString progress(Look look, int percent, int cells) {
        int part = Math.max(0, Math.min(100, percent));
        if (look.face().screenReader()) return look.text(Role.BODY, part + " percent");
        // Something begun is never drawn as nothing, something unfinished never as all.
        int full = part == 0 ? 0 : part == 100 ? cells : Math.max(1, Math.min(cells - 1, part * cells / 100));
        return Lines.concat(
                look.text(Role.GOOD, look.glyphs().barFull().repeat(full)),
                look.text(Role.RULE, look.glyphs().barEmpty().repeat(cells - full)),
                look.text(Role.MUTED, " " + part + " %"));
    }
}
