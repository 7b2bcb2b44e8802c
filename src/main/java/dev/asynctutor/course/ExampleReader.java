package dev.asynctutor.course;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.toml.TomlMapper;
import dev.asynctutor.course.Example.ScriptMetadata;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads an example: title from the docstring, needs from its inline script metadata, recorded output beside it. */
final class ExampleReader {
    private static final Pattern DOCSTRING = Pattern.compile("\"\"\"(.+?)\"\"\"");
    private static final String BEGIN = "# /// script";
    private static final String END = "# ///";

    private final ContentSource source;
    private final Problems problems;

    ExampleReader(ContentSource source, Problems problems) {
        this.source = source;
        this.problems = problems;
    }

    Example read(String moduleId, String path) {
        String text = source.read(path).orElse("");
        List<String> lines = text.lines().toList();
        int begin = lines.indexOf(BEGIN);
        int end = begin < 0
                ? -1
                : begin + 1 + lines.subList(begin + 1, lines.size()).indexOf(END);
        if (end <= begin) {
            problems.add(
                    path,
                    1,
                    "the inline script metadata is missing: a block from \"" + BEGIN + "\" to \"" + END + "\"");
            begin = -1;
            end = 0;
        }
        JsonNode toml =
                begin < 0 ? new TomlMapper().createObjectNode() : toml(path, begin, lines.subList(begin + 1, end));
        int first = end + 1;
        while (first < lines.size() && lines.get(first).isBlank()) first++;
        String stem = path.substring(path.lastIndexOf('/') + 1, path.lastIndexOf('.'));
        return new Example(
                moduleId + "/" + stem,
                path,
                title(path, lines),
                text,
                Math.max(1, first + 1),
                metadata(toml),
                output(path),
                outcomes(toml));
    }

    private String title(String path, List<String> lines) {
        Matcher matcher = DOCSTRING.matcher(lines.isEmpty() ? "" : lines.get(0));
        if (matcher.matches()) return matcher.group(1).strip();
        problems.add(path, 1, "the first line is a docstring of one line: its text is the example's title");
        return path;
    }

    private JsonNode toml(String path, int begin, List<String> lines) {
        String text = String.join(
                "\n", lines.stream().map(l -> l.replaceFirst("^# ?", "")).toList());
        try {
            return new TomlMapper().readTree(text);
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
            problems.add(path, begin + 1 + line, "the script metadata is no TOML: " + e.getOriginalMessage());
            return new TomlMapper().createObjectNode();
        }
    }

    private static ScriptMetadata metadata(JsonNode toml) {
        JsonNode tutor = toml.path("tool").path("tutor");
        List<String> dependencies = new ArrayList<>();
        toml.path("dependencies").forEach(d -> dependencies.add(d.asText()));
        return new ScriptMetadata(
                toml.path("requires-python").asText(">=3.11"),
                List.copyOf(dependencies),
                tutor.path("clock").asText("virtual").equals("real"),
                tutor.path("exit").asInt(0),
                tutor.has("stdin") ? Optional.of(tutor.path("stdin").asText()) : Optional.empty());
    }

    private static List<String> outcomes(JsonNode toml) {
        List<String> outcomes = new ArrayList<>();
        toml.path("tool").path("tutor").path("outcomes").forEach(o -> outcomes.add(o.asText()));
        return List.copyOf(outcomes);
    }

    private String output(String path) {
        String recorded = path.replaceFirst("\\.py$", ".out");
        Optional<String> output = source.read(recorded);
        if (output.isEmpty()) problems.add(path, 1, "its recorded output is missing: " + recorded);
        return output.orElse("");
    }
}
