package dev.asynctutor.course;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * A mapping in a YAML file, read field by field. What is missing, of the wrong kind or unknown becomes a problem with its
 * line; the reader then goes on with a harmless value, so that one run finds every mistake.
 */
final class YamlMap {
    private final String file;
    private final int firstLine;
    private final int line;
    private final Problems problems;
    private final Map<String, Node> fields = new LinkedHashMap<>();
    private final Map<String, Integer> keyLines = new LinkedHashMap<>();
    private final Set<String> known = new TreeSet<>();

    private YamlMap(String file, int firstLine, MappingNode node, Problems problems) {
        this.file = file;
        this.firstLine = firstLine;
        this.line = firstLine + node.getStartMark().getLine();
        this.problems = problems;
        for (NodeTuple tuple : node.getValue()) {
            String key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
            int keyLine = firstLine + tuple.getKeyNode().getStartMark().getLine();
            if (fields.put(key, tuple.getValueNode()) != null) {
                problems.add(file, keyLine, "the field " + key + " stands here twice; keep one");
            }
            keyLines.put(key, keyLine);
        }
    }

    /** The mapping that a text is; empty, with a problem, when it is something else. */
    static Optional<YamlMap> map(String file, int firstLine, String text, Problems problems) {
        return compose(file, firstLine, text, problems).flatMap(node -> asMap(file, firstLine, node, problems));
    }

    /** The mappings of the list that a text is. */
    static List<YamlMap> list(String file, String text, Problems problems) {
        Optional<Node> node = compose(file, 1, text, problems);
        if (node.isEmpty()) return List.of();
        return maps(file, 1, node.get(), problems);
    }

    private static Optional<Node> compose(String file, int firstLine, String text, Problems problems) {
        try {
            @Nullable Node node = new Yaml(new LoaderOptions()).compose(new StringReader(text));
            if (node == null) problems.add(file, firstLine, "the file is empty; YAML is expected");
            return Optional.ofNullable(node);
        } catch (MarkedYAMLException e) {
            int line = e.getProblemMark() == null ? 0 : e.getProblemMark().getLine();
            problems.add(file, firstLine + line, "this is no YAML: " + e.getProblem());
        } catch (YAMLException e) {
            problems.add(file, firstLine, "this is no YAML: " + e.getMessage());
        }
        return Optional.empty();
    }

    private static Optional<YamlMap> asMap(String file, int firstLine, Node node, Problems problems) {
        if (node instanceof MappingNode mapping) return Optional.of(new YamlMap(file, firstLine, mapping, problems));
        problems.add(file, firstLine + node.getStartMark().getLine(), "fields (name: value) are expected here");
        return Optional.empty();
    }

    private static List<YamlMap> maps(String file, int firstLine, Node node, Problems problems) {
        if (!(node instanceof SequenceNode sequence)) {
            problems.add(file, firstLine + node.getStartMark().getLine(), "a list (- …) is expected here");
            return List.of();
        }
        List<YamlMap> maps = new ArrayList<>();
        for (Node item : sequence.getValue())
            asMap(file, firstLine, item, problems).ifPresent(maps::add);
        return maps;
    }

    int line() {
        return line;
    }

    /** The line a field stands on, or that of the whole mapping when it is missing. */
    int line(String field) {
        return keyLines.getOrDefault(field, line);
    }

    boolean has(String field) {
        known.add(field);
        return fields.containsKey(field);
    }

    void problem(String field, String what) {
        problems.add(file, line(field), what);
    }

    /** A required text; empty, with a problem, when it is missing. */
    String text(String field) {
        Optional<String> text = optionalText(field);
        if (text.isEmpty() && !fields.containsKey(field)) problem(field, "the field " + field + " is missing");
        return text.orElse("");
    }

    Optional<String> optionalText(String field) {
        return scalar(field, "a text").map(ScalarNode::getValue);
    }

    boolean flag(String field) {
        Optional<ScalarNode> scalar = scalar(field, "true or false");
        if (scalar.isEmpty()) return false;
        if (!scalar.get().getTag().equals(Tag.BOOL))
            problem(field, field + " is true or false, not \"" + scalar.get().getValue() + "\"");
        return scalar.get().getValue().equalsIgnoreCase("true");
    }

    Optional<Double> number(String field) {
        return parsed(field, "a number", YamlMap::finite);
    }

    Optional<Integer> integer(String field) {
        return parsed(field, "a whole number", Integer::valueOf);
    }

    private <T> Optional<T> parsed(String field, String expected, Function<String, T> parser) {
        Optional<String> text = scalar(field, expected).map(ScalarNode::getValue);
        try {
            return text.map(parser);
        } catch (NumberFormatException e) {
            problem(field, field + " is " + expected + ", not \"" + text.orElse("") + "\"");
            return Optional.empty();
        }
    }

    private static Double finite(String text) {
        Double number = Double.valueOf(text);
        if (number.isInfinite() || number.isNaN()) throw new NumberFormatException(text);
        return number;
    }

    /** A list of texts; empty when the field is missing. */
    List<String> texts(String field) {
        known.add(field);
        Node node = fields.get(field);
        if (node == null) return List.of();
        if (!(node instanceof SequenceNode sequence)) {
            problem(field, field + " is a list of texts");
            return List.of();
        }
        List<String> texts = new ArrayList<>();
        for (Node item : sequence.getValue()) {
            if (item instanceof ScalarNode scalar) texts.add(scalar.getValue());
            else problem(field, field + " is a list of texts; one of them is something else");
        }
        return texts;
    }

    /** A text, or a list of them; empty when the field is missing. */
    List<String> textOrTexts(String field) {
        return fields.get(field) instanceof ScalarNode ? List.of(text(field)) : texts(field);
    }

    /** A list of mappings; empty when the field is missing. */
    List<YamlMap> maps(String field) {
        known.add(field);
        Node node = fields.get(field);
        return node == null ? List.of() : maps(file, firstLine, node, problems);
    }

    Optional<YamlMap> map(String field) {
        known.add(field);
        Node node = fields.get(field);
        return node == null ? Optional.empty() : asMap(file, firstLine, node, problems);
    }

    private Optional<ScalarNode> scalar(String field, String expected) {
        known.add(field);
        Node node = fields.get(field);
        if (node == null) return Optional.empty();
        if (node instanceof ScalarNode scalar) return Optional.of(scalar);
        problem(field, field + " is " + expected);
        return Optional.empty();
    }

    /** Call last: every field that nobody asked for is a mistake. */
    void nothingElse() {
        for (String field : fields.keySet()) {
            if (!known.contains(field)) {
                problem(field, "there is no field " + field + "; " + NearestName.hint(field, known));
            }
        }
    }
}
