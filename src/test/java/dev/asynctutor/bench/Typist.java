package dev.asynctutor.bench;

import dev.asynctutor.e2e.PseudoTerminal;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** Somebody with a stopwatch before a terminal of 80 by 24, who also answers for it when it is asked for its cursor. */
final class Typist implements AutoCloseable {
    private static final String WHERE_IS_THE_CURSOR = "\u001b[6n";
    private static final String IN_THE_CORNER = "\u001b[1;1R";

    private final PseudoTerminal terminal;
    private final StringBuilder seen = new StringBuilder();
    private final byte[] block = new byte[1 << 16];

    Typist(Map<String, String> environment, List<String> command) throws IOException {
        this.terminal = new PseudoTerminal(80, 24, environment, command);
    }

    /** Reads until a text is on the screen that was not there at the last call; fails when the program ends before. */
    void awaitOnScreen(String text) throws IOException {
        seen.setLength(0);
        while (seen.indexOf(text) < 0) {
            int count = terminal.output().read(block);
            String written = new String(block, 0, count, StandardCharsets.UTF_8);
            if (written.contains(WHERE_IS_THE_CURSOR)) type(IN_THE_CORNER);
            seen.append(written);
        }
    }

    void type(String keys) throws IOException {
        terminal.keyboard().write(keys.getBytes(StandardCharsets.UTF_8));
        terminal.keyboard().flush();
    }

    @Override
    public void close() throws IOException {
        terminal.process().descendants().forEach(ProcessHandle::destroyForcibly);
        terminal.close();
    }
}
