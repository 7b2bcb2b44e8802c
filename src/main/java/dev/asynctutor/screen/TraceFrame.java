package dev.asynctutor.screen;

import dev.asynctutor.loop.LoopState;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.jline.utils.AttributedString;

/**
 * One moment of a run as a picture that fills a window: the code, the event loop beside it (below it in a narrow
 * window), the output so far, in a high window also the timeline, and what the keys do.
 */
public final class TraceFrame {
    /** Narrower windows have the event loop below the code. */
    private static final int TWO_COLUMNS = 80;
    /** Lower windows have no box around. */
    private static final int BOXED = 14;
    /** Higher windows have the timeline too. */
    private static final int WITH_TIMELINE = 30;

    /** Room for the names of the tasks that are paused at a line. */
    private static final int PAUSES = 10;

    private static final int SHORT_WORDS = 60;
    private static final int MOST_OUTPUT = 8;

    private final Look look;
    private final TraceSubject subject;
    private final TimeScale scale;
    private final TraceSigns signs;
    private final CodePanel code;
    private final LoopPanel loop;

    public TraceFrame(Look look, TraceSubject subject) {
        this.look = look;
        this.subject = subject;
        this.scale = TimeScale.of(subject.endMicros());
        this.signs = TraceSigns.of(look.face());
        this.code = new CodePanel(look, subject);
        this.loop = new LoopPanel(look, subject);
    }

    /**
     * What is drawn beside the state.
     *
     * @param following the task that is followed; empty for all
     * @param secret whether who runs next is hidden, because it is asked
     * @param keys what the keys do, {@code "→ step"}, the most important first
     * @param prompt a question or an answer, in the place of the keys; may be empty
     */
    public record Around(String following, boolean secret, List<String> keys, String prompt) {}

    /** Exactly as many lines as the window has, none wider than it. */
    public List<AttributedString> draw(LoopState state, Around around) {
        int width = look.face().width();
        int height = look.face().height();
        List<AttributedString> lines = new ArrayList<>(height);
        lines.add(header(state, around, width));
        if (height < BOXED) lines.addAll(open(state, around, width, height - 2));
        else lines.addAll(boxed(state, around, width, height - 2));
        lines.add(last(around, width));
        return lines;
    }

    /** Text in the place of the panels, such as an explanation of the keys. */
    public List<AttributedString> page(LoopState state, Around around, List<AttributedString> text) {
        int width = look.face().width();
        int rows = look.face().height() - 2;
        List<AttributedString> lines = new ArrayList<>();
        lines.add(header(state, around, width));
        for (int i = 0; i < rows; i++) {
            lines.add(i < text.size() ? Lines.fit(text.get(i), width, ell()) : AttributedString.EMPTY);
        }
        lines.add(last(around, width));
        return lines;
    }

    private AttributedString header(LoopState state, Around around, int width) {
        AttributedString time =
                Lines.concat(look.text(Role.MUTED, "t = "), look.text(Role.STRONG, scale.text(state.micros())));
        AttributedString step = look.text(
                Role.MUTED,
                width < SHORT_WORDS
                        ? state.step() + "/" + subject.steps()
                        : "step " + state.step() + " of " + subject.steps());
        AttributedString right = Lines.concat(step, new AttributedString("   "), time, new AttributedString(" "));
        String note = subject.note().isEmpty() ? "" : "  " + subject.note();
        AttributedString title = Lines.concat(
                look.text(Role.TITLE, " " + TimelineWords.oneLine(subject.title())),
                look.text(Role.MUTED, note),
                look.text(Role.READY, around.following().isEmpty() ? "" : "  only " + around.following()));
        int free = width - Lines.width(title) - Lines.width(right) - 4;
        if (free < 10) return bar(title, right, width);
        AttributedString scrubber = scrubber(state.step(), Math.min(free, 60));
        int left = width - Lines.width(right) - Lines.width(title) - Lines.width(scrubber);
        return Lines.concat(
                title,
                new AttributedString(" ".repeat(Math.max(0, left / 2))),
                scrubber,
                new AttributedString(" ".repeat(Math.max(0, left - left / 2))),
                right);
    }

    /** The right side is kept whole where the two do not fit. */
    private AttributedString bar(AttributedString left, AttributedString right, int width) {
        int room = width - Lines.width(right) - 1;
        return room < 4
                ? Lines.fit(right, width, ell())
                : Lines.concat(Lines.pad(Lines.fit(left, room, ell()), room + 1), right);
    }

    /** Where in the run we are. */
    private AttributedString scrubber(int step, int cells) {
        int at = subject.steps() == 0 ? 0 : (int) ((long) step * (cells - 1) / subject.steps());
        return Lines.concat(
                look.text(Role.RUNS, signs.passed().repeat(at)),
                look.text(Role.MARKED, signs.here()),
                look.text(Role.RULE, signs.ahead().repeat(cells - 1 - at)));
    }

