package dev.asynctutor.course;

import java.util.List;
import java.util.Optional;

/**
 * A Markdown file that begins with fields.
 *
 * @param firstLine the 1-based line of the file that the body begins at
 */
record FrontMatter(YamlMap fields, int firstLine, String body) {
    private static final String FENCE = "---";

    /**
     * The parts of a text; empty, with a problem, when it has no front matter that can be read.
     *
     * @param what how the message calls the file, {@code a lesson}
     */
    static Optional<FrontMatter> of(String file, String what, String text, Problems problems) {
        List<String> lines = text.lines().toList();
        int end = lines.isEmpty() || !lines.get(0).equals(FENCE)
                ? -1
                : lines.subList(1, lines.size()).indexOf(FENCE);
        if (end < 0) {
            problems.add(file, 1, what + " begins with front matter: YAML between two lines ---");
            return Optional.empty();
        }
        String yaml = String.join("\n", lines.subList(1, end + 1));
        String body = String.join("\n", lines.subList(end + 2, lines.size()));
        return YamlMap.map(file, 2, yaml, problems).map(fields -> new FrontMatter(fields, end + 3, body));
    }
}
