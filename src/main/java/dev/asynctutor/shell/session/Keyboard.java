package dev.asynctutor.shell.session;

import dev.asynctutor.run.Ended;
import dev.asynctutor.run.Running;
import java.io.IOException;
import org.jline.terminal.Attributes;
import org.jline.terminal.Terminal;
import org.jline.utils.NonBlockingReader;

/**
 * Passes on what a learner types while a program runs: whole lines, with Backspace; Ctrl-D ends the input, Ctrl-T
 * shows the tasks, Ctrl-C stops the program. The terminal gives single keys meanwhile, since waiting for a whole line could not be cut short when the
 * program ends; so the echo is ours. What the program did not read is kept for the prompt.
 */
final class Keyboard {
    private static final long PATIENCE_MILLIS = 40;
    private static final int END_OF_INPUT = 4;
    private static final int BACKSPACE = 8;
    private static final int STATUS = 20; // Ctrl-T, as on the terminals of BSD
    private static final int DELETE = 127;

    private final Terminal terminal;
    private final TypedAhead typedAhead;
    private final ShownOutput shown;
    private final Runnable status;
    private final boolean echoes;
    private final StringBuilder line = new StringBuilder();

    /** @param status shows what the program is doing, when Ctrl-T asks for it */
    Keyboard(Terminal terminal, TypedAhead typedAhead, ShownOutput shown, Runnable status) {
        this.terminal = terminal;
        this.typedAhead = typedAhead;
        this.shown = shown;
        this.status = status;
        // a dumb terminal gives whole lines and has shown them
        this.echoes = !terminal.getType().startsWith(Terminal.TYPE_DUMB);
    }

    /** Attends to a program until it has ended, and leaves the terminal as it was. */
    Ended attend(Running running) {
        Terminal.SignalHandler before = terminal.handle(Terminal.Signal.INT, signal -> {
            shown.interrupted();
            running.interrupt();
        });
        Attributes attributes = terminal.enterRawMode();
        try {
            NonBlockingReader keys = terminal.reader();
            while (running.isRunning()) {
                int key = keys.read(PATIENCE_MILLIS);
                if (key == NonBlockingReader.READ_EXPIRED) shown.settle();
                else if (key < 0 || key == END_OF_INPUT) running.closeInput();
                else if (key == STATUS) status.run();
                else take((char) key, running);
            }
        } catch (IOException e) {
            running.closeInput();
        } finally {
            terminal.setAttributes(attributes);
            terminal.handle(Terminal.Signal.INT, before);
        }
        Ended ended = running.await();
        typedAhead.add(ended.unread() + line);
        return ended;
    }

    private void take(char key, Running running) {
        if (key == '\r' || key == '\n') {
            running.type(line + "\n");
            line.setLength(0);
            if (echoes) shown.enter();
            else shown.typed();
        } else if (key == BACKSPACE || key == DELETE) {
            if (line.length() == 0) return;
            line.setLength(line.length() - 1);
            if (echoes) shown.backspace();
        } else if (key >= ' ') {
            line.append(key);
            if (echoes) shown.key(key);
        }
    }
}
