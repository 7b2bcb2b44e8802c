package dev.asynctutor;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.asynctutor.run.Interpreters;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The tests of the Python side, which are written in Python ({@code src/test/python}). */
public final class PythonTests {
    private static final Path SOURCES = Path.of("src", "main", "python").toAbsolutePath();
    private static final Path TESTS = Path.of("src", "test", "python").toAbsolutePath();

    private PythonTests() {}

    /** The command of each Python of this machine. */
    public static Stream<List<String>> pythons() {
        return Interpreters.ofThisMachine().all().stream()
                .map(installed -> installed.interpreter().command());
    }

    /**
     * Runs the tests of some files, and fails, with what they printed, unless all pass.
     *
     * @param files as a shell pattern, {@code test_bench*.py}
     */
    public static void pass(List<String> python, String files, Map<String, String> environment)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(python);
        command.addAll(List.of("-B", "-m", "unittest", "discover", "-s", TESTS.toString(), "-p", files));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("PYTHONPATH", SOURCES.toString());
        builder.environment().putAll(environment);
        Process process = builder.start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
    }
}
