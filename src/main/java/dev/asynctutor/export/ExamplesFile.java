package dev.asynctutor.export;

import dev.asynctutor.course.Course;
import dev.asynctutor.course.CourseModule;
import dev.asynctutor.course.Example;
import dev.asynctutor.course.Example.ScriptMetadata;
import dev.asynctutor.course.Step;
import dev.asynctutor.course.Step.Block;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Writes the one Python file that holds and runs all examples. */
final class ExamplesFile {
    /** What every example needs; said only where it is more. */
    static final String EVERY_PYTHON = ">=3.11";

    private static final String RUNNER = "/export/all_examples.py";
    private static final String PLACE = "# EXAMPLES\n";
    /** What a raw text in three quotes can hold as it is. */
    private static final Pattern RAW = Pattern.compile("(?s)(?!.*''')[^\\r\\x00]*\\n");

    private ExamplesFile() {}

    static String of(Course course) {
        StringBuilder examples = new StringBuilder();
        for (CourseModule module : course.modules()) {
            examples.append("\nmodule(").append(quoted(module.id()));
            examples.append(", ").append(quoted(module.title())).append(")\n");
            inOrderOfTheLesson(module).forEach(example -> examples.append(call(example)));
        }
        String runner = runner();
        int at = runner.indexOf(PLACE);
        return runner.substring(0, at) + examples.substring(1) + runner.substring(at + PLACE.length());
    }

    /** The examples of a module, in the order in which its lesson shows them. */
    static Collection<Example> inOrderOfTheLesson(CourseModule module) {
        Map<String, Example> examples = new LinkedHashMap<>();
        for (Step step : module.steps()) {
            for (Block block : step.blocks()) {
                if (!(block instanceof Block.ShowExample shown)) continue;
                module.example(shown.exampleId()).ifPresent(example -> examples.put(example.id(), example));
            }
        }
        return examples.values();
    }

    private static String call(Example example) {
        ScriptMetadata needs = example.metadata();
        List<String> arguments = new ArrayList<>();
        arguments.add(quoted(example.id()));
        arguments.add(quoted(example.title()));
        arguments.add(text(example.source()));
        if (!needs.requiresPython().equals(EVERY_PYTHON)) arguments.add("python=" + quoted(needs.requiresPython()));
        if (!needs.dependencies().isEmpty()) {
            List<String> packages =
                    needs.dependencies().stream().map(ExamplesFile::quoted).toList();
            arguments.add("packages=[" + String.join(", ", packages) + "]");
        }
        needs.stdin().ifPresent(stdin -> arguments.add("stdin=" + quoted(stdin)));
        if (needs.exit() != 0) arguments.add("ends_with=" + needs.exit());
        return "\nexample(\n    " + String.join(",\n    ", arguments) + ",\n)\n";
    }

    /** A source as a person wants to read it, where Python allows that. */
    private static String text(String source) {
        return RAW.matcher(source).matches() ? "r'''" + source + "'''" : quoted(source);
    }

    /** A text as a Python literal. */
    static String quoted(String text) {
        StringBuilder literal = new StringBuilder("\"");
        text.codePoints().forEach(c -> {
            switch (c) {
                case '"', '\\' -> literal.append('\\').appendCodePoint(c);
                case '\n' -> literal.append("\\n");
                default -> {
                    if (c < ' ' || c == 0x7f) literal.append(String.format(Locale.ROOT, "\\x%02x", c));
                    else literal.appendCodePoint(c);
                }
            }
        });
        return literal.append('"').toString();
    }

    private static String runner() {
        try (InputStream in = ExamplesFile.class.getResourceAsStream(RUNNER)) {
            return new String(Optional.ofNullable(in).orElseThrow().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
