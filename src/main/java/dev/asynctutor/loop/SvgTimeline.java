package dev.asynctutor.loop;

import dev.asynctutor.loop.Timeline.Kind;
import dev.asynctutor.loop.Timeline.Row;
import dev.asynctutor.loop.Timeline.Span;
import java.util.Locale;

/**
 * Draws a timeline as a picture for notes and slides: a self-contained SVG, light or dark as its viewer is, whose kinds
 * differ by shape and not by colour alone. Details show when the pointer rests on a bar.
 */
public final class SvgTimeline {
    private static final int ROW = 26;
    private static final int BAR = 14;
    private static final int TOP = 58;
    private static final int NAMES = 170;
    private static final int REASONS = 210;
    private static final int TICKS = 5;
    private static final int LONGEST_TEXT = 28;

    private static final String STYLE = """
            <style>
            text { font: 13px ui-monospace, Menlo, Consolas, monospace; fill: #1f2328 }
            .title { font-weight: bold; font-size: 15px } .small { font-size: 11px; fill: #59636e }
            .paper { fill: #ffffff } .grid { stroke: #d1d9e0 }
            .running { fill: #1a7f37 } .waiting { fill: #b6c0cb } .ready { fill: url(#queued) } .blocking { fill: #cf222e }
            .stripe { stroke: #bf8700 }
            @media (prefers-color-scheme: dark) {
            text { fill: #e6edf3 } .small { fill: #9198a1 } .paper { fill: #0d1117 } .grid { stroke: #3d444d }
            .running { fill: #3fb950 } .waiting { fill: #4d5662 } .blocking { fill: #f85149 } .stripe { stroke: #d29922 }
            }
            </style>
            <defs><pattern id="queued" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">\
            <line class="stripe" x1="0" y1="0" x2="0" y2="6" stroke-width="5"/></pattern></defs>
            """;

    private final StringBuilder svg = new StringBuilder();
    private final Timeline timeline;
    private final double scale;
    private final int width;

    private SvgTimeline(Timeline timeline, int width) {
        this.timeline = timeline;
        this.width = Math.max(NAMES + REASONS + 200, width);
        scale = (this.width - NAMES - REASONS) / (double) Math.max(1, timeline.endMicros());
    }

    /**
     * The picture as an SVG document.
     *
     * @param title what was run
     * @param width in pixels, at least 580; the height follows from the rows
     */
    public static String draw(Timeline timeline, String title, int width) {
        return new SvgTimeline(timeline, width).document(title);
    }

    private String document(String title) {
        int bottom = TOP + timeline.rows().size() * ROW;
        int height = bottom + 44;
        svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\" viewBox=\"0 0 %d %d\">\n"
                .formatted(width, height, width, height)
                .replace("\r\n", "\n"));
        svg.append(STYLE);
        svg.append("<rect class=\"paper\" width=\"%d\" height=\"%d\"/>\n".formatted(width, height));
        text(12, 22, "title", title + " · " + Words.seconds(timeline.endMicros()));
        axis(bottom);
        int y = TOP;
        for (Row row : timeline.rows()) {
            row(row, y);
            y += ROW;
        }
        legend(bottom + 26);
        return svg.append("</svg>\n").toString();
    }

    private void axis(int bottom) {
        for (int tick = 0; tick <= TICKS; tick++) {
            long micros = timeline.endMicros() * tick / TICKS;
            double x = x(micros);
            svg.append(String.format(
                    Locale.ROOT,
                    "<line class=\"grid\" x1=\"%.1f\" y1=\"%d\" x2=\"%.1f\" y2=\"%d\"/>\n",
                    x,
                    TOP - 8,
                    x,
                    bottom));
            text(x + 3, TOP - 12, "small", Words.seconds(micros));
        }
    }

    private void row(Row row, int y) {
        String count = row.count() > 1 ? " ×" + row.count() : "";
        text(12, y + BAR - 2, "", shortened(row.label(), LONGEST_TEXT - 8 - count.length()) + count);
        for (Span span : row.spans()) bar(span, y);
        String sign = switch (row.end()) {
            case OK -> "✔ ";
            case FAILED -> "✖ ";
            case CANCELLED -> "⊘ ";
            case PENDING -> "… ";
        };
        text(width - REASONS + 10, y + BAR - 2, "small", sign + shortened(row.waitsFor(), LONGEST_TEXT));
    }

    private void bar(Span span, int y) {
        boolean acts = span.kind() == Kind.RUNNING || span.kind() == Kind.BLOCKING;
        double length = Math.max((span.to() - span.from()) * scale, acts ? 1.5 : 0);
        if (length < 0.2) return;
        String what = legend(span.kind()) + (span.what().isEmpty() ? "" : ": " + span.what());
        String when = ", " + Words.seconds(span.from()) + " to " + Words.seconds(span.to());
        bar(span.kind(), x(span.from()), y, length, what + when);
    }

    private void bar(Kind kind, double x, int y, double length, String title) {
        int height = kind == Kind.WAITING ? BAR / 3 : BAR;
        svg.append(String.format(
                Locale.ROOT,
                "<rect class=\"%s\" x=\"%.1f\" y=\"%d\" width=\"%.1f\" height=\"%d\"><title>%s</title></rect>\n",
                kind.name().toLowerCase(Locale.ROOT),
                x,
                y + (BAR - height) / 2,
                length,
                height,
                escaped(title)));
    }

    private void legend(int y) {
        int x = NAMES;
        for (Kind kind : Kind.values()) {
            bar(kind, x, y - BAR + 3, 18, legend(kind));
            text(x + 24, y, "small", legend(kind));
            x += 105;
        }
    }

    private static String legend(Kind kind) {
        return switch (kind) {
            case RUNNING -> "running";
            case WAITING -> "waiting";
            case READY -> "in the queue";
            case BLOCKING -> "blocking";
        };
    }

    private double x(long micros) {
        return NAMES + micros * scale;
    }

    private void text(double x, int y, String style, String text) {
        String styled = style.isEmpty() ? "" : " class=\"" + style + "\"";
        svg.append(String.format(Locale.ROOT, "<text%s x=\"%.1f\" y=\"%d\">", styled, x, y));
        svg.append(escaped(text)).append("</text>\n");
    }

    private static String shortened(String text, int length) {
        if (text.codePointCount(0, text.length()) <= length) return text;
        return text.substring(0, text.offsetByCodePoints(0, length - 1)) + "…";
    }

    /** XML has no way to write most control characters, so they become spaces. */
    private static String escaped(String text) {
        StringBuilder safe = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                default -> safe.appendCodePoint(isText(c) ? c : ' ');
            }
        });
        return safe.toString();
    }

    private static boolean isText(int c) {
        return c >= ' ' && !(c >= 0x7f && c < 0xa0) && !(c >= 0xd800 && c < 0xe000) && c != 0xfffe && c != 0xffff;
    }
}
