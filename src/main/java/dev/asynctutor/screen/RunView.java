package dev.asynctutor.screen;

import java.util.List;
import java.util.Locale;
import org.jline.utils.AttributedString;

/**
 * A running program's output, as it comes: every line after a gutter with the elapsed seconds. Whatever the program
 * writes, it cannot move the cursor or recolour the screen. Not thread-safe: one thread feeds it.
 */
public final class RunView {
    private static final int TAB = 8;
    /** Columns of the time, such as {@code "  0.00"}. */
    private static final int LABEL = 6;
    /** In characters: combining ones take no column, so a row of them would never be full. */
    private static final int LONGEST_ROW = 2_000;

    /** The stream a program wrote to. */
    public enum Channel {
        OUT(Role.BODY),
        ERR(Role.HINT);

        private final Role role;

        Channel(Role role) {
            this.role = role;
        }
    }

    private final Pen pen;
    private final Recording recording = new Recording();

    /** What of the row is not written yet. */
    private final StringBuilder waiting = new StringBuilder();

    private Channel channel = Channel.OUT;
    private boolean rowOpen; // something of the row stands in `waiting` or on the screen
    private boolean gutterWritten;
    private int column; // columns of the row's text, written or not
    private boolean returned; // a carriage return came last: what follows replaces the row
    private String label = "";
    private final StringBuilder typing = new StringBuilder();
    private Look look; // asked for once per piece of output: a terminal's size costs a system call

    public RunView(Screen screen) {
        this(new Pen.OnScreen(screen));
    }

    private RunView(Pen pen) {
        this.pen = pen;
        this.look = pen.look();
    }

    /**
     * Takes what a program wrote, and draws the lines it completes.
     *
     * @param seconds since the program started
     */
    public void accept(Channel from, double seconds, CharSequence text) {
        if (text.length() == 0) return;
        String piece = Recording.end(text);
        recording.add(piece.length(), view -> view.accept(from, seconds, piece));
        look = pen.look();
        boolean typingBelow = !typing.isEmpty() && !gutterWritten;
        if (typingBelow) hideTyping();
        if (from != channel) {
            if (rowOpen) endRow();
            channel = from;
        }
        text.codePoints().forEach(codePoint -> take(codePoint, seconds));
        if (typingBelow) {
            settle();
            pen.write(Lines.concat(
                    gutterWritten ? AttributedString.EMPTY : gutter(""), look.text(Role.BODY, typing.toString())));
        }
        pen.flush();
    }

    /** Draws a line that is not complete yet, such as the question of an {@code input()}: call it when all is quiet. */
    public void settle() {
        if (!rowOpen || returned) return;
        writeWaiting();
        pen.flush();
    }

    /** Shows a key that the person typed to the program: after its question, else on a line of its own. */
    public void key(char key) {
        if (typing.isEmpty() && !gutterWritten) pen.write(gutter(""));
        typing.append(key);
        pen.write(look.text(Role.BODY, String.valueOf(key)));
        pen.flush();
    }

    /** Takes back the last key of the line being typed. */
    public void backspace() {
        if (typing.isEmpty()) return;
        int columns = Lines.width(look.safe(typing.substring(typing.length() - 1)));
        typing.setLength(typing.length() - 1);
        if (typing.isEmpty() && !gutterWritten) pen.eraseLine();
        else pen.back(columns);
        pen.flush();
    }

    /** Ends the line being typed, and with it the row of the question that it answers. */
    public void enter() {
        if (typing.isEmpty() && !gutterWritten) return;
        String line = typing.toString();
        recording.add(line.length(), view -> view.line(line));
        typing.setLength(0);
        pen.newline();
        pen.flush();
        typed();
    }

    private void line(String typedLine) {
        settle();
        for (char key : typedLine.toCharArray()) key(key);
        enter();
    }

    /** Says that the person typed a line, whose Enter has ended the row on the screen, however that came there. */
    public void typed() {
        if (!gutterWritten || !waiting.isEmpty()) return;
        rowOpen = false;
        gutterWritten = false;
        returned = false;
        column = 0;
    }

