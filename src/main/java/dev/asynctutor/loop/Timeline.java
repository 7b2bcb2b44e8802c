package dev.asynctutor.loop;

import java.util.List;

/**
 * What is drawn under a run: one row a task. Times in microseconds.
 *
 * @param endMicros the end of the time axis
 * @param rows the program's tasks (not asyncio's own), main first, then in creation order
 * @param marks moments worth a word, in order
 */
public record Timeline(long endMicros, List<Row> rows, List<Mark> marks) {
    /** What a task does during a span. */
    public enum Kind {
        RUNNING,
        WAITING,
        /** It could run, but the loop is busy with others. */
        READY,
        /** It runs and holds the loop so long that others suffer. */
        BLOCKING
    }

    /**
     * A stretch of a task's life; {@code from == to} for a step that took no time on the virtual clock.
     *
     * @param what what it waits for, or what blocks; empty otherwise
     */
    public record Span(long from, long to, Kind kind, String what) {}

    /**
     * One task, or several that share a function.
     *
     * @param label the task's name; of several, the function's
     * @param count how many tasks
     * @param spans without gaps from creation to end; of several tasks, what most of them do
     * @param end of several tasks, the worst: failed, pending, cancelled, ok
     * @param waitsFor what it waited for longest, or still waits for; empty if it never waited
     */
    public record Row(String label, String function, int count, List<Span> spans, End end, String waitsFor) {}

    /** A moment worth a word. */
    public record Mark(long micros, String text) {}

    /** The timeline of a recording. */
    public static Timeline of(Recording recording) {
        return TimelineBuilder.build(recording);
    }

    /**
     * The same in at most {@code maxRows} rows: tasks of one function become one row with their count, but the interesting
     * ones (main, the failed, the blocking, the forgotten) stay by themselves as far as there is room.
     */
    public Timeline grouped(int maxRows) {
        return rows.size() <= Math.max(1, maxRows) ? this : TimelineGroups.group(this, Math.max(1, maxRows));
    }

    /**
     * The same with its time counted from when the first task was made: how long Python took to start and to import says
     * nothing about the tasks.
     */
    public Timeline sinceFirstTask() {
        long start = rows.stream()
                .flatMap(row -> row.spans().stream())
                .mapToLong(Span::from)
                .min()
                .orElse(0);
        if (start == 0) return this;
        List<Row> moved = rows.stream()
                .map(row -> new Row(
                        row.label(),
                        row.function(),
                        row.count(),
                        row.spans().stream()
                                .map(span -> new Span(span.from() - start, span.to() - start, span.kind(), span.what()))
                                .toList(),
                        row.end(),
                        row.waitsFor()))
                .toList();
        List<Mark> later = marks.stream()
                .map(mark -> new Mark(Math.max(0, mark.micros() - start), mark.text()))
                .toList();
        return new Timeline(endMicros - start, moved, later);
    }
}
