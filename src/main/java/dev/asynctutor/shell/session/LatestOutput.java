package dev.asynctutor.shell.session;

import dev.asynctutor.run.OutputListener.Stream;
import dev.asynctutor.run.TextOutput.TextListener;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Keeps the last lines a program wrote. Safe for use by several threads. */
final class LatestOutput implements TextListener {
    private static final int LONGEST_LINE = 2_000;

    private final int most;
    private final Deque<String> lines = new ArrayDeque<>();
    private final StringBuilder open = new StringBuilder();
    private boolean closed;

    /** @param most how many lines are kept */
    LatestOutput(int most) {
        this.most = most;
    }

    @Override
    public synchronized void text(Stream stream, String chunk, Duration elapsed) {
        if (closed) return;
        for (int i = 0; i < chunk.length(); i++) {
            char c = chunk.charAt(i);
            if (c == '\n') endLine();
            else if (open.length() < LONGEST_LINE) open.append(c);
        }
    }

    private void endLine() {
        lines.addLast(open.toString());
        open.setLength(0);
        if (lines.size() > most) lines.removeFirst();
    }

    /** Keeps nothing that is written from now on. */
    synchronized void close() {
        closed = true;
    }

    /** The last lines, oldest first; the one that is not complete is among them. */
    synchronized List<String> lines() {
        Deque<String> all = new ArrayDeque<>(lines);
        if (!open.isEmpty()) all.addLast(open.toString());
        return List.copyOf(all);
    }
}
