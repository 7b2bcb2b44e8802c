package dev.asynctutor.screen;

import java.io.PrintStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.utils.AttributedCharSequence.ForceMode;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;
import org.jline.utils.AttributedStyle;

/**
 * The only object that writes. It knows the face it draws on, follows the terminal when that is resized, and stays calm
 * when nobody reads any more: see {@link #broken()}. Views make lines without a margin; the screen adds it.
 */
public final class Screen {
    private final Sink sink;
    private Look look;
    private boolean broken;
    private final Map<AttributedStyle, String> codes = new HashMap<>();

    private Screen(Sink sink, Face face) {
        this.sink = sink;
        this.look = Look.of(face);
    }

    /** A screen on a terminal; it has the terminal's size at any time. */
    public static Screen on(Terminal terminal, Face face) {
        return on(terminal, terminal::getSize, face);
    }

    /** A screen on a terminal whose window somebody else measures. */
    public static Screen on(Terminal terminal, Supplier<Size> window, Face face) {
        return new Screen(new Sink.OfTerminal(terminal, window), face);
    }

    /** A screen on a stream, which encodes as the face expects: UTF-8, or anything for an ASCII face. */
    public static Screen on(PrintStream stream, Face face) {
        return new Screen(new Sink.OfStream(stream), face);
    }

    /** Draws with another face from now on. */
    public void wear(Face face) {
        look = Look.of(face);
    }

    /** How things look at this moment. */
    public Look look() {
        Face last = look.face();
        Face now = sink.sized(last);
        if (now.width() != last.width() || now.height() != last.height()) look = Look.of(now);
        return look;
    }

    public Face face() {
        return look().face();
    }

    /** Columns of the whole screen. */
    public int width() {
        return face().width();
    }

    /** Whether writing failed, because a pipe was closed or a terminal went away. Nothing is written from then on. */
    public boolean broken() {
        return broken;
    }

    /** Writes lines, after the margin. */
    public void print(List<AttributedString> lines) {
        for (AttributedString line : Lines.indent(face().margin(), lines)) {
            write(line);
            newline();
        }
        flush();
    }

    public void println(AttributedString line) {
        print(List.of(line));
    }

    /** An empty line. */
    public void println() {
        print(List.of(AttributedString.EMPTY));
    }

    /** Writes Markdown, wrapped to the measure. */
    public void markdown(String markdown) {
        print(MarkdownRenderer.render(look(), markdown));
    }

    /**
     * Writes a numbered listing.
     *
     * @param source the lines to be shown
     * @param firstLine the number of the first of them
     */
    public void code(String title, String note, String source, int firstLine, Language language) {
        code(CodeView.Listing.of(title, note, source, firstLine, language));
    }

    public void code(CodeView.Listing listing) {
        Look now = look();
        print(CodeView.render(now, listing, now.face().codeRoom()));
    }

    /** A line across; nothing where it would be read aloud. */
    public void rule() {
        print(Headings.rule(look()));
    }

    /** Where we are (left) and how far (right), with a rule below. */
    public void heading(String left, String right) {
        print(Headings.bar(look(), left, right));
    }

    /** The few commands that make sense here: {@code Enter continue · run · why}. */
    public void footer(List<String> commands) {
        print(Headings.footer(look(), commands));
    }

    /** What a sentence is about; it decides the sign before it. */
    public enum Kind {
        PLAIN,
        GOOD,
        BAD,
        HINT,
        WARNING,
        MUTED,
        RUNNING
    }

    /** Writes a message, wrapped, below its sign. Backquotes mark code. */
    public void say(Kind kind, String text) {
        print(Headings.say(look(), kind, text));
    }

    /** Writes part of a line, without the margin. */
    void write(AttributedString text) {
        if (broken) return;
        sink.write(encode(text));
    }

    void newline() {
        if (broken) return;
        sink.write("\n");
    }

    public void flush() {
        if (!broken) broken = sink.failed();
    }

