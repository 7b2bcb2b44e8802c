package dev.asynctutor.shell.session;

import dev.asynctutor.screen.Bars;
import dev.asynctutor.screen.CodeView;
import dev.asynctutor.screen.Face;
import dev.asynctutor.screen.Glyphs;
import dev.asynctutor.screen.Headings;
import dev.asynctutor.screen.Language;
import dev.asynctutor.screen.Look;
import dev.asynctutor.screen.MarkdownRenderer;
import dev.asynctutor.screen.Pager;
import dev.asynctutor.screen.Role;
import dev.asynctutor.screen.Screen;
import dev.asynctutor.screen.Screen.Kind;
import dev.asynctutor.screen.TableView;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jline.utils.AttributedCharSequence.ForceMode;
import org.jline.utils.AttributedString;

/** The words in which the shell speaks to a screen: short verbs for what its views draw. */
public final class Page {
    private static final int BAR_CELLS = 15;
    private final Screen screen;
    private final PrintStream out;
    private final Console console;
    private final List<View> gathered = new ArrayList<>();
    private boolean gathering;

    /** Something drawn: lines for the face of the moment. */
    private interface View {
        List<AttributedString> lines(Look look);
    }

    Page(Screen screen, PrintStream out, Console console) {
        this.screen = screen;
        this.out = out;
        this.console = console;
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

    /** Keeps what is drawn until {@link #present}, so that what does not fit is shown page by page. */
    void gather() {
        gathered.clear();
        gathering = true;
    }

    /** Shows what was gathered, with the pager where it does not fit. */
    void present() {
        if (!gathering) return;
        gathering = false;
        List<View> views = List.copyOf(gathered);
        gathered.clear();
        Function<Face, List<AttributedString>> content = face -> {
            Look look = Look.of(face);
            return views.stream().flatMap(view -> view.lines(look).stream()).toList();
        };
        if (console.terminal().isEmpty()) {
            screen.print(content.apply(screen.face()));
        } else if (new Pager(console.terminal().get(), screen).show(content) instanceof Pager.Left.Typing begun) {
            console.typedAhead().add(begun.text());
        }
    }

    private void draw(View view) {
        if (gathering) gathered.add(view);
        else screen.print(view.lines(screen.look()));
    }

    public void blank() {
        draw(look -> List.of(AttributedString.EMPTY));
    }

    public void heading(String left, String right) {
        draw(look -> Headings.bar(look, left, right));
    }

    public void title(String text) {
        blank();
        draw(look -> List.of(look.text(Role.TITLE, text)));
    }

    public void markdown(String markdown) {
        draw(look -> MarkdownRenderer.render(look, markdown));
    }

    public void code(String title, String note, String source, int firstLine) {
        CodeView.Listing listing = CodeView.Listing.of(title, note, source, firstLine, Language.PYTHON);
        draw(look -> CodeView.render(look, listing, look.face().codeRoom()));
    }

    public void footer(List<String> commands) {
        draw(look -> Headings.footer(look, commands));
    }

    public void say(String text) {
        draw(look -> Headings.say(look, Kind.PLAIN, text));
    }

    public void good(String text) {
        draw(look -> Headings.say(look, Kind.GOOD, text));
    }

    public void bad(String text) {
        draw(look -> Headings.say(look, Kind.BAD, text));
    }

    public void hint(String text) {
        draw(look -> Headings.say(look, Kind.MUTED, text));
    }

    public void running(String text) {
        draw(look -> Headings.say(look, Kind.RUNNING, text));
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
        markdown(list.toString());
    }

    /** Lines of code or output to be put in order, numbered from 1, their indentation kept. */
    public void numberedCode(List<String> lines) {
        code("", "", String.join("\n", lines), 1);
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
        AttributedString prompt = screen.look().text(Role.PROMPT, where + " " + glyphs().prompt() + " ");
        return screen.face().depth() == 0
                ? prompt.toString()
                : prompt.toAnsi(screen.face().depth(), ForceMode.None);
    }
}
