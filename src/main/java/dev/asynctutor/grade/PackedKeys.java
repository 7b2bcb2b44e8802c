package dev.asynctutor.grade;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.asynctutor.course.ContentSource;
import dev.asynctutor.course.PackedSource;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What runs at build time told about the questions of the packed course: with it every question can be judged on a machine
 * that has no Python.
 *
 * @param programs identifies everything that was run; other programs, other keys
 * @param facts by question id, the lines that its program printed, or the one line of its seconds
 */
record PackedKeys(String programs, Map<String, List<String>> facts) {
    /** Names the keys, below {@code content/}. */
    static final String FILE = "keys.json";

    static final PackedKeys NONE = new PackedKeys("", Map.of());

    private static final JsonFactory FACTORY = new JsonFactory();

    PackedKeys {
        facts = Map.copyOf(facts);
    }

    /** Those that are packed with a course; none for a course in a folder, whose author may just have changed it. */
    static PackedKeys of(ContentSource source) {
        if (!(source instanceof PackedSource)) return NONE;
        return source.read(FILE).map(PackedKeys::read).orElse(NONE);
    }

    Optional<List<String>> factsOf(String questionId) {
        return Optional.ofNullable(facts.get(questionId));
    }

    /** {@code {"programs": "…", "6c/three-cups": ["3.0"], …}}. */
    String write() {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(out)) {
            json.useDefaultPrettyPrinter();
            json.writeStartObject();
            json.writeStringField("programs", programs);
            for (Map.Entry<String, List<String>> fact : new TreeMap<>(facts).entrySet()) {
                json.writeFieldName(fact.getKey());
                json.writeArray(
                        fact.getValue().toArray(String[]::new),
                        0,
                        fact.getValue().size());
            }
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out + "\n";
    }

    static PackedKeys read(String text) {
        String programs = "";
        Map<String, List<String>> facts = new TreeMap<>();
        try (JsonParser json = FACTORY.createParser(text)) {
            json.nextToken();
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String name = json.currentName();
                if (json.nextToken() == JsonToken.VALUE_STRING) {
                    programs = json.getText();
                    continue;
                }
                List<String> lines = new ArrayList<>();
                while (json.nextToken() == JsonToken.VALUE_STRING) lines.add(json.getText());
                facts.put(name, lines);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new PackedKeys(programs, facts);
    }
}
