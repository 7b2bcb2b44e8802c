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
import org.jline.utils.InfoCmp;
import org.jspecify.annotations.Nullable;

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
            describeWithoutAsking(System.getenv("TERM"));
            Terminal terminal = TerminalBuilder.builder()
                    .system(true)
                    .provider("jni")
                    .nativeSignals(true)
                    .signalHandler(Terminal.SignalHandler.SIG_IGN)
                    .build();
            return Optional.of(new Window(terminal, sizeOf(terminal, provider)));
        } catch (IOException | IllegalStateException e) {
            return Optional.empty();
        }
    }

    /** JLine knows the usual terminals itself; to run {@code infocmp} for them would only delay the first prompt. */
    private static void describeWithoutAsking(@Nullable String type) {
        String known = type == null ? null : InfoCmp.getDefaultInfoCmp(type);
        if (known != null) InfoCmp.setLoadedInfoCmp(type, known);
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
