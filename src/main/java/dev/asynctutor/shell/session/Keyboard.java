package dev.asynctutor.shell.session;

import dev.asynctutor.run.Ended;
import dev.asynctutor.run.Running;
import dev.asynctutor.screen.RunView;
import java.io.IOException;
import org.jline.terminal.Attributes;
import org.jline.terminal.Terminal;
import org.jline.utils.NonBlockingReader;

/**
 * Passes on what a learner types while a program runs: whole lines, with Backspace; Ctrl-D ends the input and Ctrl-C the
 * program. The terminal gives single keys meanwhile, since waiting for a whole line could not be cut short when the
 * program ends; so the echo is ours.
 */
final class Keyboard {
    private static final long PATIENCE_MILLIS = 40;
    private static final int END_OF_INPUT = 4;
    private static final int BACKSPACE = 8;
    private static final int DELETE = 127;

    private final Terminal terminal;
    private final RunView view;
    private final StringBuilder line = new StringBuilder();

    Keyboard(Terminal terminal, RunView view) {
        this.terminal = terminal;
        this.view = view;
    }

    /** Attends to a program until it has ended, and leaves the terminal as it was. */
    Ended attend(Running running) {
        Terminal.SignalHandler before = terminal.handle(Terminal.Signal.INT, signal -> running.interrupt());
        Attributes attributes = terminal.enterRawMode();
        try {
            NonBlockingReader keys = terminal.reader();
            while (running.isRunning()) {
                int key = keys.read(PATIENCE_MILLIS);
                if (key == NonBlockingReader.READ_EXPIRED) settle();
                else if (key < 0 || key == END_OF_INPUT) running.closeInput();
                else take((char) key, running);
            }
        } catch (IOException e) {
            running.closeInput();
        } finally {
            terminal.setAttributes(attributes);
            terminal.handle(Terminal.Signal.INT, before);
        }
        return running.await();
    }

    private void settle() {
        synchronized (view) {
            view.settle();
        }
    }

    private void take(char key, Running running) {
        if (key == '\r' || key == '\n') {
            running.type(line + "\n");
            line.setLength(0);
            echo("\r\n");
            synchronized (view) {
                view.typed();
            }
        } else if (key == BACKSPACE || key == DELETE) {
            if (line.length() == 0) return;
            line.setLength(line.length() - 1);
            echo("\b \b");
        } else if (key >= ' ') {
            line.append(key);
            echo(String.valueOf(key));
        }
    }

    private void echo(String text) {
        terminal.writer().write(text);
        terminal.flush();
    }
}
