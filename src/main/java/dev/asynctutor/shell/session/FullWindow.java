package dev.asynctutor.shell.session;

import dev.asynctutor.screen.Screen;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jline.terminal.Attributes;
import org.jline.terminal.Terminal;
import org.jline.terminal.Terminal.Signal;
import org.jline.terminal.Terminal.SignalHandler;
import org.jline.utils.NonBlockingReader;

/** The whole window for a picture, with single keys; closing it leaves the terminal as it was found. */
final class FullWindow implements AutoCloseable {
    private final Terminal terminal;
    private final Screen screen;
    private final AtomicBoolean interrupted = new AtomicBoolean();
    private final SignalHandler beforeInterrupt;
    private final SignalHandler beforeSuspend;
    private final Attributes attributes;
    private final Thread rescue;

    private FullWindow(Terminal terminal, Screen screen) {
        this.terminal = terminal;
        this.screen = screen;
        beforeInterrupt = terminal.handle(Signal.INT, signal -> interrupted.set(true));
        // Suspended, the shell would be left with our picture.
        beforeSuspend = terminal.handle(Signal.TSTP, SignalHandler.SIG_IGN);
        rescue = new Thread(screen::leavePicture, "leave the picture");
        Runtime.getRuntime().addShutdownHook(rescue);
        attributes = terminal.enterRawMode();
        screen.enterPicture();
    }

    static FullWindow open(Terminal terminal, Screen screen) {
        return new FullWindow(terminal, screen);
    }

    /** Whether Ctrl-C was pressed. */
    boolean interrupted() {
        return interrupted.get();
    }

    /**
     * Waits for a key without taking it.
     *
     * @return the key; {@link NonBlockingReader#READ_EXPIRED} when none came in time, {@link NonBlockingReader#EOF} when
     *     the terminal is gone
     */
    int peek(long millis) {
        try {
            return terminal.reader().peek(millis);
        } catch (IOException e) {
            return NonBlockingReader.EOF;
        }
    }

    /** The same, and takes it. */
    int read(long millis) {
        try {
            return terminal.reader().read(millis);
        } catch (IOException e) {
            return NonBlockingReader.EOF;
        }
    }

    @Override
    public void close() {
        screen.leavePicture();
        terminal.setAttributes(attributes);
        terminal.handle(Signal.INT, beforeInterrupt);
        terminal.handle(Signal.TSTP, beforeSuspend);
        try {
            Runtime.getRuntime().removeShutdownHook(rescue);
        } catch (IllegalStateException e) {
            // The tutor is being ended already; the hook runs, and does what was done.
        }
    }
}
