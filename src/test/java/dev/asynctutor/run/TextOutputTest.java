package dev.asynctutor.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asynctutor.run.OutputListener.Stream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextOutputTest {
    private final List<String> heard = new ArrayList<>();
    private final TextOutput text = new TextOutput((stream, chunk, elapsed) -> heard.add(stream + " " + chunk));

    @Test
    void neverCutsACharacterAndKeepsTheStreamsApart() {
        byte[] tea = "çay ☕".getBytes(StandardCharsets.UTF_8);
        for (byte one : tea) {
            text.output(Stream.OUT, ByteBuffer.wrap(new byte[] {one}), Duration.ZERO);
            text.output(Stream.ERR, ByteBuffer.wrap(new byte[] {'!'}), Duration.ZERO);
        }

        assertThat(heard.stream().filter(line -> line.startsWith("OUT")))
                .containsExactly("OUT ç", "OUT a", "OUT y", "OUT  ", "OUT ☕");
        assertThat(heard.stream().filter(line -> line.startsWith("ERR"))).hasSize(tea.length);
    }

    @Test
    void whatIsNotUtf8IsReplaced() {
        text.output(Stream.OUT, ByteBuffer.wrap(new byte[] {'a', (byte) 0xff, 'b'}), Duration.ZERO);

        assertThat(heard).containsExactly("OUT a\ufffdb");
    }

    @Test
    void aCharacterThatNeverCameToItsEndIsReplacedAtTheEnd() {
        text.output(Stream.OUT, ByteBuffer.wrap(new byte[] {'a', (byte) 0xe2, (byte) 0x98}), Duration.ZERO);
        text.finish(Duration.ZERO);

        assertThat(heard).containsExactly("OUT a", "OUT \ufffd");
    }
}
