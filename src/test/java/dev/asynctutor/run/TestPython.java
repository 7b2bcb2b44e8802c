package dev.asynctutor.run;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The first Python 3 on the search path, for tests that need real programs. */
public final class TestPython {
    private static final Interpreter FOUND = find();

    private TestPython() {}

    public static Interpreter interpreter() {
        return FOUND;
    }

    private static Interpreter find() {
        for (String folder : System.getenv("PATH").split(File.pathSeparator, -1)) {
            Path candidate = Path.of(folder, "python3");
            if (Files.isExecutable(candidate)) {
                // asked for its own path, since what stands on the search path may be a slow wrapper script
                List<String> answer =
                        ask(candidate, "import sys, platform; print(sys.executable); print(platform.python_version())");
                return new Interpreter("python", answer.get(1), List.of(answer.get(0)), Interpreter.Origin.MACHINE);
            }
        }
        throw new IllegalStateException("These tests need a python3 on the PATH; install one and try again.");
    }

    private static List<String> ask(Path python, String program) {
        try {
            Process process = new ProcessBuilder(python.toString(), "-c", program).start();
            return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException(python + " does not start", e);
        }
    }
}
