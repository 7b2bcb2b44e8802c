package dev.asynctutor.shell.session;

import dev.asynctutor.screen.Bars;
import dev.asynctutor.screen.Glyphs;
import dev.asynctutor.screen.Headings;
import dev.asynctutor.screen.Language;
import dev.asynctutor.screen.Lines;
import dev.asynctutor.screen.Role;
import dev.asynctutor.screen.Screen;
import dev.asynctutor.screen.Screen.Kind;
import dev.asynctutor.screen.TableView;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jline.utils.AttributedCharSequence.ForceMode;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;

/** The words in which the shell speaks to a screen: short verbs for what its views draw. */
public final class Page {
    private static final int BAR_CELLS = 15;
    private final Screen screen;
    private final PrintStream out;

    Page(Screen screen, PrintStream out) {
        this.screen = screen;
        this.out = out;
    }

    /** The screen itself, for views that draw more. */
    public Screen screen() {
        return screen;
    }

    public Glyphs glyphs() {
        return screen.look().glyphs();
    }

    public boolean broken() {
        return screen.broken();
    }

    /** Whether it is read aloud: no redrawing, no boxes. */
    public boolean plain() {
        return screen.face().screenReader();
    }

    public void flush() {
        screen.flush();
    }

    public void blank() {
        screen.println();
    }

    public void heading(String left, String right) {
        screen.heading(left, right);
    }

    public void title(String text) {
        blank();
        screen.println(screen.look().text(Role.TITLE, text));
    }

    public void markdown(String markdown) {
        screen.markdown(markdown);
    }

    public void code(String title, String note, String source, int firstLine) {
        screen.code(title, note, source, firstLine, Language.PYTHON);
    }

    public void footer(List<String> commands) {
        screen.footer(commands);
    }

    public void say(String text) {
        screen.say(Kind.PLAIN, text);
    }

    public void good(String text) {
        screen.say(Kind.GOOD, text);
    }

    public void bad(String text) {
        screen.say(Kind.BAD, text);
    }

    public void hint(String text) {
        screen.say(Kind.MUTED, text);
    }

    public void running(String text) {
        screen.say(Kind.RUNNING, text);
    }

    /** A sentence, and how much is done. */
    public void progress(String text, int percent) {
        screen.print(Headings.say(screen.look(), Kind.PLAIN, text));
        screen.println(Bars.progress(screen.look(), percent, BAR_CELLS));
    }

    public void table(List<String> headers, List<List<String>> rows) {
        List<AttributedString> header =
                headers.stream().map(h -> screen.look().text(Role.MUTED, h)).toList();
        List<List<AttributedString>> cells = new ArrayList<>();
        for (List<String> row : rows) {
            cells.add(row.stream().map(c -> screen.look().text(Role.BODY, c)).toList());
        }
        screen.print(TableView.render(
                screen.look(), header, cells, List.of(), screen.face().room()));
    }

    /** Choices in Markdown, numbered from 1. */
    public void numbered(List<String> choices) {
        StringBuilder list = new StringBuilder();
        for (int i = 0; i < choices.size(); i++) {
            list.append(i + 1)
                    .append(". ")
                    .append(choices.get(i).strip().replace("\n", "\n   "))
                    .append('\n');
        }
        screen.markdown(list.toString());
    }

    /** Lines of code or output to be put in order, numbered from 1, their indentation kept. */
    public void numberedCode(List<String> lines) {
        screen.code("", "", String.join("\n", lines), 1, Language.PYTHON);
    }

    /** One line of a program's output, with what stands beside it. */
    void gutter(String time, String line, boolean isError) {
        AttributedStringBuilder drawn = new AttributedStringBuilder();
        if (!plain()) drawn.append(screen.look().text(Role.MUTED, time + " " + glyphs().vertical() + " "));
        drawn.append(screen.look().text(isError ? Role.BAD : Role.BODY, line));
        screen.print(Lines.wrap(drawn.toAttributedString(), screen.face().codeRoom()));
    }

    /** Text for a program that reads our output: as it is, whatever the face. */
    public void raw(String text) {
        screen.flush();
        out.println(text);
        out.flush();
    }

    /** A program's own output that was kept, unchanged. */
    void rawText(String text) {
        rawBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Bytes of a program's own output, unchanged. */
    void rawBytes(byte[] bytes) {
        out.write(bytes, 0, bytes.length);
        out.flush();
    }

    /** The prompt: where the learner is, and the sign. */
    public String prompt(String where) {
        AttributedStringBuilder prompt = new AttributedStringBuilder();
        prompt.append(screen.look().text(Role.PROMPT, where + " " + glyphs().prompt() + " "));
        return screen.face().depth() == 0
                ? prompt.toString()
                : prompt.toAnsi(screen.face().depth(), ForceMode.None);
    }
}
