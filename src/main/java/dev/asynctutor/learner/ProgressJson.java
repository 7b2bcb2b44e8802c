package dev.asynctutor.learner;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.asynctutor.learner.Progress.Answer;
import dev.asynctutor.learner.Progress.ExampleRuns;
import dev.asynctutor.learner.Progress.Memory;
import dev.asynctutor.learner.Progress.Position;
import dev.asynctutor.learner.Progress.QuestionStanding;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Progress as JSON, read and written token by token: the log of answers stands last, so that everything the first screen
 * needs is read without it, and nothing larger than the file's parser has to be loaded.
 */
final class ProgressJson {
    /** The layout written today. */
    static final int SCHEMA = 1;

    private static final JsonFactory FACTORY = new JsonFactory();

    private ProgressJson() {}

    /** What a file held; {@code schema} is that of the file. */
    record Read(int schema, Progress progress) {}

    /**
     * Reads a file's bytes.
     *
     * @param withAnswers whether to read the log too; without, reading stops before it
     * @throws IOException when this is no progress: a syntax error, a missing schema, a value of the wrong kind
     */
    static Read read(InputStream in, boolean withAnswers) throws IOException {
        try (JsonParser parser = FACTORY.createParser(in)) {
            return new Reader(parser, withAnswers).read();
        } catch (DateTimeException e) {
            throw new IOException("a time that is none: " + e.getMessage(), e);
        }
    }

    static void write(Progress progress, OutputStream out) throws IOException {
        try (JsonGenerator json = FACTORY.createGenerator(out)) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            json.writeStartObject();
            json.writeNumberField("schema", SCHEMA);
            json.writeStringField("started", progress.started().toString());
            if (progress.path().isPresent()) json.writeStringField("path", progress.path().get());
            if (progress.at().isPresent()) {
                json.writeObjectFieldStart("at");
                json.writeStringField("module", progress.at().get().moduleId());
                json.writeStringField("step", progress.at().get().stepId());
                json.writeEndObject();
            }
            writeMap(json, "steps", progress.steps(), time -> json.writeString(time.toString()));
            writeMap(json, "examples", progress.examples(), runs -> {
                json.writeStartObject();
                json.writeNumberField("runs", runs.runs());
                json.writeStringField("last", runs.last().toString());
                json.writeEndObject();
            });
            writeMap(json, "questions", progress.questions(), standing -> writeStanding(json, standing));
            writeMap(json, "ticks", progress.ticks(), time -> json.writeString(time.toString()));
            writeMap(json, "settings", progress.settings(), json::writeString);
            json.writeArrayFieldStart("answers");
            for (Answer answer : progress.answers()) {
                json.writeRaw('\n');
                json.writeStartObject();
                json.writeStringField("question", answer.question());
                json.writeStringField("at", answer.at().toString());
                json.writeStringField("answer", answer.text());
                if (answer.right().isPresent()) json.writeBooleanField("right", answer.right().get());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    /** Writes one value. */
    private interface ValueWriter<V> {
        void write(V value) throws IOException;
    }

    private static <V> void writeMap(JsonGenerator json, String name, Map<String, V> map, ValueWriter<V> writer)
            throws IOException {
        json.writeRaw('\n');
        json.writeObjectFieldStart(name);
        for (Map.Entry<String, V> entry : map.entrySet()) {
            json.writeFieldName(entry.getKey());
            writer.write(entry.getValue());
        }
        json.writeEndObject();
    }

    private static void writeStanding(JsonGenerator json, QuestionStanding standing) throws IOException {
        json.writeStartObject();
        json.writeNumberField("asked", standing.asked());
        json.writeNumberField("right", standing.right());
        json.writeNumberField("row", standing.rightInARow());
        json.writeBooleanField("lastRight", standing.lastRight());
        json.writeStringField("last", standing.last().toString());
        if (standing.memory().isPresent()) {
            json.writeNumberField("stability", standing.memory().get().stability());
            json.writeNumberField("difficulty", standing.memory().get().difficulty());
            json.writeStringField("due", standing.memory().get().due().toString());
        }
        json.writeEndObject();
    }

    /** Reads one document. */
    private static final class Reader {
        private final JsonParser parser;
        private final boolean withAnswers;
        private int schema = -1;
        private Progress progress = Progress.begun(Instant.EPOCH);
        private Optional<String> oldModule = Optional.empty();

        Reader(JsonParser parser, boolean withAnswers) {
            this.parser = parser;
            this.withAnswers = withAnswers;
        }

        Read read() throws IOException {
            expect(parser.nextToken(), JsonToken.START_OBJECT);
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String name = parser.currentName();
                parser.nextToken();
                if (name == null) throw new JsonParseException(parser, "the file ends too early");
                if (name.equals("answers") && !withAnswers) break;
                field(name);
            }
            if (schema < 0) throw new JsonParseException(parser, "there is no schema in it");
            return new Read(schema, progress);
        }

        private void field(String name) throws IOException {
            Progress p = progress;
            switch (name) {
                case "schema" -> schema = parser.getIntValue();
                case "started" ->
                    progress = new Progress(
                            time(), p.path(), p.at(), p.steps(), p.examples(), p.questions(), p.ticks(), p.settings(),
                            p.answers());
                case "path" -> progress = p.withPath(Optional.of(text()));
                case "at" -> progress = at(position());
                case "steps" -> progress = steps(map(this::time));
                case "examples" ->
                    progress = new Progress(
                            p.started(), p.path(), p.at(), p.steps(), map(this::runs), p.questions(), p.ticks(),
                            p.settings(), p.answers());
                case "questions" ->
                    progress = new Progress(
                            p.started(), p.path(), p.at(), p.steps(), p.examples(), map(this::standing), p.ticks(),
                            p.settings(), p.answers());
                case "ticks" ->
                    progress = new Progress(
                            p.started(), p.path(), p.at(), p.steps(), p.examples(), p.questions(), map(this::time),
                            p.settings(), p.answers());
                case "settings" ->
                    progress = new Progress(
                            p.started(), p.path(), p.at(), p.steps(), p.examples(), p.questions(), p.ticks(),
                            map(this::text), p.answers());
                case "answers" ->
                    progress = new Progress(
                            p.started(), p.path(), p.at(), p.steps(), p.examples(), p.questions(), p.ticks(),
                            p.settings(), answers());
                // schema 0 had the place in two fields, and a plain list of the steps that were done
                case "module" -> oldModule = Optional.of(text());
                case "step" -> progress = at(new Position(oldModule.orElse(""), text()));
                case "completed" -> progress = steps(completed());
                default -> parser.skipChildren();
            }
        }

        private Progress at(Position position) {
            Progress p = progress;
            return new Progress(
                    p.started(), p.path(), Optional.of(position), p.steps(), p.examples(), p.questions(), p.ticks(),
                    p.settings(), p.answers());
        }

        private Progress steps(Map<String, Instant> steps) {
            Progress p = progress;
            return new Progress(
                    p.started(), p.path(), p.at(), steps, p.examples(), p.questions(), p.ticks(), p.settings(),
                    p.answers());
        }

        private Map<String, Instant> completed() throws IOException {
            expect(parser.currentToken(), JsonToken.START_ARRAY);
            Map<String, Instant> steps = new LinkedHashMap<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) steps.put(text(), Instant.EPOCH);
            return steps;
        }

        private Position position() throws IOException {
            Fields fields = fields();
            return new Position(fields.text("module"), fields.text("step"));
        }

        private ExampleRuns runs() throws IOException {
            Fields fields = fields();
            return new ExampleRuns((int) fields.number("runs"), Instant.parse(fields.text("last")));
        }

        private QuestionStanding standing() throws IOException {
            Fields fields = fields();
            Optional<Memory> memory = fields.values.containsKey("due")
                    ? Optional.of(new Memory(
                            fields.number("stability"), fields.number("difficulty"), Instant.parse(fields.text("due"))))
                    : Optional.empty();
            return new QuestionStanding(
                    (int) fields.number("asked"),
                    (int) fields.number("right"),
                    (int) fields.number("row"),
                    fields.flag("lastRight"),
                    Instant.parse(fields.text("last")),
                    memory);
        }

        private List<Answer> answers() throws IOException {
            expect(parser.currentToken(), JsonToken.START_ARRAY);
            List<Answer> answers = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                Fields fields = fields();
                Optional<Boolean> right =
                        fields.values.containsKey("right") ? Optional.of(fields.flag("right")) : Optional.empty();
                answers.add(new Answer(
                        fields.text("question"), Instant.parse(fields.text("at")), fields.text("answer"), right));
            }
            return answers;
        }

