package dev.asynctutor.shell.session;

import dev.asynctutor.run.OutputListener.Stream;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/** Joins a program's output into lines and draws each with the time at which it began. */
final class Gutter {
    /** A line longer than this is shown in parts, so that no line is kept without bound. */
    private static final int LONGEST = 4_000;

    private final Page page;
    private final Map<Stream, Line> begun = new EnumMap<>(Stream.class);

    private static final class Line {
        private final StringBuilder text = new StringBuilder();
        private Duration at = Duration.ZERO;
    }

    Gutter(Page page) {
        this.page = page;
    }

    void text(Stream stream, String chunk, Duration elapsed) {
        Line line = begun.computeIfAbsent(stream, s -> new Line());
        int from = 0;
        while (from < chunk.length()) {
            if (line.text.length() == 0) line.at = elapsed;
            int newline = chunk.indexOf('\n', from);
            int to = newline < 0 ? chunk.length() : newline;
            to = Math.min(to, from + LONGEST - line.text.length());
            line.text.append(chunk, from, to);
            boolean ended = to == newline;
            if (ended || line.text.length() >= LONGEST) draw(stream, line);
            from = ended ? to + 1 : to;
        }
    }

    /** Draws what never got its newline. */
    void end() {
        begun.forEach((stream, line) -> {
            if (line.text.length() > 0) draw(stream, line);
        });
    }

    private void draw(Stream stream, Line line) {
        String time = String.format(Locale.ROOT, "%.2f", line.at.toMillis() / 1000.0);
        page.gutter(time, line.text.toString(), stream == Stream.ERR);
        line.text.setLength(0);
    }
}
