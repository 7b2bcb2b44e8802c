package dev.asynctutor.learner;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import dev.asynctutor.learner.Progress.Answer;
import dev.asynctutor.learner.Progress.ExampleRuns;
import dev.asynctutor.learner.Progress.ModuleTest;
import dev.asynctutor.learner.Progress.Position;
import dev.asynctutor.learner.Progress.QuestionStanding;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes progress as JSON: everything but the answers, and answers as lines of a log. */
final class ProgressJson {
    static final JsonFactory FACTORY = new JsonFactory();
    static final byte[] BETWEEN_ANSWERS = {',', '\n'};

    /** What follows the last answer, to the end of the file. */
    static final byte[] TAIL = {'\n', ']', '\n', '}', '\n'};

    private ProgressJson() {}

    /** The beginning of a file, up to where the first answer starts. */
    static byte[] head(Progress progress, long answers, long bytes, long crc32) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 14);
        JsonGenerator json = FACTORY.createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_JSON_CONTENT);
        json.setPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")));
        json.writeStartObject();
        json.writeNumberField("schema", Progress.SCHEMA);
        json.writeStringField("started", progress.started().toString());
        writeOptional(json, "path", progress.path());
        Optional<Position> at = progress.at();
        if (at.isPresent()) {
            json.writeObjectFieldStart("at");
            json.writeStringField("module", at.get().moduleId());
            json.writeStringField("step", at.get().stepId());
            json.writeEndObject();
        }
        writeInstants(json, "steps", progress.steps());
        json.writeObjectFieldStart("examples");
        for (Map.Entry<String, ExampleRuns> entry : progress.examples().entrySet()) {
            json.writeObjectFieldStart(entry.getKey());
            json.writeNumberField("runs", entry.getValue().runs());
            json.writeStringField("last", entry.getValue().last().toString());
            json.writeEndObject();
        }
        json.writeEndObject();
        writeQuestions(json, progress.questions());
        writeInstants(json, "ticks", progress.ticks());
        writeTests(json, progress.tests());
        writeExercises(json, progress.exercises());
        json.writeObjectFieldStart("settings");
        for (Map.Entry<String, String> entry : progress.settings().entrySet()) {
            json.writeStringField(entry.getKey(), entry.getValue());
        }
        json.writeEndObject();
        for (Map.Entry<String, String> entry : progress.extra().entrySet()) {
            json.writeFieldName(entry.getKey());
            json.writeRawValue(entry.getValue());
        }
        json.writeObjectFieldStart("log");
        json.writeNumberField("count", answers);
        json.writeNumberField("bytes", bytes);
        json.writeNumberField("crc32", crc32);
        json.writeEndObject();
        json.writeFieldName("answers");
        json.writeStartArray();
        json.flush();
        out.write('\n');
        return out.toByteArray();
    }

    private static void writeQuestions(JsonGenerator json, Map<String, QuestionStanding> questions) throws IOException {
        json.writeObjectFieldStart("questions");
        for (Map.Entry<String, QuestionStanding> entry : questions.entrySet()) {
            QuestionStanding standing = entry.getValue();
            json.writeObjectFieldStart(entry.getKey());
            json.writeNumberField("asked", standing.asked());
            json.writeNumberField("right", standing.right());
            json.writeNumberField("streak", standing.streak());
            json.writeStringField("last", standing.last().toString());
            writeOptional(json, "due", standing.due().map(Instant::toString));
            json.writeNumberField("stability", standing.memory().stability());
            json.writeNumberField("difficulty", standing.memory().difficulty());
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    /** Left out where there are none: a tutor that does not know them keeps them, and misses nothing. */
    private static void writeTests(JsonGenerator json, Map<String, ModuleTest> tests) throws IOException {
        if (tests.isEmpty()) return;
        json.writeObjectFieldStart("tests");
        for (Map.Entry<String, ModuleTest> entry : tests.entrySet()) {
            ModuleTest test = entry.getValue();
            json.writeObjectFieldStart(entry.getKey());
            json.writeNumberField("tries", test.tries());
            json.writeStringField("last", test.last().toString());
            writeOptional(json, "passed", test.passed().map(Instant::toString));
            writeTexts(json, "asked", test.asked());
            writeTexts(json, "proved", test.proved());
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    /** Left out where there are none, as tests are. */
    private static void writeExercises(JsonGenerator json, Map<String, ExerciseStanding> exercises) throws IOException {
        if (exercises.isEmpty()) return;
        json.writeObjectFieldStart("exercises");
        for (Map.Entry<String, ExerciseStanding> entry : exercises.entrySet()) {
            ExerciseStanding standing = entry.getValue();
            json.writeObjectFieldStart(entry.getKey());
            json.writeNumberField("attempts", standing.attempts());
            writeOptional(json, "passed", standing.passed().map(Instant::toString));
            json.writeNumberField("hints", standing.hints());
            json.writeBooleanField("parsons", standing.parsons());
            writeOptional(json, "solution", standing.solution().map(Instant::toString));
            json.writeStringField("last", standing.last().toString());
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private static void writeTexts(JsonGenerator json, String name, List<String> texts) throws IOException {
        json.writeArrayFieldStart(name);
        for (String text : texts) json.writeString(text);
        json.writeEndArray();
    }

    private static void writeInstants(JsonGenerator json, String name, Map<String, Instant> instants)
            throws IOException {
        json.writeObjectFieldStart(name);
        for (Map.Entry<String, Instant> entry : instants.entrySet()) {
            json.writeStringField(entry.getKey(), entry.getValue().toString());
        }
        json.writeEndObject();
    }

    private static void writeOptional(JsonGenerator json, String name, Optional<String> value) throws IOException {
        if (value.isPresent()) json.writeStringField(name, value.get());
    }

    /** Answers as lines of a log, without a line end after the last. */
    static byte[] lines(List<Answer> answers) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (Answer answer : answers) {
            if (out.size() > 0) out.writeBytes(BETWEEN_ANSWERS);
            out.writeBytes(line(answer));
        }
        return out.toByteArray();
    }

    private static byte[] line(Answer answer) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonGenerator json = FACTORY.createGenerator(out)) {
            json.writeStartObject();
            json.writeStringField("question", answer.question());
            json.writeStringField("at", answer.at().toString());
            json.writeStringField("answer", answer.answer());
            json.writeFieldName("right");
            if (answer.right().isPresent()) {
                json.writeBoolean(answer.right().get());
            } else {
                json.writeNull();
            }
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException("memory cannot be written to", e);
        }
        return out.toByteArray();
    }
}
