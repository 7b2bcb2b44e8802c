package dev.asynctutor.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** When the tutor goes, by whatever death, its programs go too. */
@Timeout(60)
@EnabledOnOs(value = OS.LINUX, disabledReason = "detached programs can only be found through /proc")
class KilledTutorTest {
    private static final String PROGRAM = """
            import os, signal, time
            for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
                signal.signal(number, signal.SIG_IGN)
            if os.fork() == 0:
                os.setsid()
                if os.fork() == 0:
                    print('running')
                    time.sleep(600)
                os._exit(0)
            time.sleep(600)
            """;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void nothingSurvivesIt(boolean forcibly) throws IOException, InterruptedException {
        String trace = UUID.randomUUID().toString();
        Path script = Files.writeString(folder.resolve("program.py"), PROGRAM);
        Process tutor = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledTutor.class.getName(),
                        script.toString(),
                        trace)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        BufferedReader output = tutor.inputReader(StandardCharsets.UTF_8);
        assertThat(output.readLine()).isEqualTo("running");
        List<ProcessHandle> supervisors = tutor.descendants().toList();
        assertThat(Programs.anyLeft(trace)).isTrue();

        if (forcibly) {
            tutor.destroyForcibly();
        } else {
            tutor.destroy();
        }
        tutor.waitFor();

        Programs.assertNothingLeft(trace);
        Programs.until("the supervisors ended", () -> supervisors.stream().noneMatch(ProcessHandle::isAlive));
    }
}
