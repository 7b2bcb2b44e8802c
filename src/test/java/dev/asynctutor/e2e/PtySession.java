package dev.asynctutor.e2e;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.jline.builtins.ScreenTerminal;
import org.jline.terminal.Size;
import org.jline.terminal.impl.jni.JniNativePty;
import org.jline.terminal.impl.jni.JniTerminalProvider;

/** The real jar in a real pseudo-terminal, with a terminal emulator that knows what is on the screen. */
final class PtySession implements AutoCloseable {
    static final Path JAR = Path.of("tutor.jar").toAbsolutePath();
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final JniNativePty pty;
    private final Process process;
    private final ScreenTerminal screen;
    private final OutputStream keyboard;
    private final StringBuilder everything = new StringBuilder();
    private boolean ended;

    /** Starts {@code java -jar tutor.jar ARGUMENTS} on a terminal of this size. */
    PtySession(int columns, int rows, Map<String, String> environment, String... arguments) throws IOException {
        this.pty = (JniNativePty) new JniTerminalProvider().open(null, new Size(columns, rows));
        this.screen = new ScreenTerminal(columns, rows);
        List<String> command = new ArrayList<>(List.of(
                "setsid", "sh", "-c", "exec \"$@\" <" + pty.getName() + " >" + pty.getName() + " 2>&1", "sh", java()));
        command.addAll(List.of("-jar", JAR.toString()));
        command.addAll(Arrays.asList(arguments));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().keySet().removeIf(name -> name.startsWith("LC_") || name.equals("NO_COLOR"));
        builder.environment().putAll(Map.of("TERM", "xterm-256color", "LANG", "C.UTF-8"));
        builder.environment().putAll(environment);
        this.process = builder.start();
        this.keyboard = pty.getMasterOutput();
        Thread reader = new Thread(this::readOutput, "pty-output");
        reader.setDaemon(true);
        reader.start();
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private void readOutput() {
        char[] buffer = new char[8192];
        try (InputStream in = pty.getMasterInput();
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            for (int n = reader.read(buffer); n >= 0; n = reader.read(buffer)) {
                String text = new String(buffer, 0, n);
                screen.write(text);
                String reply = screen.read();
                if (!reply.isEmpty()) type(reply);
                synchronized (everything) {
                    everything.append(text);
                    everything.notifyAll();
                }
            }
        } catch (IOException e) {
            // the program has closed its side: the end of the output
        }
        synchronized (everything) {
            ended = true;
            everything.notifyAll();
        }
    }

    void type(String keys) throws IOException {
        keyboard.write(keys.getBytes(StandardCharsets.UTF_8));
        keyboard.flush();
    }

    void enter(String line) throws IOException {
        type(line + "\r");
    }

    /** What is on the screen now, line by line, without trailing blanks. */
    String screen() {
        StringBuilder text = new StringBuilder();
        for (String line : screen.toString().split("\n", -1))
            text.append(line.stripTrailing()).append('\n');
        return text.toString().stripTrailing();
    }

    /** Everything printed so far, escape codes included. */
    String everything() {
        synchronized (everything) {
            return everything.toString();
        }
    }

    /** Waits until everything printed after {@code mark} characters holds the text; tells what is there otherwise. */
    void awaitOutput(int mark, String text) throws InterruptedException {
        await(all -> all.indexOf(text, Math.min(mark, all.length())) >= 0, "\"" + text + "\"");
    }

    void await(Predicate<String> condition, String expected) throws InterruptedException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        synchronized (everything) {
            while (!condition.test(everything.toString())) {
                long left = TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime());
                if (left <= 0 || ended) {
                    throw new AssertionError((ended ? "the tutor ended" : "nothing for " + PATIENCE.toSeconds() + " s")
                            + " while waiting for " + expected + "; it printed:\n" + everything);
                }
                everything.wait(left);
            }
        }
    }

    /** Types a line and waits until its answer has been printed and the prompt is back. */
    String command(String line) throws IOException, InterruptedException {
        int mark = everything().length();
        enter(line);
        await(all -> promptAfter(all, mark), "the prompt after \"" + line + "\"");
        return plain(everything().substring(mark));
    }

    /** Waits for the first prompt. */
    String firstPrompt() throws InterruptedException {
        await(all -> promptAfter(all, 0), "a prompt");
        return plain(everything());
    }

    /** Whether a prompt stands on the last row, with nothing typed behind it. */
    private static boolean promptAfter(String all, int mark) {
        String text = withoutCodes(all.substring(mark));
        int echoed = text.indexOf('\n');
        if (mark > 0 && echoed < 0) return false;
        int row = Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r'));
        return text.substring(row + 1).strip().matches("\\w+ [❯>]");
    }

    /** Without escape codes and carriage returns. */
    static String plain(String text) {
        return withoutCodes(text).replace("\r", "");
    }

    private static String withoutCodes(String text) {
        return text.replaceAll("\u001b\\[[0-9;?]*[ -/]*[@-~]", "")
                .replaceAll("\u001b[=>]", "")
                .replaceAll("\u001b\\][^\u0007]*\u0007", "");
    }

    void resize(int columns, int rows) throws IOException {
        pty.setSize(new Size(columns, rows));
    }

    long pid() {
        return process.pid();
    }

    /** SIGKILL to the tutor, at once. */
    void kill() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }

    /** Waits for the tutor's own end. */
    int exitCode() throws InterruptedException {
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            throw new AssertionError("the tutor did not end; it printed:\n" + everything());
        }
        return process.exitValue();
    }

    @Override
    public void close() throws IOException {
        process.destroyForcibly();
        pty.close();
    }
}
