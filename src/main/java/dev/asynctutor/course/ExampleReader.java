package dev.asynctutor.course;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.toml.TomlMapper;
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
        List<String> block = begin < 0 ? List.of() : lines.subList(begin + 1, end);
        for (int i = 0; i < block.size(); i++) {
            if (!block.get(i).startsWith("#")) {
                problems.add(path, begin + 2 + i, "every line of the inline script metadata begins with #");
            }
        }
        ScriptSettings settings = new ScriptSettings(path, begin + 2, block, toml(path, begin, block), problems);
        int first = end + 1;
        while (first < lines.size() && lines.get(first).isBlank()) first++;
        String stem = path.substring(path.lastIndexOf('/') + 1, path.lastIndexOf('.'));
        return new Example(
                moduleId + "/" + stem,
                path,
                title(path, lines),
                text,
                Math.max(1, first + 1),
                settings.metadata(),
                output(path),
                settings.outcomes());
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

    private String output(String path) {
        String recorded = path.replaceFirst("\\.py$", ".out");
        Optional<String> output = source.read(recorded);
        if (output.isEmpty()) problems.add(path, 1, "its recorded output is missing: " + recorded);
        return output.orElse("");
    }
}
