package dev.asynctutor.course;

import com.fasterxml.jackson.databind.JsonNode;
import dev.asynctutor.course.Example.ScriptMetadata;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a script's inline metadata says, checked.
 *
 * @param firstLine the line of the file that the block's text begins at
 * @param block the text's lines, as comments
 */
record ScriptSettings(String path, int firstLine, List<String> block, JsonNode toml, Problems problems) {
    private static final List<String> STANDARD = List.of("requires-python", "dependencies", "tool");
    private static final List<String> OURS = List.of("clock", "exit", "stdin", "outcomes");

    ScriptMetadata metadata() {
        JsonNode tutor = tutor();
        noOthers(toml, STANDARD);
        noOthers(tutor, OURS);
        String clock = text(tutor, "clock").orElse("virtual");
        if (!clock.equals("real") && !clock.equals("virtual")) {
            problem("clock", "clock is \"real\" or \"virtual\", not \"" + clock + "\"");
        }
        return new ScriptMetadata(
                text(toml, "requires-python").orElse(">=3.11"),
                texts(toml, "dependencies"),
                clock.equals("real"),
                exit(tutor),
                text(tutor, "stdin"));
    }

    List<String> outcomes() {
        return texts(tutor(), "outcomes");
    }

    private JsonNode tutor() {
        return toml.path("tool").path("tutor");
    }

    private int exit(JsonNode tutor) {
        JsonNode exit = tutor.path("exit");
        if (!exit.isMissingNode() && !exit.canConvertToInt()) {
            problem("exit", "exit is a whole number, not \"" + exit.asText() + "\"");
        }
        return exit.asInt(0);
    }

    private Optional<String> text(JsonNode table, String field) {
        JsonNode value = table.path(field);
        if (value.isMissingNode()) return Optional.empty();
        if (!value.isTextual()) problem(field, field + " is a text");
        return Optional.of(value.asText());
    }

    private List<String> texts(JsonNode table, String field) {
        JsonNode value = table.path(field);
        List<String> texts = new ArrayList<>();
        boolean right = value.isMissingNode() || value.isArray();
        for (JsonNode item : value) {
            texts.add(item.asText());
            right = right && item.isTextual();
        }
        if (!right) problem(field, field + " is a list of texts");
        return List.copyOf(texts);
    }

    private void noOthers(JsonNode table, Collection<String> known) {
        table.fieldNames().forEachRemaining(name -> {
            if (!known.contains(name)) {
                problem(name, "there is no setting " + name + "; " + NearestName.hint(name, known));
            }
        });
    }

    private void problem(String field, String what) {
        Pattern assignment = Pattern.compile("#\\s*\"?" + Pattern.quote(field) + "\\b.*");
        for (int i = 0; i < block.size(); i++) {
            if (assignment.matcher(block.get(i)).matches()) {
                problems.add(path, firstLine + i, what);
                return;
            }
        }
        problems.add(path, firstLine, what);
    }
}
