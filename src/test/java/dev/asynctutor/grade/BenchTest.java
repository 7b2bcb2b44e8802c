package dev.asynctutor.grade;

import dev.asynctutor.PythonTests;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the tests of the bench, hostile submissions among them, on every Python there is. */
class BenchTest {
    @ParameterizedTest
    @MethodSource("dev.asynctutor.PythonTests#pythons")
    @Timeout(300)
    void passesItsTests(List<String> python) throws Exception {
        PythonTests.pass(python, "test_bench*.py", Map.of());
    }
}
