package dev.asynctutor.e2e;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jline.terminal.Size;
import org.jline.terminal.impl.jni.JniNativePty;
import org.jline.terminal.impl.jni.JniTerminalProvider;

/** A process whose controlling terminal is a pseudo-terminal; this is the side of the person who sits before it. */
public final class PseudoTerminal implements AutoCloseable {
    private final JniNativePty pty;
    private final Process process;
    private final String attributesFound;
    private final CompletableFuture<String> attributesLeft;

    /** Starts a command on a terminal of this size. */
    public PseudoTerminal(int columns, int rows, Map<String, String> environment, List<String> command)
            throws IOException {
        this.pty = (JniNativePty) new JniTerminalProvider().open(null, new Size(columns, rows));
        this.attributesFound = pty.getAttr().toString();
        String onTerminal = "exec \"$@\" <" + pty.getName() + " >" + pty.getName() + " 2>&1";
        // a build in the background ignores Ctrl-C, which its terminals must not inherit
        List<String> session =
                new ArrayList<>(List.of("env", "--default-signal=INT", "setsid", "sh", "-c", onTerminal, "sh"));
        session.addAll(command);
        ProcessBuilder builder = new ProcessBuilder(session);
        builder.environment().keySet().removeIf(name -> name.startsWith("LC_") || name.equals("NO_COLOR"));
        builder.environment().putAll(Map.of("TERM", "xterm-256color", "LANG", "C.UTF-8"));
        builder.environment().putAll(environment);
        this.process = builder.start();
        this.attributesLeft = process.onExit().thenApply(ended -> hangUp());
    }

    /** Our own hold on the process's side must go with the process, or its output would never come to an end. */
    private String hangUp() {
        try {
            String left = pty.getAttr().toString();
            pty.getSlaveOutput().close();
            return left;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The {@code java} that runs the jar: the one that runs the tests, or the one that the system property {@code
     * tutor.java} names.
     */
    public static String java() {
        return System.getProperty(
                "tutor.java",
                Path.of(System.getProperty("java.home"), "bin", "java").toString());
    }

    /** The process itself, from its start on: the shell before it replaced itself by the command. */
    public Process process() {
        return process;
    }

    /** What the process writes; fails with an {@link IOException} when it has ended. */
    public InputStream output() {
        return pty.getMasterInput();
    }

    /** What is typed. */
    public OutputStream keyboard() {
        return pty.getMasterOutput();
    }

    public void resize(int columns, int rows) throws IOException {
        pty.setSize(new Size(columns, rows));
    }

    /** Whether the process, which has ended, left the terminal's attributes as it found them. */
    boolean isAsFound() {
        return attributesFound.equals(attributesLeft.join());
    }

    @Override
    public void close() throws IOException {
        process.destroyForcibly();
        attributesLeft.join();
        pty.close();
    }
}
