package dev.asynctutor.run;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the Python side's own tests on every Python there is. */
class VirtualClockTest {
    private static final Path SOURCES = Path.of("src", "main", "python").toAbsolutePath();
    private static final Path TESTS = Path.of("src", "test", "python").toAbsolutePath();

    static Stream<List<String>> pythons() {
        return Interpreters.ofThisMachine().all().stream()
                .map(installed -> installed.interpreter().command());
    }

    @ParameterizedTest
    @MethodSource("pythons")
    @Timeout(300)
    void passesItsTests(List<String> python) throws Exception {
        List<String> command = new ArrayList<>(python);
        command.addAll(
                List.of("-B", "-m", "unittest", "discover", "-s", TESTS.toString(), "-p", "test_virtual_clock*.py"));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("PYTHONPATH", SOURCES.toString());
        Process process = builder.start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
    }
}