    private List<AttributedString> boxed(LoopState state, Around around, int width, int height) {
        TraceBox box = new TraceBox(look, width);
        List<AttributedString> timeline = timeline(state, width - 4, height);
        boolean twoColumns = width >= TWO_COLUMNS;
        int rows = height - (twoColumns ? 3 : 4) - (timeline.isEmpty() ? 0 : timeline.size() + 1);
        int outputs = Math.max(1, Math.min(MOST_OUTPUT, rows / 5));
        int body = rows - outputs;
        List<AttributedString> lines = new ArrayList<>(height);
        if (twoColumns) {
            int left = codeWidth(state, width - 3);
            int right = width - 3 - left;
            List<AttributedString> codes = code.draw(state, left - 1, body);
            List<AttributedString> loops = loop.draw(state, right - 2, body, around.secret());
            lines.add(box.top("code", left, "event loop"));
            for (int i = 0; i < body; i++) {
                AttributedString loopLine = i < loops.size() ? loops.get(i) : AttributedString.EMPTY;
                lines.add(box.row(codes.get(i), left, loopLine));
            }
            lines.add(box.join("output", left));
        } else {
            int codes = Math.max(1, body * 2 / 5);
            lines.add(box.top("code"));
            for (AttributedString line : code.draw(state, width - 3, codes)) lines.add(box.tight(line));
            lines.add(box.middle("event loop"));
            List<AttributedString> loops = loop.draw(state, width - 4, body - codes, around.secret());
            for (int i = 0; i < body - codes; i++) {
                lines.add(box.row(i < loops.size() ? loops.get(i) : AttributedString.EMPTY));
            }
            lines.add(box.middle("output"));
        }
        for (AttributedString line : output(state, width - 4, outputs)) lines.add(box.row(line));
        if (!timeline.isEmpty()) {
            lines.add(box.middle("timeline"));
            for (AttributedString line : timeline) lines.add(box.row(line));
        }
        lines.add(box.bottom(state.notice().map(TimelineWords::oneLine).orElse("")));
        return lines;
    }

    /** Without a box: rules alone keep the parts of a low window from one another. */
    private List<AttributedString> open(LoopState state, Around around, int width, int height) {
        TraceBox box = new TraceBox(look, width);
        int rows = height - 2;
        int outputs = Math.max(1, rows / 5);
        int codes = Math.max(1, (rows - outputs) / 2);
        int loops = rows - outputs - codes;
        List<AttributedString> lines = new ArrayList<>(code.draw(state, width, codes));
        lines.add(box.separator("event loop"));
        List<AttributedString> drawn = loop.draw(state, width - 1, loops, around.secret());
        for (int i = 0; i < loops; i++) {
            lines.add(
                    i < drawn.size() ? Lines.concat(new AttributedString(" "), drawn.get(i)) : AttributedString.EMPTY);
        }
        lines.add(
                state.notice().isPresent()
                        ? box.warning(TimelineWords.oneLine(state.notice().get()))
                        : box.separator("output"));
        for (AttributedString line : output(state, width - 1, outputs)) {
            lines.add(Lines.concat(new AttributedString(" "), line));
        }
        return lines;
    }

    private int codeWidth(LoopState state, int inner) {
        return Math.max(Math.min(code.wish(state) + PAUSES, inner / 2), inner * 2 / 5);
    }

    private List<AttributedString> timeline(LoopState state, int width, int height) {
        if (height + 2 < WITH_TIMELINE) return List.of();
        return TimelineView.render(
                look, subject.timeline(), width, Math.max(2, height / 5), OptionalLong.of(state.micros()));
    }

    /** The last lines of what the program wrote, the newest at the bottom of what is there. */
    private List<AttributedString> output(LoopState state, int width, int rows) {
        String text = state.output();
        // A program may have written megabytes; the tail is enough.
        String tail = text.substring(Math.max(0, text.length() - rows * 1_000));
        String[] all = look.safe(tail.endsWith("\n") ? tail.substring(0, tail.length() - 1) : tail)
                .split("\n", -1);
        List<AttributedString> lines = new ArrayList<>(rows);
        int first = Math.max(0, all.length - rows);
        for (int i = first; i < first + rows; i++) {
            lines.add(i < all.length ? Lines.fit(look.text(Role.BODY, all[i]), width, ell()) : AttributedString.EMPTY);
        }
        return lines;
    }

    private AttributedString last(Around around, int width) {
        if (!around.prompt().isEmpty()) return Lines.fit(look.text(Role.PROMPT, " " + around.prompt()), width, ell());
        AttributedString line = new AttributedString(" ");
        for (String key : around.keys()) {
            int space = key.indexOf(' ');
            AttributedString item = space < 0
                    ? look.text(Role.PROMPT, key)
                    : Lines.concat(
                            look.text(Role.PROMPT, key.substring(0, space)),
                            look.text(Role.MUTED, key.substring(space)));
            AttributedString longer = line.length() == 1
                    ? Lines.concat(line, item)
                    : Lines.concat(line, new AttributedString("  "), item);
            if (Lines.width(longer) <= width) line = longer;
        }
        return line;
    }

    private String ell() {
        return look.glyphs().ellipsis();
    }
}
