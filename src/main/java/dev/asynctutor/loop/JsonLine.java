package dev.asynctutor.loop;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One JSON object of a recording, reused from line to line so that the common short ones cost no allocation but their
 * texts. A field that is missing or of another type than asked for reads as its default: a recorder may be newer, or
 * a line damaged, and neither may stop the reader.
 */
final class JsonLine implements LineScanner.Fields {
    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(20)
                    .maxNumberLength(40)
                    .build())
            .build();

    private final LineScanner scanner = new LineScanner();
    private String[] names = new String[16];
    private Object[] values = new Object[16];
    private long[] integers = new long[16];
    private int count;

    /** Marks a slot whose value is in {@link #integers}. */
    private static final Object INTEGER = new Object();

    /** Reads one line; false where it is not a whole JSON object. */
    boolean parse(byte[] line, int from, int length) {
        count = 0;
        if (scanner.scan(line, from, length, this)) return true;
        count = 0;
        return parseAny(line, from, length);
    }

    private boolean parseAny(byte[] line, int from, int length) {
        try (JsonParser json = JSON.createParser(line, from, length)) {
            if (json.nextToken() != JsonToken.START_OBJECT) return false;
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String name = json.currentName();
                add(name, json.nextToken(), json);
            }
            return json.currentToken() == JsonToken.END_OBJECT && json.nextToken() == null;
        } catch (IOException damaged) {
            return false;
        }
    }

    private void add(String name, JsonToken token, JsonParser json) throws IOException {
        if (token == JsonToken.VALUE_NULL) return;
        if (token == JsonToken.VALUE_NUMBER_INT) integer(name, json.getLongValue());
        else other(name, value(json));
    }

    @Override
    public void integer(String name, long value) {
        makeRoom();
        names[count] = name;
        values[count] = INTEGER;
        integers[count++] = value;
    }

    @Override
    public void other(String name, Object value) {
        makeRoom();
        names[count] = name;
        values[count++] = value;
    }

    private void makeRoom() {
        if (count < names.length) return;
        names = Arrays.copyOf(names, count * 2);
        values = Arrays.copyOf(values, count * 2);
        integers = Arrays.copyOf(integers, count * 2);
    }

    private static Object value(JsonParser json) throws IOException {
        return switch (json.currentToken()) {
            case VALUE_STRING -> json.getText();
            case VALUE_NUMBER_INT -> json.getLongValue();
            case VALUE_NUMBER_FLOAT -> json.getDoubleValue();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case START_ARRAY -> {
                List<Object> list = new ArrayList<>();
                while (json.nextToken() != JsonToken.END_ARRAY) {
                    list.add(json.currentToken() == JsonToken.VALUE_NULL ? "" : value(json));
                }
                yield list;
            }
            case START_OBJECT -> {
                Map<String, Object> map = new LinkedHashMap<>();
                while (json.nextToken() == JsonToken.FIELD_NAME) {
                    String name = json.currentName();
                    if (json.nextToken() != JsonToken.VALUE_NULL) map.put(name, value(json));
                }
                yield map;
            }
            default -> throw new IOException("not a value: " + json.currentToken());
        };
    }

    private int find(String name) {
        for (int i = 0; i < count; i++) {
            if (names[i].equals(name)) return i;
        }
        return -1;
    }

    boolean has(String name) {
        return find(name) >= 0;
    }

    long integerOr(String name, long otherwise) {
        int i = find(name);
        return i >= 0 && values[i] == INTEGER ? integers[i] : otherwise;
    }

    /** A count or number of a thing: from 0, where anything else is {@code otherwise}. */
    int number(String name, int otherwise) {
        return small(integerOr(name, otherwise), otherwise);
    }

    double real(String name, double otherwise) {
        int i = find(name);
        if (i < 0) return otherwise;
        if (values[i] == INTEGER) return integers[i];
        return values[i] instanceof Double real ? real : otherwise;
    }

    String text(String name) {
        int i = find(name);
        return i >= 0 && values[i] instanceof String text ? text : "";
    }

    boolean flag(String name) {
        int i = find(name);
        return i >= 0 && Boolean.TRUE.equals(values[i]);
    }

    List<?> list(String name) {
        int i = find(name);
        return i >= 0 && values[i] instanceof List<?> list ? list : List.of();
    }

    Map<?, ?> map(String name) {
        int i = find(name);
        return i >= 0 && values[i] instanceof Map<?, ?> map ? map : Map.of();
    }

    /** All fields, for events nobody knows. */
    Map<String, Object> fields() {
        Map<String, Object> all = new LinkedHashMap<>();
        for (int i = 0; i < count; i++) {
            Object value = values[i];
            all.put(names[i], value == INTEGER ? (Object) integers[i] : value);
        }
        return all;
    }

    static int small(@Nullable Object value, int otherwise) {
        return value instanceof Long number && number >= 0 && number <= Integer.MAX_VALUE
                ? number.intValue()
                : otherwise;
    }
}
