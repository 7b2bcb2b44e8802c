package dev.asynctutor.screen;

import dev.asynctutor.loop.Timeline;

/** What one row of a timeline shows in each of its columns. */
final class TimelineCells {
    /** What a column says about the task. */
    enum Cell {
        NONE,
        WAITING,
        READY,
        /** Ran for less than half of the column: a step is never lost, but never made longer than it was. */
        STEP,
        RUNNING,
        BLOCKING
    }

    private static final double FULL = 0.5;

    private TimelineCells() {}

    /** The columns of a bar from 0 to {@code endMicros}. */
    static Cell[] of(Timeline.Row row, long endMicros, int bar) {
        double[] waiting = new double[bar];
        double[] ready = new double[bar];
        double[] running = new double[bar];
        double[] blocking = new double[bar];
        double scale = (double) bar / Math.max(1, endMicros);
        for (Timeline.Span span : row.spans()) {
            double[] covered = switch (span.kind()) {
                case WAITING -> waiting;
                case READY -> ready;
                case RUNNING -> running;
                case BLOCKING -> blocking;
            };
            cover(covered, span.from() * scale, span.to() * scale);
        }
        Cell[] cells = new Cell[bar];
        for (int i = 0; i < bar; i++) cells[i] = cell(waiting[i], ready[i], running[i], blocking[i]);
        return cells;
    }

    private static Cell cell(double waiting, double ready, double running, double blocking) {
        if (blocking > 0) return Cell.BLOCKING;
        if (running > 0) return running >= FULL ? Cell.RUNNING : Cell.STEP;
        if (ready == 0 && waiting == 0) return Cell.NONE;
        return ready > waiting ? Cell.READY : Cell.WAITING;
    }

    private static void cover(double[] columns, double from, double to) {
        int first = (int) Math.max(0, Math.min(columns.length - 1, Math.floor(from)));
        int last = (int) Math.max(first, Math.min(columns.length - 1, Math.ceil(to) - 1));
        for (int i = first; i <= last; i++) {
            double part = Math.min(to, i + 1) - Math.max(from, i);
            columns[i] += Math.max(part, Double.MIN_NORMAL); // however short, it was there
        }
    }
}
