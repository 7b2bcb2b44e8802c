package dev.asynctutor.screen;

/**
 * The signs we draw with. Each sign of {@link #UNICODE} is one column wide; those of {@link #ASCII} may be longer.
 */
public record Glyphs(
        String prompt,
        String good,
        String bad,
        String open,
        String barFull,
        String barEmpty,
        String vertical,
        String horizontal,
        String cross,
        String play,
        String bullet,
        String innerBullet,
        String quoteBar,
        String ellipsis,
        String continued,
        String dot,
        String marker) {

    public static final Glyphs UNICODE =
            new Glyphs("❯", "✔", "✘", "·", "▓", "░", "│", "─", "┼", "▶", "•", "◦", "▎", "…", "↳", "·", "▶");
    public static final Glyphs ASCII =
            new Glyphs(">", "ok", "x", "-", "#", "-", "|", "-", "+", ">", "*", "-", "|", "...", "\\", "-", ">");

    public static Glyphs of(Face face) {
        return face.unicode() ? UNICODE : ASCII;
    }
}
