package dev.asynctutor.course;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The schemas that editors use say the same as the reader, as far as a schema can. */
class SchemaTest {
    private static final String QUESTIONS = "modules/01_waiting/questions.yaml";
    private static final String TOGETHER = "modules/02_together/questions.yaml";
    private static final String LESSON = "modules/01_waiting/lesson.md";

    static Stream<ContentSource> courses() {
        return Stream.of(CourseFixture.good(), new DirectorySource(Path.of("content")));
    }

    @ParameterizedTest
    @MethodSource("courses")
    void acceptWhatTheReaderAccepts(ContentSource source) {
        for (String path : source.list("")) {
            if (path.endsWith(".yaml") || path.endsWith("/lesson.md") || path.endsWith("/task.md")) {
                assertThat(errors(path, source.read(path).orElseThrow()))
                        .as(path)
                        .isEmpty();
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "course.yaml | title: A | titel: A",
                "course.yaml | hours: [1, 2] | hours: [1]",
                "course.yaml | hours: [1, 2] | hours: some",
                "course.yaml | {run-examples: 2} | {run-examples: 0}",
                "course.yaml | {digest: \"1\"} | {exercise: \"1\"}",
                "course.yaml | {digest: \"1\"} | {digest: \"1\", module: \"1\"}",
                "course.yaml | modules: [01_waiting, 02_together] | modules: []",
                LESSON + " | minutes: 10 | minutes: 9.5",
                LESSON + " | minutes: 10 | minutes: 0",
                LESSON + " | title: Waiting | titel: Waiting",
                LESSON + " | id: 1/wait | id: wait",
                QUESTIONS + " | id: how-long | id: How_long",
                QUESTIONS + " | kind: single | kind: singel",
                QUESTIONS + " | kind: bug | kind: blank",
                QUESTIONS + " | right: true, why | right: maybe, why",
                QUESTIONS + " | right: true, why | why",
                QUESTIONS + " | \"no time\", why | \"no time\", right: true, why",
                QUESTIONS + " | - {text: \"for ever\", why: It ended.} | ",
                QUESTIONS + " | why: The kettle takes two seconds. | ",
                QUESTIONS + " | {from: seconds, tolerance: 0.1} | {from: sekunden, tolerance: 0.1}",
                QUESTIONS + " | tolerance: 0.1 | tolerance: -1",
                QUESTIONS + " | code: examples/kettle.py | code: print(1)",
                QUESTIONS + " | time.___(1) | time.sleep(1)",
                QUESTIONS + " | answer: {line: 2} | answer: {line: 0}",
                QUESTIONS + " | fix: time | fixed: time",
                QUESTIONS + " | misconception: 2 | misconception: two",
                TOGETHER + " | {value: 7, tolerance: 0} | {tolerance: 0}",
                TOGETHER + " | {value: 7, tolerance: 0} | {from: stdout}",
                TOGETHER + " | [\"x = 1\", \"x = x + 1\", | [",
                TOGETHER + " | prints: \"2\" | print: \"2\"",
                TOGETHER + " | {line: 6} | {}",
                TOGETHER + " | {line: 6} | {line: 6, output: tea}",
                TOGETHER + " | {output: a} | {output: a, time: 0}",
                TOGETHER + " | wanted: task | wanted: tasks",
                TOGETHER + " | {text: tea, why | {text: tea, right: true, why"
            })
    void refuseWhatTheReaderRefuses(String path, String old, String replacement) {
        ContentSource edited = CourseFixture.good().edited(path, old, Objects.requireNonNullElse(replacement, ""));
        assertThat(errors(path, edited.read(path).orElseThrow())).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "minutes: 8,minutes: 0",
        "minutes: 8,minuts: 8",
        "outcomes: [1/wait],outcomes: []",
        "parsons: f,parsons: []"
    })
    void refusesATaskThatTheReaderRefuses(String old, String replacement) {
        String task = "---\ntitle: A\nminutes: 8\noutcomes: [1/wait]\nparsons: f\n---\n\nText.\n";
        assertThat(errors("task.md", task)).isEmpty();
        assertThat(errors("task.md", task.replace(old, replacement))).isNotEmpty();
    }

    private static List<String> errors(String path, String text) {
        String yaml = path.endsWith(".md") ? text.substring(4, text.indexOf("\n---\n", 4)) : text;
        String name = path.substring(path.lastIndexOf('/') + 1, path.lastIndexOf('.'));
        try (InputStream file = SchemaTest.class.getResourceAsStream("/schema/" + name + ".schema.json")) {
            String json = new String(Objects.requireNonNull(file, name).readAllBytes(), StandardCharsets.UTF_8);
            Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(json, InputFormat.JSON);
            JsonNode document = new YAMLMapper().readTree(yaml);
            return schema.validate(document).stream().map(Object::toString).toList();
        } catch (IOException e) {
            throw new AssertionError(path + " cannot be read", e);
        }
    }
}
