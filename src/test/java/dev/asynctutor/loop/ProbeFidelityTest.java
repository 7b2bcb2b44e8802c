package dev.asynctutor.loop;

import dev.asynctutor.PythonTests;
import dev.asynctutor.run.Interpreters;
import java.util.List;
import java.util.Map;
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
        PythonTests.pass(
                python,
                "test_event_probe*.py",
                Map.of(
                        "PROBE_SHARE",
                        ALL ? "0/1" : share + "/" + shares,
                        "PROBE_PROGRAMS",
                        String.valueOf(ALL ? GENERATED : GENERATED / shares)));
    }
}
