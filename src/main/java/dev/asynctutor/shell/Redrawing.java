package dev.asynctutor.shell;

import dev.asynctutor.shell.session.Page;
import org.jline.reader.LineReader;
import org.jline.terminal.Terminal;
import org.jline.terminal.Terminal.Signal;
import org.jline.terminal.Terminal.SignalHandler;

/** Draws the window anew when it is resized while a line is typed. The line stays as it is. */
final class Redrawing {
    private final LineReader reader;
    private final Terminal terminal;
    private final Page page;
    private int columns;

    private Redrawing(LineReader reader, Terminal terminal, Page page) {
        this.reader = reader;
        this.terminal = terminal;
        this.page = page;
    }

    /** From now on, at every line that the reader reads. */
    static void during(LineReader reader, Terminal terminal, Page page) {
        Redrawing redrawing = new Redrawing(reader, terminal, page);
        reader.getWidgets().put(LineReader.CALLBACK_INIT, redrawing::begin);
    }

    /** The reader's own handler, which it has just installed, goes on to measure the window. */
    private boolean begin() {
        columns = terminal.getWidth();
        SignalHandler readers = terminal.handle(Signal.WINCH, SignalHandler.SIG_IGN);
        terminal.handle(Signal.WINCH, signal -> {
            readers.handle(signal);
            redraw();
        });
        return true;
    }

    /** A window that only grew or shrank in height keeps what it shows. */
    private void redraw() {
        int now = terminal.getWidth();
        if (now == columns) return;
        columns = now;
        page.redrawn().ifPresent(reader::printAbove);
    }
}
