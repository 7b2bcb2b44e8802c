package dev.asynctutor.screen;

/** The characters the frame of a trace is drawn with; all but {@code failed} and {@code to} are one column wide. */
record TraceSigns(
        String topLeft,
        String topRight,
        String bottomLeft,
        String bottomRight,
        String left,
        String right,
        String top,
        String bottom,
        String across,
        String down,
        String paused,
        String to,
        String none,
        String good,
        String failed,
        String cancelled,
        String passed,
        String here,
        String ahead) {
    private static final TraceSigns UNICODE = new TraceSigns(
            "┌", "┐", "└", "┘", "├", "┤", "┬", "┴", "─", "│", "‖", "→", "–", "✔", "✘", "∅", "━", "●", "─");
    private static final TraceSigns ASCII = new TraceSigns(
            "+", "+", "+", "+", "+", "+", "+", "+", "-", "|", "=", "->", "-", "ok", "x", "/", "=", "O", "-");

    static TraceSigns of(Face face) {
        return face.unicode() ? UNICODE : ASCII;
    }
}