    /** Draws lines that are not the program's, below what it wrote so far. */
    public void aside(List<AttributedString> lines) {
        if (rowOpen) endRow();
        for (AttributedString line : lines) {
            pen.write(Lines.concat(new AttributedString("  "), line));
            pen.newline();
        }
        pen.flush();
    }

    /** Completes what is open; the cursor then stands at the start of a line. */
    public void end() {
        if (rowOpen) endRow();
        pen.flush();
    }

    /** All of it again, or the end of a long one, for a window of any size; without a margin. */
    public Transcript.View again() {
        return anyLook -> {
            Pen.Collecting lines = new Pen.Collecting(anyLook);
            RunView replay = new RunView(lines);
            recording.play(replay);
            replay.end();
            return lines.lines();
        };
    }

    private void hideTyping() {
        if (look.face().redraws()) pen.eraseLine();
        else pen.newline();
    }

    private void take(int codePoint, double seconds) {
        if (codePoint == '\n') {
            open(seconds);
            endRow();
            return;
        }
        if (codePoint == '\r') {
            returned = rowOpen;
            return;
        }
        if (returned) overwrite();
        open(seconds);
        if (codePoint >= ' ' && codePoint < 0x7f) {
            makeRoom(1, seconds);
            waiting.append((char) codePoint);
            column++;
        } else if (codePoint == '\b') {
            eraseOne();
        } else if (codePoint == '\t') {
            for (int spaces = TAB - column % TAB; spaces > 0; spaces--) append(" ", seconds);
        } else {
            StringBuilder shown = new StringBuilder(8);
            Sanitizer.append(shown, codePoint);
            String visible = shown.toString();
            append(look.face().unicode() ? visible : AsciiFold.fold(visible), seconds);
        }
    }

    private void open(double seconds) {
        returned = false;
        if (rowOpen) return;
        rowOpen = true;
        label = String.format(Locale.ROOT, "%6.2f", Math.max(0, seconds));
    }

    private void append(String text, double seconds) {
        int columns = Lines.width(text);
        makeRoom(columns, seconds);
        waiting.append(text);
        column += columns;
    }

    /** Goes on in a row below when this many columns are too many for the row. */
    private void makeRoom(int columns, double seconds) {
        if ((column > 0 && column + columns > room()) || waiting.length() > LONGEST_ROW) {
            endRow();
            open(seconds);
            label = " ".repeat(label.length());
        }
    }

    /** A bar that redraws itself leaves its last state; what is on the screen already, stays. */
    private void overwrite() {
        returned = false;
        if (gutterWritten) endRow();
        waiting.setLength(0);
        column = 0;
    }

    private void eraseOne() {
        if (waiting.isEmpty()) return;
        int last = waiting.codePointBefore(waiting.length());
        waiting.setLength(waiting.length() - Character.charCount(last));
        column -= Lines.width(last);
    }

    private void endRow() {
        int end = waiting.length();
        while (end > 0 && waiting.charAt(end - 1) == ' ') end--;
        waiting.setLength(end);
        writeWaiting();
        pen.newline();
        rowOpen = false;
        gutterWritten = false;
        returned = false;
        column = 0;
    }

    private void writeWaiting() {
        if (!gutterWritten) {
            AttributedString gutter = gutter(label);
            pen.write(waiting.isEmpty() ? Lines.trimEnd(gutter) : gutter);
            gutterWritten = true;
        }
        pen.write(new AttributedString(waiting, look.theme().style(channel.role)));
        waiting.setLength(0);
    }

    /** Aligned with the margin: {@code "  0.00 │ "}. */
    private AttributedString gutter(String time) {
        if (look.face().screenReader())
            return time.isBlank() ? AttributedString.EMPTY : look.text(Role.MUTED, time.strip() + ": ");
        return Lines.concat(
                Lines.padLeft(look.text(Role.MUTED, time), LABEL),
                look.text(Role.RULE, " " + look.glyphs().vertical() + " "));
    }

    private int room() {
        return look.face().width() - Math.max(LABEL, label.length()) - 3;
    }
}
