package dev.asynctutor.loop;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The document of {@code trace --json}. Times in seconds.
 *
 * @param clock {@code real} or {@code virtual}
 * @param seconds from the program's first line to its last event
 * @param exit the exit code
 * @param tasks the program's own, in creation order
 * @param steps how many there are to walk through
 * @param truncated the recording was full before the program ended
 */
public record TraceReport(
        String clock,
        double seconds,
        int exit,
        String stdout,
        String stderr,
        List<Task> tasks,
        int steps,
        boolean truncated,
        List<Finding> diagnoses) {
    private static final JsonFactory JSON = new JsonFactory();

    /**
     * A task.
     *
     * @param state {@code ok}, {@code failed}, {@code cancelled} or {@code pending}
     * @param parent the name of the task that created it
     */
    public record Task(
            String name,
            String function,
            String state,
            Optional<String> parent,
            double created,
            Optional<Double> ended,
            double running,
            double waiting,
            double starved) {}

    /** What a diagnosis says in the document; {@code line} is 0 where it has none. */
    public record Finding(String kind, String task, String file, int line, String message) {}

    public static TraceReport of(Recording recording, int exit, String stdout, String stderr, List<Finding> diagnoses) {
        Map<Integer, String> names = new HashMap<>();
        List<TaskFacts> visible = TaskFacts.visible(recording.tasks());
        visible.forEach(task -> names.put(task.id(), task.name()));
        List<Task> tasks = new ArrayList<>();
        for (TaskFacts task : visible) tasks.add(task(task, names));
        return new TraceReport(
                recording.header().clock().name().toLowerCase(Locale.ROOT),
                seconds(recording.endMicros()),
                exit,
                stdout,
                stderr,
                List.copyOf(tasks),
                Stops.of(recording.events()).length - 1,
                recording.truncated(),
                List.copyOf(diagnoses));
    }

    private static Task task(TaskFacts task, Map<Integer, String> names) {
        OptionalInt parent = task.parent();
        return new Task(
                task.name(),
                task.function(),
                task.state().name().toLowerCase(Locale.ROOT),
                parent.isPresent() ? Optional.ofNullable(names.get(parent.getAsInt())) : Optional.empty(),
                seconds(task.createdMicros()),
                task.endedMicros().isPresent()
                        ? Optional.of(seconds(task.endedMicros().getAsLong()))
                        : Optional.empty(),
                seconds(task.runningMicros()),
                seconds(task.waitingMicros()),
                seconds(task.starvedMicros()));
    }

    private static double seconds(long micros) {
        return micros / 1e6;
    }

    /** The document as one JSON object. */
    public String json() {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text).useDefaultPrettyPrinter()) {
            write(json);
        } catch (IOException e) {
            throw new UncheckedIOException("a string does not fail", e);
        }
        return text.toString();
    }

    private void write(JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("clock", clock);
        json.writeNumberField("seconds", seconds);
        json.writeNumberField("exit", exit);
        json.writeStringField("stdout", stdout);
        json.writeStringField("stderr", stderr);
        json.writeArrayFieldStart("tasks");
        for (Task task : tasks) write(json, task);
        json.writeEndArray();
        json.writeNumberField("steps", steps);
        json.writeBooleanField("truncated", truncated);
        json.writeArrayFieldStart("diagnoses");
        for (Finding finding : diagnoses) write(json, finding);
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, Task task) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", task.name());
        json.writeStringField("function", task.function());
        json.writeStringField("state", task.state());
        json.writeFieldName("parent");
        if (task.parent().isPresent()) json.writeString(task.parent().get());
        else json.writeNull();
        json.writeNumberField("created", task.created());
        json.writeFieldName("ended");
        if (task.ended().isPresent()) json.writeNumber(task.ended().get());
        else json.writeNull();
        json.writeNumberField("running", task.running());
        json.writeNumberField("waiting", task.waiting());
        json.writeNumberField("starved", task.starved());
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, Finding finding) throws IOException {
        json.writeStartObject();
        json.writeStringField("kind", finding.kind());
        json.writeStringField("task", finding.task());
        json.writeStringField("file", finding.file());
        json.writeNumberField("line", finding.line());
        json.writeStringField("message", finding.message());
        json.writeEndObject();
    }
}
