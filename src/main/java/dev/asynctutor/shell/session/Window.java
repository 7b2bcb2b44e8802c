package dev.asynctutor.shell.session;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Supplier;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.jline.terminal.impl.jni.JniTerminalProvider;
import org.jline.terminal.spi.Pty;
import org.jline.terminal.spi.SystemStream;
import org.jline.terminal.spi.TerminalProvider;

/**
 * The window a person sits at.
 *
 * @param size columns and rows at any moment; 0 where unknown
 */
record Window(Terminal terminal, Supplier<Size> size) {

    /** A window only where a person both types and looks; a script or a pipe has none. */
    static Optional<Window> ofThisProcess() {
        try {
            TerminalProvider provider = TerminalProvider.load("jni");
            if (!provider.isSystemStream(SystemStream.Input) || !provider.isSystemStream(SystemStream.Output)) {
                return Optional.empty();
            }
            Terminal terminal = terminal(provider);
            return Optional.of(new Window(terminal, sizeOf(terminal, provider)));
        } catch (IOException | IllegalStateException e) {
            return Optional.empty();
        }
    }

    private static Terminal terminal(TerminalProvider provider) throws IOException {
        String type = String.valueOf(System.getenv("TERM"));
        TerminalBuilder builder = TerminalBuilder.builder();
        if (XtermTerminal.COLORS.containsKey(type) && provider instanceof JniTerminalProvider system && !isWindows()) {
            return new XtermTerminal(type, system.current(SystemStream.Output), builder);
        }
        return builder.system(true)
                .provider("jni")
                .nativeSignals(true)
                .signalHandler(Terminal.SignalHandler.SIG_IGN)
                .build();
    }

    /** JLine takes {@code TERM=dumb} for a terminal of no size; the system knows better. */
    private static Supplier<Size> sizeOf(Terminal terminal, TerminalProvider provider) throws IOException {
        boolean dumb = terminal.getType().startsWith(Terminal.TYPE_DUMB);
        if (!dumb || !(provider instanceof JniTerminalProvider system) || isWindows()) return terminal::getSize;
        Pty pty = system.current(SystemStream.Output);
        return () -> {
            try {
                return pty.getSize();
            } catch (IOException e) {
                return terminal.getSize(); // it is gone
            }
        };
    }

    private static boolean isWindows() {
        return java.io.File.separatorChar == '\\';
    }
}
