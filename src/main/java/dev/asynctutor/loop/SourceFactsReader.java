package dev.asynctutor.loop;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.asynctutor.loop.SourceFacts.Call;
import dev.asynctutor.loop.SourceFacts.FileFacts;
import dev.asynctutor.loop.SourceFacts.Function;
import dev.asynctutor.loop.SourceFacts.Handler;
import dev.asynctutor.loop.SourceFacts.Lines;
import dev.asynctutor.loop.SourceFacts.Loop;
import dev.asynctutor.loop.SourceFacts.Sequence;
import dev.asynctutor.loop.SourceFacts.Shape;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads the document that {@code python -m source_facts FILE} prints. */
public final class SourceFactsReader {
    private static final JsonFactory JSON = new JsonFactory();

    private SourceFactsReader() {}

    /**
     * Reads one document.
     *
     * @throws IOException if it is not such a document
     */
    public static FileFacts read(String document) throws IOException {
        try (JsonParser parser = JSON.createParser(document)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new IOException("The facts of a source file should be one JSON object.");
            }
            Node whole = new Node(object(parser));
            return new FileFacts(
                    whole.text("file"),
                    whole.nodes("functions").stream()
                            .map(SourceFactsReader::function)
                            .toList(),
                    whole.nodes("sequences").stream()
                            .map(SourceFactsReader::sequence)
                            .toList(),
                    whole.nodes("dropped").stream().map(Node::lines).toList(),
                    whole.nodes("handlers").stream()
                            .map(SourceFactsReader::handler)
                            .toList(),
                    whole.nodes("timeouts").stream().map(Node::lines).toList());
        }
    }

    private static Function function(Node node) {
        return new Function(
                node.text("name"),
                node.lines(),
                node.flag("async"),
                node.flag("bounded"),
                node.nodes("loops").stream()
                        .map(loop -> new Loop(loop.lines(), loop.flag("awaits")))
                        .toList(),
                node.nodes("calls").stream()
                        .map(call -> new Call(call.lines(), call.text("name")))
                        .toList());
    }

    private static Sequence sequence(Node node) {
        return new Sequence(
                node.text("function"),
                Shape.valueOf(node.text("shape").toUpperCase(Locale.ROOT)),
                node.number("line"),
                node.pairs("awaits"));
    }

    private static Handler handler(Node node) {
        return new Handler(
                node.text("function"),
                new Lines(node.number("from"), node.number("to")),
                node.lines(),
                node.flag("raises"),
                node.flag("awaits"),
                node.flag("uncancels"));
    }

    private static Map<String, Object> object(JsonParser parser) throws IOException {
        Map<String, Object> fields = new HashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            fields.put(name, value(parser));
        }
        return fields;
    }

    private static Object value(JsonParser parser) throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(parser);
            case START_ARRAY -> {
                List<Object> items = new ArrayList<>();
                while (parser.nextToken() != JsonToken.END_ARRAY) items.add(value(parser));
                yield items;
            }
            case VALUE_NUMBER_INT -> parser.getIntValue();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            default -> String.valueOf(parser.getText());
        };
    }

    /** An object of the document; what is missing or of another type is empty, 0 or false. */
    private record Node(Map<String, Object> fields) {
        String text(String name) {
            return fields.get(name) instanceof String text ? text : "";
        }

        int number(String name) {
            return fields.get(name) instanceof Integer number ? number : 0;
        }

        boolean flag(String name) {
            return Boolean.TRUE.equals(fields.get(name));
        }

        Lines lines() {
            return new Lines(number("line"), number("end"));
        }

        List<Lines> pairs(String name) {
            List<Lines> pairs = new ArrayList<>();
            for (Object item : list(name)) {
                if (item instanceof List<?> pair
                        && pair.size() == 2
                        && pair.get(0) instanceof Integer from
                        && pair.get(1) instanceof Integer to) {
                    pairs.add(new Lines(from, to));
                }
            }
            return List.copyOf(pairs);
        }

        List<Node> nodes(String name) {
            List<Node> nodes = new ArrayList<>();
            for (Object item : list(name)) {
                if (item instanceof Map<?, ?> map) {
                    Map<String, Object> copy = new HashMap<>();
                    map.forEach((key, value) -> copy.put(String.valueOf(key), value));
                    nodes.add(new Node(copy));
                }
            }
            return nodes;
        }

        private List<?> list(String name) {
            return fields.get(name) instanceof List<?> list ? list : List.of();
        }
    }
}