        private interface ValueReader<V> {
            V read() throws IOException;
        }

        private <V> Map<String, V> map(ValueReader<V> value) throws IOException {
            expect(parser.currentToken(), JsonToken.START_OBJECT);
            Map<String, V> map = new LinkedHashMap<>();
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String key = parser.currentName();
                if (key == null) throw new JsonParseException(parser, "the file ends too early");
                parser.nextToken();
                map.put(key, value.read());
            }
            return map;
        }

        private Fields fields() throws IOException {
            return new Fields(parser, map(() -> {
                if (parser.currentToken().isStructStart()) {
                    throw new JsonParseException(parser, "a simple value is expected");
                }
                return parser.getText();
            }));
        }

        private Instant time() throws IOException {
            return Instant.parse(text());
        }

        private String text() throws IOException {
            expect(parser.currentToken(), JsonToken.VALUE_STRING);
            return parser.getText();
        }

        private void expect(JsonToken found, JsonToken expected) throws IOException {
            if (found != expected) throw new JsonParseException(parser, expected + " is expected, not " + found);
        }
    }

    /** The simple fields of one object. */
    private record Fields(JsonParser parser, Map<String, String> values) {
        String text(String name) throws IOException {
            String value = values.get(name);
            if (value == null) throw new JsonParseException(parser, "the field " + name + " is missing");
            return value;
        }

        double number(String name) throws IOException {
            try {
                return Double.parseDouble(text(name));
            } catch (NumberFormatException e) {
                throw new IOException(name + " is no number", e);
            }
        }

        boolean flag(String name) throws IOException {
            return text(name).equals("true");
        }
    }
}
