package dev.asynctutor.run;

import dev.asynctutor.PythonTests;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the virtual clock's own tests on every Python there is. */
class VirtualClockTest {
    @ParameterizedTest
    @MethodSource("dev.asynctutor.PythonTests#pythons")
    @Timeout(300)
    void passesItsTests(List<String> python) throws Exception {
        PythonTests.pass(python, "test_virtual_clock*.py", Map.of());
    }
}
