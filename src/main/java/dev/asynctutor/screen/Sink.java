package dev.asynctutor.screen;

import java.io.PrintStream;
import java.util.function.Supplier;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;

/** Where a screen's characters go. */
sealed interface Sink {
    void write(String text);

    /** Flushes; true when what was written could not be. */
    boolean failed();

    /** The face, with the size this sink has now. */
    Face sized(Face face);

    record OfTerminal(Terminal terminal, Supplier<Size> window) implements Sink {
        @Override
        public void write(String text) {
            terminal.writer().write(text);
        }

        @Override
        public boolean failed() {
            return terminal.writer().checkError();
        }

        @Override
        public Face sized(Face face) {
            if (!face.interactive()) return face;
            Size size = window.get();
            return face.resized(size.getColumns(), size.getRows());
        }
    }

    record OfStream(PrintStream stream) implements Sink {
        @Override
        public void write(String text) {
            stream.print(text);
        }

        @Override
        public boolean failed() {
            return stream.checkError();
        }

        @Override
        public Face sized(Face face) {
            return face;
        }
    }
}
