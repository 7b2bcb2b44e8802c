package dev.asynctutor.screen;

import dev.asynctutor.loop.End;
import dev.asynctutor.loop.Timeline;
import dev.asynctutor.loop.Timeline.Kind;
import dev.asynctutor.loop.Timeline.Row;
import dev.asynctutor.loop.Timeline.Span;
import java.util.ArrayList;
import java.util.List;

/** Timelines made by hand. */
final class Timelines {
    private static final long SECOND = 1_000_000;

    private Timelines() {}

    static Timeline of(long end, Row... rows) {
        return new Timeline(end, List.of(rows), List.of());
    }

    static Row row(String label, End end, String waitsFor, Span... spans) {
        return new Row(label, label, 1, List.of(spans), end, waitsFor);
    }

    static Span span(long from, long to, Kind kind) {
        return new Span(from, to, kind, "");
    }

    /** Main, so many fetches that sleep for a second, one of which fails. */
    static Timeline many(int tasks) {
        List<Row> rows = new ArrayList<>();
        rows.add(row("main", End.OK, "gather", span(0, 100, Kind.RUNNING), span(100, SECOND, Kind.WAITING)));
        for (int i = 1; i <= tasks; i++) {
            String name = i == 1 ? "fetch" : "fetch#" + i;
            rows.add(new Row(
                    name,
                    "fetch",
                    1,
                    List.of(
                            span(100, 100 + i, Kind.READY),
                            span(100 + i, 101 + i, Kind.RUNNING),
                            span(101 + i, SECOND - tasks + i, Kind.WAITING)),
                    i == tasks / 2 ? End.FAILED : End.OK,
                    "sleep(1)"));
        }
        return new Timeline(SECOND, rows, List.of());
    }
}
