package dev.asynctutor.learner;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the values of a JSON object one after the other, and names the field when one is not what it should be. */
final class JsonFields {
    private final JsonParser json;
    private String field = "";

    JsonFields(JsonParser json) {
        this.json = json;
    }

    /** Reads one value; the parser stands on its first token. */
    interface Value<T> {
        T read(JsonFields fields) throws IOException;
    }

    /** The next field of the object, with the parser on its value; null at the object's end. */
    @Nullable
    String next() throws IOException {
        JsonToken token = json.nextToken();
        if (token == JsonToken.END_OBJECT) return null;
        if (token != JsonToken.FIELD_NAME) throw wrong("a field");
        field = json.currentName();
        json.nextToken();
        return field;
    }

    /** Refuses anything but the beginning of an object. */
    void startObject() throws IOException {
        expect(JsonToken.START_OBJECT, "an object");
    }

    /** Goes to the next value of a list; false at its end. */
    boolean nextElement() throws IOException {
        return json.nextToken() != JsonToken.END_ARRAY;
    }

    void startArray() throws IOException {
        expect(JsonToken.START_ARRAY, "a list");
    }

    String text() throws IOException {
        expect(JsonToken.VALUE_STRING, "a text");
        return json.getText();
    }

    List<String> texts() throws IOException {
        List<String> texts = new ArrayList<>();
        startArray();
        while (nextElement()) texts.add(text());
        return texts;
    }

    int count() throws IOException {
        long value = size();
        if (value > Integer.MAX_VALUE) throw wrong("a smaller number");
        return (int) value;
    }

    long size() throws IOException {
        expect(JsonToken.VALUE_NUMBER_INT, "a whole number");
        long value = json.getLongValue();
        if (value < 0) throw wrong("a number from 0 up");
        return value;
    }

    double positiveNumber() throws IOException {
        if (json.currentToken() == null || !json.currentToken().isNumeric()) throw wrong("a number");
        double value = json.getDoubleValue();
        if (!(value > 0) || Double.isInfinite(value)) throw wrong("a number above 0");
        return value;
    }

    @Nullable
    Boolean truthOrNull() throws IOException {
        if (json.currentToken() == JsonToken.VALUE_NULL) return null;
        if (json.currentToken() == null || !json.currentToken().isBoolean()) throw wrong("true, false or null");
        return json.getBooleanValue();
    }

    boolean truth() throws IOException {
        Boolean value = truthOrNull();
        if (value == null) throw wrong("true or false");
        return value;
    }

    Instant instant() throws IOException {
        String text = text();
        try {
            return Instant.parse(text);
        } catch (DateTimeException e) {
            throw wrong("a time such as 2026-01-31T12:00:00Z");
        }
    }

    /** An object of like values; entries read before a mistake are in the map already. */
    <T> void entries(Map<String, T> into, Value<T> value) throws IOException {
        startObject();
        for (String key = next(); key != null; key = next()) {
            into.put(key, value.read(this));
        }
    }

    <T> Map<String, T> entries(Value<T> value) throws IOException {
        Map<String, T> map = new LinkedHashMap<>();
        entries(map, value);
        return map;
    }

    /** A value as the JSON it is written in. */
    String raw() throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator copy = ProgressJson.FACTORY.createGenerator(text)) {
            copy.copyCurrentStructure(json);
        }
        return text.toString();
    }

    void skip() throws IOException {
        json.skipChildren();
    }

    DamageException wrong(String expected) {
        return new DamageException("line " + line() + ": \"" + field + "\" should be " + expected);
    }

    /** Refuses an object that lacks a field. */
    <T> T required(@Nullable T value, String name) throws DamageException {
        if (value == null) throw new DamageException("line " + line() + ": \"" + name + "\" is missing");
        return value;
    }

    private int line() {
        return json.currentTokenLocation().getLineNr();
    }

    private void expect(JsonToken token, String expected) throws IOException {
        if (json.currentToken() != token) throw wrong(expected);
    }
}
