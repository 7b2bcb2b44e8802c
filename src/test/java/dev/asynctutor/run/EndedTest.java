package dev.asynctutor.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EndedTest {
    private static final Limits LIMITS = new Limits(Duration.ofMillis(1500), 1L << 30, 100_000_000, 64);

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            FINISHED          | 0   | ""                        | finished in 3.2 s
            FINISHED          | 2   | ""                        | ended with exit code 2 after 3.2 s
            FINISHED          | 139 | SIGSEGV                   | killed by SIGSEGV after 3.2 s
            INTERRUPTED       | 130 | SIGINT                    | stopped by Ctrl-C after 3.2 s
            TIME_LIMIT        | 137 | SIGKILL                   | stopped: it ran longer than 1.5 s
            MEMORY_LIMIT      | 137 | ""                        | stopped: it used more than 1 GiB of memory
            OUTPUT_LIMIT      | 137 | ""                        | stopped: it wrote more than 100 MB of output
            CHILD_LIMIT       | 137 | 65                        | stopped: it had more than 64 child processes at once
            COULD_NOT_START   | 127 | No such file: /bin/nonono | could not start: No such file: /bin/nonono
            SUPERVISOR_KILLED | 137 | ""                        | stopped: the process that watches over it was killed
            """)
    void everyReasonHasItsSentence(Reason reason, int exit, String detail, String sentence) {
        Ended ended = new Ended(exit, Duration.ofMillis(3210), reason, detail, false, LIMITS, "");

        assertThat(ended.sentence()).isEqualTo(sentence);
    }
}
