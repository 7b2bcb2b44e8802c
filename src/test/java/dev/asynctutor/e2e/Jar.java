package dev.asynctutor.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Runs {@code java -jar tutor.jar} from a shell, with pipes. */
final class Jar {
    private static final long PATIENCE_SECONDS = 300;

    private Jar() {}

    /** What came of it. */
    record Result(int exit, String out, String err) {
        JsonNode json() {
            try {
                return new ObjectMapper().readTree(out);
            } catch (IOException e) {
                throw new UncheckedIOException(out + err, e);
            }
        }
    }

    /** Types {@code input} to a tutor with this progress folder. */
    static Result run(Path progress, String input, String... arguments) throws IOException, InterruptedException {
        return run(progress, Map.of(), input, arguments);
    }

    /** The same with more variables in its environment. */
    static Result run(Path progress, Map<String, String> environment, String input, String... arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(PseudoTerminal.java(), "-jar", PtySession.JAR.toString()));
        command.addAll(List.of("--progress", progress.toString()));
        command.addAll(Arrays.asList(arguments));
        Path out = Files.createTempFile("tutor-out", ".txt");
        Path err = Files.createTempFile("tutor-err", ".txt");
        try {
            ProcessBuilder builder =
                    new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
            builder.environment().putAll(environment);
            Process process = builder.start();
            try (OutputStream in = process.getOutputStream()) {
                in.write(input.getBytes(StandardCharsets.UTF_8));
            } catch (IOException e) {
                // it ended before it had read everything
            }
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new AssertionError("the tutor hangs after: " + Files.readString(out));
            }
            return new Result(process.exitValue(), Files.readString(out), Files.readString(err));
        } finally {
            Files.deleteIfExists(out);
            Files.deleteIfExists(err);
        }
    }
}
