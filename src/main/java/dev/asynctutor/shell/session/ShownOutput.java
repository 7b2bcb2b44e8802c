package dev.asynctutor.shell.session;

import dev.asynctutor.run.OutputListener.Stream;
import dev.asynctutor.run.TextOutput.TextListener;
import dev.asynctutor.screen.RunView;
import dev.asynctutor.screen.RunView.Channel;
import java.time.Duration;
import java.util.List;
import org.jline.utils.AttributedString;

/**
 * A program's output on its way to the learner's eyes, and what they type to it. The program speaks on other threads than
 * the learner: safe for use by both.
 */
final class ShownOutput implements TextListener {
    private static final double MILLIS_A_SECOND = 1000;

    private final RunView view;
    private final ErrorText errors;
    private double now;

    ShownOutput(RunView view, ErrorText errors) {
        this.view = view;
        this.errors = errors;
    }

    @Override
    public synchronized void text(Stream stream, String chunk, Duration elapsed) {
        now = elapsed.toMillis() / MILLIS_A_SECOND;
        if (stream == Stream.OUT) view.accept(Channel.OUT, now, chunk);
        else view.accept(Channel.ERR, now, errors.shown(chunk));
    }

    /** The learner stops the program. */
    synchronized void interrupted() {
        errors.interrupted();
    }

    /** Says something about the program, below what it wrote so far. */
    synchronized void aside(List<AttributedString> lines) {
        view.aside(lines);
    }

    synchronized void settle() {
        view.settle();
    }

    synchronized void key(char key) {
        view.key(key);
    }

    synchronized void backspace() {
        view.backspace();
    }

    synchronized void enter() {
        view.enter();
    }

    /** A line was typed that the terminal has shown by itself. */
    synchronized void typed() {
        view.typed();
    }

    synchronized void end() {
        view.accept(Channel.ERR, now, errors.rest());
        view.end();
    }
}
