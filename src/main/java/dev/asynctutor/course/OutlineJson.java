package dev.asynctutor.course;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.asynctutor.course.LearningPath.Stage;
import dev.asynctutor.course.Outline.ModuleOutline;
import dev.asynctutor.course.Outline.Part;
import dev.asynctutor.course.Outline.StepOutline;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** The outline as JSON: nested arrays of texts in a fixed order, so that it is read at start-up with next to no code. */
final class OutlineJson {
    private static final JsonFactory FACTORY = new JsonFactory();

    private OutlineJson() {}

    static String write(Outline outline) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(out)) {
            json.writeStartArray();
            json.writeString(outline.title());
            array(json, outline.parts(), p -> {
                json.writeString(p.title());
                texts(json, p.modules());
            });
            array(json, outline.modules(), m -> {
                for (String text : List.of(m.id(), m.folder(), m.title(), String.valueOf(m.minutes())))
                    json.writeString(text);
                array(json, m.outcomes(), o -> outcome(json, o));
                array(json, m.steps(), s -> {
                    json.writeString(s.id());
                    json.writeString(s.title());
                    json.writeString(String.valueOf(s.digest()));
                });
                texts(json, m.questions());
                texts(json, m.examples());
                texts(json, m.exercises());
            });
            array(json, outline.paths(), p -> {
                json.writeString(p.id());
                json.writeString(p.title());
                texts(json, p.hours().stream().map(String::valueOf).toList());
                json.writeString(p.audience());
                json.writeString(p.outcome());
                array(json, p.stages(), s -> stage(json, s));
            });
            array(json, outline.success(), o -> outcome(json, o));
            json.writeEndArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    private static void outcome(JsonGenerator json, Outcome outcome) throws IOException {
        json.writeString(outcome.id());
        json.writeString(outcome.text());
    }

    private static void stage(JsonGenerator json, Stage stage) throws IOException {
        if (stage instanceof Stage.WholeModule whole) {
            json.writeString("module");
            json.writeString(whole.moduleId());
        } else if (stage instanceof Stage.Digest digest) {
            json.writeString("digest");
            json.writeString(digest.moduleId());
        } else if (stage instanceof Stage.RunExamples run) {
            json.writeString("run-examples");
            json.writeString(String.valueOf(run.count()));
        }
    }

    private interface ItemWriter<T> {
        void write(T item) throws IOException;
    }

    private static <T> void array(JsonGenerator json, List<T> items, ItemWriter<T> writer) throws IOException {
        json.writeStartArray();
        for (T item : items) {
            json.writeStartArray();
            writer.write(item);
            json.writeEndArray();
        }
        json.writeEndArray();
    }

    private static void texts(JsonGenerator json, List<String> texts) throws IOException {
        json.writeStartArray();
        for (String text : texts) json.writeString(text);
        json.writeEndArray();
    }

    static Outline read(String text) {
        try (JsonParser parser = FACTORY.createParser(text)) {
            return new Reader(parser).outline();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Reader(JsonParser parser) {
        Outline outline() throws IOException {
            parser.nextToken();
            return new Outline(
                    text(),
                    array(() -> new Part(text(), texts())),
                    array(() -> new ModuleOutline(
                            text(),
                            text(),
                            text(),
                            number(),
                            array(this::outcome),
                            array(this::step),
                            texts(),
                            texts(),
                            texts())),
                    array(() -> new LearningPath(text(), text(), numbers(), text(), text(), array(this::stage))),
                    array(this::outcome));
        }

        private Outcome outcome() throws IOException {
            return new Outcome(text(), text());
        }

        private StepOutline step() throws IOException {
            return new StepOutline(text(), text(), Boolean.parseBoolean(text()));
        }

        private Stage stage() throws IOException {
            String kind = text();
            return switch (kind) {
                case "module" -> new Stage.WholeModule(text());
                case "digest" -> new Stage.Digest(text());
                default -> new Stage.RunExamples(number());
            };
        }

        private interface ItemReader<T> {
            T read() throws IOException;
        }

        private <T> List<T> array(ItemReader<T> reader) throws IOException {
            List<T> items = new ArrayList<>();
            parser.nextToken();
            while (parser.nextToken() == JsonToken.START_ARRAY) {
                items.add(reader.read());
                parser.nextToken();
            }
            return List.copyOf(items);
        }

        private List<String> texts() throws IOException {
            List<String> texts = new ArrayList<>();
            parser.nextToken();
            while (parser.nextToken() != JsonToken.END_ARRAY) texts.add(parser.getText());
            return List.copyOf(texts);
        }

        private List<Integer> numbers() throws IOException {
            return texts().stream().map(Integer::valueOf).toList();
        }

        private String text() throws IOException {
            parser.nextToken();
            return parser.getText();
        }

        private int number() throws IOException {
            return Integer.parseInt(text());
        }
    }
}