    /** Takes back so many columns of what was written last on this line. */
    void back(int columns) {
        control("\b \b".repeat(columns));
    }

    /** Removes what stands on the line of the cursor. For faces that redraw; else nothing happens. */
    void eraseLine() {
        if (look.face().redraws()) control("\r\033[K");
    }

    /** Clears the window and starts at its top. For faces that redraw; else nothing happens. */
    public void clear() {
        if (look.face().redraws()) control("\033[H\033[2J");
    }

    /**
     * Writes lines over the ones written last.
     *
     * @param previous how many lines were written, all of them still in the window
     */
    public void redraw(int previous, List<AttributedString> lines) {
        if (look.face().redraws() && previous > 0) control("\r\033[" + previous + "A\033[J");
        print(lines);
    }

    /**
     * What a line editor writes above its line, of {@code below} rows, to draw the window anew: the screen does not write
     * while an editor does.
     */
    public String redrawn(Transcript transcript, int below) {
        StringBuilder window = new StringBuilder("\033[H\033[2J");
        for (AttributedString line : transcript.lastLines(look(), below))
            window.append(encode(line)).append('\n');
        return window.toString();
    }

    /** Leaves what is on the screen aside, for {@link #paint} to draw a picture on an empty one. */
    public void enterPicture() {
        if (!look.face().redraws()) return;
        control("\033[?1049h\033[?25l\033[H\033[2J");
        flush();
    }

    /** Brings back what was there before {@link #enterPicture}, and the cursor. */
    public void leavePicture() {
        if (!look.face().redraws()) return;
        control("\033[?25h\033[?1049l");
        flush();
    }

    /** Draws a whole picture from the top left corner, without a margin, over the one before; in one piece. */
    public void paint(List<AttributedString> lines) {
        int width = look.face().width();
        StringBuilder picture = new StringBuilder(lines.size() * (width + 32));
        for (int row = 0; row < lines.size(); row++) {
            AttributedString line = lines.get(row);
            picture.append("\033[").append(row + 1).append(";1H").append(encode(line));
            // Not after a full line: the cursor then still stands on its last column, which would be erased.
            if (Lines.width(line) < width) picture.append("\033[K");
        }
        if (lines.size() < look.face().height()) {
            picture.append("\033[").append(lines.size() + 1).append(";1H\033[J");
        }
        if (!broken) sink.write(picture.toString());
        flush();
    }

    private void control(String sequence) {
        if (!broken) sink.write(sequence);
    }

    private String encode(AttributedString text) {
        Face face = look.face();
        AttributedString shown = face.unicode() ? text : ascii(text);
        return face.depth() == 0 ? shown.toString() : colored(shown, face.depth());
    }

    /** Each run of one style between its escape codes. Not JLine's own encoder, which turns box lines into dashes. */
    private String colored(AttributedString text, int depth) {
        StringBuilder encoded = new StringBuilder(text.length() + 32);
        for (int start = 0; start < text.length(); ) {
            int end = text.runLimit(start);
            String codes = codes(text.styleAt(start), depth);
            encoded.append(codes).append(text, start, end).append(codes.isEmpty() ? "" : "\033[0m");
            start = end;
        }
        return encoded.toString();
    }

    private String codes(AttributedStyle style, int depth) {
        return codes.computeIfAbsent(style, s -> {
            String sample = new AttributedString("x", s).toAnsi(depth, ForceMode.None);
            return sample.substring(0, sample.indexOf('x'));
        });
    }

    /** A last resort: what views draw is folded before it is measured. */
    private static AttributedString ascii(AttributedString text) {
        boolean foreign = false;
        for (int i = 0; i < text.length() && !foreign; i++) foreign = text.charAt(i) > 0x7e;
        if (!foreign) return text;
        AttributedStringBuilder folded = new AttributedStringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLowSurrogate(c)) continue;
            folded.append(String.valueOf(c > 0x7e ? '?' : c), text.styleAt(i));
        }
        return folded.toAttributedString();
    }
}
