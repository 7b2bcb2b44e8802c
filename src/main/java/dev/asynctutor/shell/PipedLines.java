package dev.asynctutor.shell;

import dev.asynctutor.shell.session.Session;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** A script of commands on standard input: no prompts, no farewell. */
final class PipedLines implements LineSource {
    /** A line longer than this is no command; what is over is dropped, so that hostile input costs no memory. */
    private static final int LONGEST = 10_000;

    private final BufferedReader reader;

    PipedLines(InputStream in) {
        this.reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    }

    @Override
    public Optional<String> read(Session session) {
        StringBuilder line = new StringBuilder();
        try {
            int c = reader.read();
            if (c < 0) return Optional.empty();
            while (c >= 0 && c != '\n') {
                if (line.length() < LONGEST) line.append((char) c);
                c = reader.read();
            }
        } catch (IOException e) {
            return Optional.empty();
        }
        return Optional.of(line.toString());
    }

    @Override
    public void farewell(Session session) {}
}
