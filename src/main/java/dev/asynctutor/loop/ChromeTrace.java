package dev.asynctutor.loop;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.asynctutor.loop.Timeline.Span;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Writes a recording in the trace-event format that Perfetto and speedscope open: one track a task with what it does,
 * its outputs as instants, and one track for the loop with what is worth a word. Times are microseconds, as the format
 * wants them.
 */
public final class ChromeTrace {
    private static final JsonFactory JSON = new JsonFactory().disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);

    private static final int PROCESS = 1;
    /** Tracks of tasks have the tasks' numbers, which count from 1. */
    private static final int LOOP_TRACK = 0;

    private final JsonGenerator json;

    private ChromeTrace(JsonGenerator json) {
        this.json = json;
    }

    /**
     * Writes the document; does not close the stream.
     *
     * @throws IOException if the stream fails
     */
    public static void write(Recording recording, OutputStream out) throws IOException {
        try (JsonGenerator json = JSON.createGenerator(out)) {
            new ChromeTrace(json).document(recording);
        }
    }

    private void document(Recording recording) throws IOException {
        json.writeStartObject();
        json.writeStringField("displayTimeUnit", "ms");
        json.writeArrayFieldStart("traceEvents");
        name("process_name", LOOP_TRACK, fileName(recording.header().script()));
        name("thread_name", LOOP_TRACK, "event loop");
        Map<Integer, List<Span>> lives = TimelineBuilder.spans(recording);
        for (TaskFacts task : TaskFacts.visible(recording.tasks())) {
            name("thread_name", task.id(), task.name());
            for (Span span : lives.getOrDefault(task.id(), List.of())) span(task.id(), span);
        }
        for (Timeline.Mark mark : TimelineBuilder.marks(recording)) instant(LOOP_TRACK, mark.micros(), mark.text());
        for (Event event : recording.events()) {
            if (event instanceof Event.Output output) {
                instant(
                        output.task(),
                        output.micros(),
                        "output: " + output.text().strip());
            }
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static String fileName(String path) {
        String name = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
        return name.isEmpty() ? "program" : name;
    }

    private void span(int track, Span span) throws IOException {
        String kind = span.kind().name().toLowerCase(Locale.ROOT);
        json.writeStartObject();
        json.writeStringField("name", span.what().isEmpty() ? kind : span.what());
        json.writeStringField("cat", kind);
        json.writeStringField("ph", "X");
        json.writeNumberField("ts", span.from());
        json.writeNumberField("dur", span.to() - span.from());
        place(track);
        json.writeEndObject();
    }

    private void name(String what, int track, String name) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", what);
        json.writeStringField("ph", "M");
        place(track);
        json.writeObjectFieldStart("args");
        json.writeStringField("name", name);
        json.writeEndObject();
        json.writeEndObject();
    }

    private void instant(int track, long micros, String text) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", text);
        json.writeStringField("ph", "i");
        json.writeStringField("s", track == LOOP_TRACK ? "p" : "t");
        json.writeNumberField("ts", micros);
        place(track);
        json.writeEndObject();
    }

    private void place(int track) throws IOException {
        json.writeNumberField("pid", PROCESS);
        json.writeNumberField("tid", track);
    }
}
