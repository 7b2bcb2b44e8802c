package dev.asynctutor.course.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Markdown with the lines taken out that say something to the tutor, such as {@code Also: coroutines}. Each leaves an
 * empty line, so that line numbers stay.
 */
record Annotated(String markdown, Map<String, String> values) {
    /** Takes out the lines that begin with one of these labels; in code nothing is a label. */
    static Annotated of(String markdown, String... labels) {
        Map<String, String> values = new HashMap<>();
        List<String> kept = new ArrayList<>();
        boolean inCode = false;
        for (String line : markdown.lines().toList()) {
            if (line.startsWith("```")) inCode = !inCode;
            String label = inCode ? "" : labelOf(line, labels);
            if (label.isEmpty()) {
                kept.add(line);
            } else {
                values.merge(label, line.substring(label.length()).strip(), (a, b) -> a + ", " + b);
                kept.add("");
            }
        }
        return new Annotated(String.join("\n", kept), Map.copyOf(values));
    }

    private static String labelOf(String line, String... labels) {
        for (String label : labels) if (line.startsWith(label)) return label;
        return "";
    }

    /** What the line with this label says; empty when there is none. */
    String value(String label) {
        return values.getOrDefault(label, "");
    }
}
