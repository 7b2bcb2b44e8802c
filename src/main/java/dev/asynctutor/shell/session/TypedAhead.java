package dev.asynctutor.shell.session;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * What a person typed where no prompt was: in the pager, or to a program that did not read it. Each of the next prompts
 * begins with one line of it, which nothing happens to before Enter: what was meant for a program may be no command.
 */
public final class TypedAhead {
    private final Deque<String> lines = new ArrayDeque<>();

    /** Adds lines; empty ones are dropped, so that an Enter for a program never skips a step. */
    void add(String typed) {
        typed.lines().filter(line -> !line.isBlank()).forEach(lines::add);
    }

    /** The next line, or the beginning of one; empty when there is none. */
    public String take() {
        return lines.isEmpty() ? "" : lines.remove();
    }
}
