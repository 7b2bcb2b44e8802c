package dev.asynctutor.loop;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LineScannerTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    static Stream<String> recordings() {
        return Recordings.ALL.stream();
    }

    @ParameterizedTest
    @MethodSource("recordings")
    void reads_what_a_general_parser_reads(String name) throws JsonProcessingException {
        List<String> lines = new String(Recordings.bytes(name), StandardCharsets.UTF_8)
                .lines()
                .toList();
        int plain = 0;
        for (String line : lines) {
            Map<String, Object> fields = new LinkedHashMap<>();
            if (!scan(line, fields)) continue;
            plain++;
            assertThat(JSON.valueToTree(fields).toString()).isEqualTo(withoutNulls(line));
        }
        assertThat(plain).isGreaterThan(lines.size() / 2);
    }

    @ParameterizedTest
    @MethodSource("recordings")
    void accepts_no_line_that_is_no_object(String name) {
        Random random = new Random(3);
        List<String> lines = new String(Recordings.bytes(name), StandardCharsets.UTF_8)
                .lines()
                .toList();
        for (String line : lines) {
            StringBuilder damaged = new StringBuilder(line);
            damaged.setCharAt(random.nextInt(line.length()), "\"{}[],:x0\\".charAt(random.nextInt(10)));
            if (!scan(damaged.toString(), new LinkedHashMap<>())) continue;
            assertThat(isObject(damaged.toString())).as(damaged.toString()).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "{}",
                "[]",
                "{\"a\":1",
                "{\"a\":01}",
                "{\"a\":-1}",
                "{\"a\":1.5}",
                "{\"a\":1e3}",
                "{\"a\":}",
                "{\"a\":1}x",
                "{\"a\":\"\\n\"}",
                "{\"a\":[1,]}",
                "{\"a\":[\"b\"]}",
                "{\"a\":{}}",
                "{\"a\":tru}",
                "{\"a\":12345678901234567890}",
                "{\"a\":\"é\"}",
                "{\"a\" :1}",
                "{\"a\":1,}"
            })
    void leaves_what_is_not_plain_to_the_general_parser(String line) {
        assertThat(scan(line, new LinkedHashMap<>())).isFalse();
    }

    private static boolean scan(String line, Map<String, Object> into) {
        byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
        return new LineScanner().scan(bytes, 0, bytes.length, new LineScanner.Fields() {
            @Override
            public void integer(String name, long value) {
                into.put(name, value);
            }

            @Override
            public void other(String name, Object value) {
                into.put(name, value);
            }
        });
    }

    private static String withoutNulls(String line) throws JsonProcessingException {
        Map<?, ?> map = JSON.readValue(line, LinkedHashMap.class);
        map.values().removeIf(value -> value == null);
        return JSON.valueToTree(map).toString();
    }

    private static boolean isObject(String line) {
        try {
            return JSON.readTree(line).isObject();
        } catch (JsonProcessingException e) {
            return false;
        }
    }
}
