package dev.asynctutor.grade;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.asynctutor.course.Exercise;
import dev.asynctutor.grade.ExerciseCheck.Submission;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Map;

/**
 * What the bench reads: one JSON document. The format is described in {@code bench/session.py}.
 *
 * @param key signs the verdict; the program that is judged cannot know it
 */
record BenchRequest(String key, String json) {
    private static final JsonFactory FACTORY = new JsonFactory();
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int KEY_BYTES = 16;

    static BenchRequest of(Exercise exercise, Submission submission, int seeds) {
        byte[] bytes = new byte[KEY_BYTES];
        RANDOM.nextBytes(bytes);
        String key = HexFormat.of().formatHex(bytes);
        StringWriter out = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(out)) {
            json.writeStartObject();
            json.writeStringField("key", key);
            json.writeStringField("file", submission.file().toAbsolutePath().toString());
            json.writeStringField("source", submission.source());
            json.writeStringField("exercise", exercise.id());
            json.writeStringField("check", exercise.check().source());
            json.writeObjectFieldStart("variants");
            for (Map.Entry<String, String> variant : exercise.variants().entrySet()) {
                json.writeStringField(variant.getKey(), variant.getValue());
            }
            json.writeEndObject();
            json.writeStringField("module", exercise.testedModule().orElse(null));
            json.writeNumberField("seeds", seeds);
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException("memory cannot be written to", e);
        }
        return new BenchRequest(key, out.toString());
    }
}
