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

/** The real jar in a real pseudo-terminal, with a terminal emulator that knows what is on the screen. */
final class PtySession implements AutoCloseable {
    static final Path JAR = Path.of("tutor.jar").toAbsolutePath();
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final PseudoTerminal terminal;
    private final ScreenTerminal screen;
    private final OutputStream keyboard;
    private final StringBuilder everything = new StringBuilder();
    private int killedAfter = Integer.MAX_VALUE;
    private List<ProcessHandle> leftBehind = List.of();
    private boolean ended;

    /** Starts {@code java -jar tutor.jar ARGUMENTS} on a terminal of this size. */
    PtySession(int columns, int rows, Map<String, String> environment, String... arguments) throws IOException {
        this(tutor(arguments), columns, rows, environment);
    }

    private static List<String> tutor(String... arguments) {
        List<String> command = new ArrayList<>(List.of(PseudoTerminal.java(), "-jar", JAR.toString()));
        command.addAll(Arrays.asList(arguments));
        return command;
    }

    /** Starts another program on a terminal of this size. */
    PtySession(List<String> command, int columns, int rows, Map<String, String> environment) throws IOException {
        this.screen = new ScreenTerminal(columns, rows);
        this.terminal = new PseudoTerminal(columns, rows, environment, command);
        this.keyboard = terminal.keyboard();
        Thread reader = new Thread(this::readOutput, "pty-output");
        reader.setDaemon(true);
        reader.start();
    }

    private void readOutput() {
        char[] buffer = new char[8192];
        try (InputStream in = terminal.output();
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            for (int n = reader.read(buffer); n >= 0; n = reader.read(buffer)) {
                String text = new String(buffer, 0, n);
                screen.write(text);
                String reply = screen.read();
                if (!reply.isEmpty()) type(reply);
                synchronized (everything) {
                    everything.append(text);
                    if (everything.length() >= killedAfter) kill();
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
        if (!awaitUnlessEnded(condition, expected)) {
            throw new AssertionError(
                    "the tutor ended while waiting for " + expected + "; it printed:\n" + everything());
        }
    }

    /** Waits for something printed; false when the tutor ended before. */
    boolean awaitUnlessEnded(Predicate<String> condition, String expected) throws InterruptedException {
        return switch (within(PATIENCE, condition)) {
            case THERE -> true;
            case ENDED -> false;
            case MISSING ->
                throw new AssertionError("nothing for " + PATIENCE.toSeconds() + " s while waiting for " + expected
                        + "; it printed:\n" + everything());
        };
    }

    /** What came of waiting. */
    enum Awaited {
        THERE,
        ENDED,
        MISSING
    }

    /** Waits so long at most for something printed. */
    Awaited within(Duration time, Predicate<String> condition) throws InterruptedException {
        long deadline = System.nanoTime() + time.toNanos();
        synchronized (everything) {
            while (!condition.test(everything.toString())) {
                if (ended) return Awaited.ENDED;
                long left = TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime());
                if (left <= 0) return Awaited.MISSING;
                everything.wait(left);
            }
            return Awaited.THERE;
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
    static boolean promptAfter(String all, int mark) {
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
        terminal.resize(columns, rows);
    }

    /** SIGKILL to the tutor alone, at once. */
    void kill() {
        synchronized (everything) {
            killedAfter = Integer.MAX_VALUE;
            leftBehind = terminal.process().descendants().toList();
            // through its handle, so that nothing of what it has written is thrown away
            terminal.process().toHandle().destroyForcibly();
        }
    }

    /** Kills the tutor as soon as it has printed so many characters. */
    void killAfter(int characters) {
        synchronized (everything) {
            killedAfter = characters;
            if (everything.length() >= characters) kill();
        }
    }

    /** What ran under the tutor when it was killed. */
    List<ProcessHandle> leftBehind() {
        synchronized (everything) {
            return leftBehind;
        }
    }

    /** Waits for the tutor's own end. */
    int exitCode() throws InterruptedException {
        if (!terminal.process().waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            throw new AssertionError("the tutor did not end; it printed:\n" + everything());
        }
        return terminal.process().exitValue();
    }

    /** Waits until the last of what an ended tutor has printed was read. */
    void awaitLastOutput() throws InterruptedException {
        if (awaitUnlessEnded(all -> false, "its end")) throw new AssertionError("it did not end");
    }

    /** Whether an ended tutor has left the terminal with the attributes that it found. */
    boolean terminalIsAsFound() {
        return terminal.isAsFound();
    }

    @Override
    public void close() throws IOException {
        terminal.close();
    }
}
