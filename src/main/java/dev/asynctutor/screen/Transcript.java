package dev.asynctutor.screen;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jline.utils.AttributedString;

/** What was drawn since a step began, so that it can be drawn again for a window of another size. */
public final class Transcript {
    /** More than fits on any window, and little enough to be laid out in no time. */
    private static final int MOST_VIEWS = 300;

    private final Deque<View> views = new ArrayDeque<>();

    /** Something that can be drawn for any look. */
    @FunctionalInterface
    public interface View {
        /** Lines without a margin. */
        List<AttributedString> lines(Look look);

        /** This view without the margin that others have. */
        default View flush() {
            return new Flush(this);
        }
    }

    private record Flush(View view) implements View {
        @Override
        public List<AttributedString> lines(Look look) {
            return view.lines(look);
        }
    }

    public void begin() {
        views.clear();
    }

    public void add(View view) {
        if (views.size() == MOST_VIEWS) views.removeFirst();
        views.addLast(view);
    }

    /** The last lines, with their margins: as many as fit above {@code below} more in the window. */
    List<AttributedString> lastLines(Look look, int below) {
        List<AttributedString> lines = new ArrayList<>();
        for (View view : views) {
            int margin = view instanceof Flush ? 0 : look.face().margin();
            lines.addAll(Lines.indent(margin, view.lines(look)));
        }
        int room = Math.max(1, look.face().height() - below);
        return lines.subList(Math.max(0, lines.size() - room), lines.size());
    }
}
