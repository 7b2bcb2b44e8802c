package dev.asynctutor.shell.session;

import dev.asynctutor.loop.Diagnosis;
import dev.asynctutor.loop.Recording;
import dev.asynctutor.loop.Timeline;
import dev.asynctutor.screen.Bars;
import dev.asynctutor.screen.ChecksView;
import dev.asynctutor.screen.CodeView;
import dev.asynctutor.screen.ComparisonView;
import dev.asynctutor.screen.Face;
import dev.asynctutor.screen.Glyphs;
import dev.asynctutor.screen.Headings;
import dev.asynctutor.screen.Language;
import dev.asynctutor.screen.Lines;
import dev.asynctutor.screen.Look;
import dev.asynctutor.screen.MarkdownRenderer;
import dev.asynctutor.screen.Pager;
import dev.asynctutor.screen.PiecesView;
import dev.asynctutor.screen.Role;
import dev.asynctutor.screen.Screen;
import dev.asynctutor.screen.Screen.Kind;
import dev.asynctutor.screen.SearchView;
import dev.asynctutor.screen.TableView;
import dev.asynctutor.screen.TimelineView;
import dev.asynctutor.screen.Transcript;
import dev.asynctutor.screen.Transcript.View;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
    private final Transcript transcript = new Transcript();
    private boolean gathering;

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
        transcript.begin();
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
        transcript.add(view);
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

    /** Markdown with links after which stands what {@code notes} knows of their targets. */
    void markdown(String markdown, Function<String, Optional<String>> notes) {
        draw(look -> MarkdownRenderer.render(look, markdown, notes));
    }

    /** Places that were found. */
    void places(List<SearchView.Row> rows) {
        draw(look -> SearchView.render(look, rows));
    }

    public void code(String title, String note, String source, int firstLine) {
        CodeView.Listing listing = CodeView.Listing.of(title, note, source, firstLine, Language.PYTHON);
        draw(look -> CodeView.render(look, listing, look.face().codeRoom()));
    }

    public void footer(List<String> commands) {
        draw(look -> Headings.footer(look, commands));
    }

    /** Names of what there is, one after the other. */
    void names(List<String> names) {
        draw(look -> Headings.names(look, names));
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

    /** What the tasks of a program did, over time; nothing for a program that made none. */
    void timeline(Recording recording) {
        Timeline timeline = Timeline.of(recording).sinceFirstTask();
        if (timeline.rows().isEmpty()) return;
        blank();
        draw(look -> TimelineView.render(look, timeline, look.face().room()));
    }

    /** A mistake that a run proved: its name and place, then cause and cure. */
    void diagnosis(Diagnosis diagnosis) {
        String task = diagnosis.task().isEmpty() ? "" : ", task " + diagnosis.task();
        String times = diagnosis.count() == 1 ? "" : ", " + diagnosis.count() + " times";
        draw(look -> Headings.say(
                look,
                Kind.WARNING,
                diagnosis.kind().id() + " (line " + diagnosis.line() + task + times + "): " + diagnosis.message()));
    }

    /** A sentence, and how much is done. */
    public void progress(String text, int percent) {
        say(text);
        draw(look -> List.of(Bars.progress(look, percent, BAR_CELLS)));
    }

    public void table(List<String> headers, List<List<String>> rows) {
        draw(look -> TableView.render(
                look,
                cells(look, Role.MUTED, headers),
                rows.stream().map(row -> cells(look, Role.BODY, row)).toList(),
                List.of(),
                look.face().room()));
    }

    private static List<AttributedString> cells(Look look, Role role, List<String> texts) {
        return texts.stream().map(text -> look.text(role, text)).toList();
    }

    /** Named groups of rows, each with how far it is. */
    public void overview(List<dev.asynctutor.screen.Overview.Group> groups) {
        draw(look -> dev.asynctutor.screen.Overview.modules(look, groups));
    }

    /** The demands of an exercise, and how a program does at them. */
    void checks(List<ChecksView.Row> rows) {
        draw(look -> ChecksView.render(look, rows));
    }

    /** Two programs, for comparing them. */
    public void comparison(String leftTitle, String rightTitle, List<ComparisonView.Row> rows) {
        draw(look -> ComparisonView.render(look, leftTitle, rightTitle, rows));
    }

    /** Pieces of a program, numbered from 1; a piece may have several lines. */
    public void pieces(List<String> pieces) {
        draw(look -> PiecesView.render(look, pieces));
    }

    /** Boxes to be ticked. */
    public void checklist(List<dev.asynctutor.screen.Overview.Box> boxes) {
        draw(look -> dev.asynctutor.screen.Overview.checklist(look, boxes));
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
        AttributedString prompt = prompt(screen.look(), where);
        return screen.face().depth() == 0
                ? prompt.toString()
                : prompt.toAnsi(screen.face().depth(), ForceMode.None);
    }

    private static AttributedString prompt(Look look, String where) {
        return look.text(Role.PROMPT, where + " " + look.glyphs().prompt() + " ");
    }

    /** Remembers that a line was typed at the prompt, which is on the screen already. */
    public void typed(String where, String line) {
        View view = look -> Lines.wrap(
                Lines.concat(prompt(look, where), look.text(Role.BODY, line)),
                look.face().width());
        transcript.add(view.flush());
    }

    /** Remembers what somebody else draws; it can be drawn again, without a margin. */
    void drawn(View view) {
        transcript.add(view.flush());
    }

    /** All that stands on the window, for a line editor at the prompt; empty where nothing is redrawn. */
    public Optional<String> redrawn() {
        return screen.face().redraws() ? Optional.of(screen.redrawn(transcript, 1)) : Optional.empty();
    }
}
