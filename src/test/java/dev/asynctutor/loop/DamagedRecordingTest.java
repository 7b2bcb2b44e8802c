package dev.asynctutor.loop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a file holds, it is read, walked through and drawn. */
class DamagedRecordingTest {
    private static final List<String> KINDS = List.of(
            "hello",
            "file",
            "code",
            "loop",
            "unsupported",
            "task",
            "name",
            "rdy",
            "run",
            "end",
            "drop",
            "ln",
            "rs",
            "wait",
            "done",
            "tmr",
            "tmrx",
            "idle",
            "awake",
            "resnew",
            "res",
            "out",
            "job",
            "block",
            "hold",
            "unaw",
            "err",
            "gc",
            "pend",
            "dead",
            "lncut",
            "cut",
            "spin",
            "crash",
            "bye",
            "comet");

    private static final List<String> FIELDS = List.of(
            "t",
            "id",
            "T",
            "h",
            "by",
            "c",
            "l",
            "f",
            "th",
            "at",
            "def",
            "made",
            "k",
            "lbl",
            "s",
            "v",
            "x",
            "us",
            "on",
            "st",
            "next",
            "name",
            "fn",
            "tasks",
            "n",
            "lib",
            "eager",
            "root",
            "virt",
            "why",
            "r",
            "max_events",
            "clock");

    private static final List<String> VALUES = List.of(
            "0",
            "1",
            "2",
            "3",
            "4",
            "5",
            "1",
            "2",
            "3",
            "-1",
            "99999999999",
            "1e300",
            "null",
            "true",
            "\"\"",
            "\"sleep\"",
            "\"step\"",
            "\"wake\"",
            "\"ok\"",
            "\"err\"",
            "\"main\"",
            "\"Task-1\"",
            "[]",
            "[0,1]",
            "[[0,1,\"f\"]]",
            "[1,2,3]",
            "{}",
            "{\"k\":\"gather\",\"T\":[1,2]}",
            "{\"k\":\"Lock.acquire\",\"r\":1}",
            "{\"locked\":true}",
            "{\"size\":2,\"items\":[1,2],\"max\":3}",
            "9007199254740993",
            "[\"a\",null]",
            "\"\\u0000<&\\ud800\"");

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void any_stream_of_events_is_read_and_walked_and_drawn(int seed) {
        Random random = new Random(seed);
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 600; i++) lines.append(line(random)).append('\n');
        use(Recordings.of(lines.toString().getBytes(StandardCharsets.UTF_8)), random);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void a_recording_with_damaged_bytes_is_read_and_walked_and_drawn(int seed) {
        Random random = new Random(seed);
        byte[] bytes = Recordings.bytes(Recordings.ALL.get(seed % Recordings.ALL.size()));
        for (int i = 0; i < 60; i++) bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        use(Recordings.of(bytes), random);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    void a_recording_whose_lines_were_lost_or_shuffled_is_read_and_walked_and_drawn(int seed) {
        Random random = new Random(seed);
        List<String> lines = new String(Recordings.bytes("queue_virtual"), StandardCharsets.UTF_8)
                .lines()
                .toList();
        StringBuilder kept = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            int other = random.nextInt(10) == 0 ? random.nextInt(lines.size()) : i;
            if (random.nextInt(5) > 0) kept.append(lines.get(other)).append('\n');
        }
        use(Recordings.of(kept.toString().getBytes(StandardCharsets.UTF_8)), random);
    }

    private static String line(Random random) {
        StringBuilder line = new StringBuilder("{\"e\":\"" + pick(random, KINDS) + "\"");
        int fields = random.nextInt(9);
        for (int i = 0; i < fields; i++) {
            line.append(",\"").append(pick(random, FIELDS)).append("\":").append(pick(random, VALUES));
        }
        line.append("}");
        if (random.nextInt(20) == 0) line.setLength(random.nextInt(line.length()));
        return line.toString();
    }

    private static String pick(Random random, List<String> of) {
        return of.get(random.nextInt(of.size()));
    }

    private static void use(Recording recording, Random random) {
        Playback playback = new Playback(recording);
        Playback other = new Playback(recording);
        for (int step = 0; step < playback.size(); step++) {
            LoopState state = playback.at(step);
            if (random.nextInt(20) == 0) assertThat(other.at(step)).isEqualTo(state);
        }
        playback.nextError(0);
        Timeline timeline = Timeline.of(recording);
        for (Timeline.Row row : timeline.rows()) {
            for (int i = 1; i < row.spans().size(); i++) {
                assertThat(row.spans().get(i).from())
                        .isEqualTo(row.spans().get(i - 1).to());
            }
        }
        assertThat(timeline.grouped(2).rows()).hasSizeLessThanOrEqualTo(2);
        assertThat(SvgTimeline.draw(timeline, "damaged", 900)).endsWith("</svg>\n");
        assertThat(TraceReport.of(recording, 1, "", "", List.of()).json()).endsWith("}");
        try (OutputStream out = new ByteArrayOutputStream()) {
            ChromeTrace.write(recording, out);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
