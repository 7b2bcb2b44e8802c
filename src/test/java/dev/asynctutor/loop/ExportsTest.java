package dev.asynctutor.loop;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;

class ExportsTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    static Stream<String> recordings() {
        return Recordings.ALL.stream();
    }

    @Test
    void the_report_is_the_documented_one() throws Exception {
        Recording recording = Recordings.named("taskgroup_virtual");
        TraceReport report = TraceReport.of(
                recording, 0, "out\n", "err\n", List.of(new TraceReport.Finding("lost-task", "bad", "a.py", 7, "why")));
        JsonNode json = JSON.readTree(report.json());
        assertThat(json.fieldNames())
                .toIterable()
                .containsExactly(
                        "clock", "seconds", "exit", "stdout", "stderr", "tasks", "steps", "truncated", "diagnoses");
        assertThat(json.get("clock").asText()).isEqualTo("virtual");
        assertThat(json.get("seconds").asDouble()).isBetween(0.15, 0.151);
        assertThat(json.get("steps").asInt()).isEqualTo(new Playback(recording).size() - 1);
        assertThat(json.get("truncated").asBoolean()).isFalse();
        JsonNode bad = json.get("tasks").get(2);
        assertThat(bad.fieldNames())
                .toIterable()
                .containsExactly(
                        "name", "function", "state", "parent", "created", "ended", "running", "waiting", "starved");
        assertThat(bad.get("name").asText()).isEqualTo("bad");
        assertThat(bad.get("state").asText()).isEqualTo("failed");
        assertThat(bad.get("parent").asText()).isEqualTo("main");
        assertThat(bad.get("ended").asDouble()).isBetween(0.15, 0.151);
        assertThat(json.get("tasks").get(0).get("parent").isNull()).isTrue();
        assertThat(json.get("diagnoses").get(0).get("kind").asText()).isEqualTo("lost-task");
    }

    @Test
    void a_pending_task_has_no_end() throws Exception {
        JsonNode json = JSON.readTree(TraceReport.of(Recordings.named("deadlock_virtual"), 97, "", "", List.of())
                .json());
        json.get("tasks").forEach(task -> {
            assertThat(task.get("ended").isNull()).isTrue();
            assertThat(task.get("state").asText()).isEqualTo("pending");
        });
    }

    @ParameterizedTest
    @MethodSource("recordings")
    void the_trace_event_format_names_every_track_and_its_bars_do_not_overlap(String name) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ChromeTrace.write(Recordings.named(name), out);
        JsonNode events = JSON.readTree(out.toByteArray()).get("traceEvents");
        Map<Integer, Long> ends = new HashMap<>();
        List<Integer> named = new ArrayList<>();
        for (JsonNode event : events) {
            int track = event.get("tid").asInt();
            switch (event.get("ph").asText()) {
                case "M" -> named.add(track);
                case "X" -> {
                    assertThat(named).contains(track);
                    assertThat(event.get("ts").asLong()).isGreaterThanOrEqualTo(ends.getOrDefault(track, 0L));
                    ends.put(track, event.get("ts").asLong() + event.get("dur").asLong());
                }
                default -> assertThat(event.get("ph").asText()).isEqualTo("i");
            }
        }
        assertThat(ends).hasSameSizeAs(TaskFacts.visible(Recordings.named(name).tasks()));
    }

    @ParameterizedTest
    @MethodSource("recordings")
    void the_picture_is_well_formed_and_has_a_bar_for_each_span(String name) throws Exception {
        Timeline timeline = Timeline.of(Recordings.named(name));
        String svg = SvgTimeline.draw(timeline, "a <b> & \"c\" \u0007", 960);
        Document document = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
        assertThat(document.getDocumentElement().getAttribute("width")).isEqualTo("960");
        assertThat(svg).contains("a &lt;b&gt; &amp; &quot;c&quot;").contains(">main</text>");
        for (Timeline.Kind kind : Timeline.Kind.values()) {
            assertThat(svg).contains("class=\"" + kind.name().toLowerCase(java.util.Locale.ROOT) + "\"");
        }
    }
}
