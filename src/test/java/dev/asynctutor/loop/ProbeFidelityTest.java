package dev.asynctutor.loop;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.asynctutor.run.Interpreters;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Runs the probe's own tests on every Python there is. The Pythons share the course's examples and 300 generated
 * programs between them; with the system property {@code tutor.probe.all} each takes them all.
 */
class ProbeFidelityTest {
    private static final Path SOURCES = Path.of("src", "main", "python").toAbsolutePath();
    private static final Path TESTS = Path.of("src", "test", "python").toAbsolutePath();
    private static final boolean ALL = Boolean.getBoolean("tutor.probe.all");
    private static final int GENERATED = 300;

    static Stream<Arguments> pythons() {
        List<Interpreters.Installed> found = Interpreters.ofThisMachine().all();
        return IntStream.range(0, found.size())
                .mapToObj(i -> Arguments.of(found.get(i).interpreter().command(), i, found.size()));
    }

    @ParameterizedTest
    @MethodSource("pythons")
    @Timeout(1_800)
    void changesNothingAndRecordsWhatIsAgreed(List<String> python, int share, int shares) throws Exception {
        List<String> command = new ArrayList<>(python);
        command.addAll(
                List.of("-B", "-m", "unittest", "discover", "-s", TESTS.toString(), "-p", "test_event_probe*.py"));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("PYTHONPATH", SOURCES.toString());
        builder.environment().put("PROBE_SHARE", ALL ? "0/1" : share + "/" + shares);
        builder.environment().put("PROBE_PROGRAMS", String.valueOf(ALL ? GENERATED : GENERATED / shares));
        Process process = builder.start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
    }
}
