package dev.asynctutor.run;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Asks a Python what it is, by running it. */
final class PythonProbe {
    /** The packages that examples and projects of the course may need. */
    static final List<String> PACKAGES = List.of("fastapi", "uvicorn", "httpx", "aiohttp", "anyio", "pytest", "uvloop");

    private static final int PATIENCE_SECONDS = 20;
    private static final String MARK = "async-tutor-probe";

    /** Runs on Python 2 as well, so that an old one can be named as such. */
    private static final String QUESTION = String.join(
            "\n",
            "import sys",
            "sys.path.pop(0)", // the current folder may hold an asyncio.py
            "found = []",
            "if sys.version_info >= (3, 11):",
            "    import asyncio, importlib.util",
            "    found = [n for n in '" + String.join(" ", PACKAGES) + "'.split() if importlib.util.find_spec(n)]",
            "print('|'.join(['" + MARK + "', '.'.join(map(str, sys.version_info[:3])), sys.prefix, ' '.join(found)]))");

    /** What came back. */
    sealed interface Answer {
        /**
         * It runs.
         *
         * @param version such as {@code 3.14.3}
         * @param prefix the folder of its installation, or of its virtual environment
         * @param packages those of {@link #PACKAGES} it can import
         */
        record Runs(String version, String prefix, Set<String> packages) implements Answer {}

        /**
         * It does not.
         *
         * @param reason a few words
         */
        record Fails(String reason) implements Answer {}
    }

    private PythonProbe() {}

    static Answer ask(List<String> command) {
        List<String> words =
                Stream.concat(command.stream(), Stream.of("-c", QUESTION)).toList();
        try {
            Process process =
                    new ProcessBuilder(words).redirectErrorStream(true).start();
            process.getOutputStream().close();
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                return new Answer.Fails("it did not answer within " + PATIENCE_SECONDS + " seconds");
            }
            return understand(process.exitValue(), output(process));
        } catch (IOException e) {
            return new Answer.Fails("it cannot be started");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Answer.Fails("the search was interrupted");
        }
    }

    /** What is there after its end: a child it left behind may hold the pipe open for ever. */
    private static String output(Process process) throws IOException {
        try (InputStream out = process.getInputStream()) {
            return new String(out.readNBytes(out.available()), UTF_8);
        }
    }

    private static Answer understand(int exit, String output) {
        for (String line : output.lines().toList()) {
            String[] parts = line.split("\\|", -1);
            if (exit == 0 && parts.length == 4 && parts[0].equals(MARK)) {
                Set<String> packages = Arrays.stream(parts[3].split(" "))
                        .filter(name -> !name.isEmpty())
                        .collect(Collectors.toUnmodifiableSet());
                return new Answer.Runs(parts[1], parts[2], packages);
            }
        }
        String last = output.lines()
                .filter(line -> !line.isBlank())
                .reduce((first, second) -> second)
                .orElse("");
        return new Answer.Fails(
                last.isEmpty()
                        ? "it ended with code " + exit
                        : String.format(Locale.ROOT, "it said: %s", last.strip()));
    }
}
