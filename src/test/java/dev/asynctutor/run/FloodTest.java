package dev.asynctutor.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Ten million lines pass, and nothing piles up. */
@Timeout(120)
class FloodTest {
    private static final long LINES = 10_000_000;
    private static final long MOST_KEPT = 32L << 20;

    @TempDir
    Path folder;

    @Test
    void tenMillionLinesPassAtFlatMemory() {
        long[] lines = new long[1];
        long[] most = new long[1];
        Runtime runtime = Runtime.getRuntime();
        try (Runner runner = new Runner()) {
            Programs programs = new Programs(runner, folder);
            System.gc();
            long before = runtime.totalMemory() - runtime.freeMemory();
            Ended ended = programs.run(
                    """
                    import os, sys
                    block = b''.join(b'line %03d\\n' % n for n in range(1000))
                    for _ in range(10_000):
                        sys.stdout.buffer.write(block)
                    """,
                    Limits.unattended().withOutputBytes(1L << 40), (stream, chunk, elapsed) -> {
                        while (chunk.hasRemaining()) {
                            if (chunk.get() == '\n' && ++lines[0] % 1_000_000 == 0) {
                                System.gc();
                                most[0] = Math.max(most[0], runtime.totalMemory() - runtime.freeMemory());
                            }
                        }
                    });

            assertThat(ended.succeeded()).as(ended.sentence()).isTrue();
            assertThat(lines[0]).isEqualTo(LINES);
            assertThat(most[0] - before).isLessThan(MOST_KEPT);
        }
    }
}
