package dev.asynctutor.shell.session;

import dev.asynctutor.course.ContentSource;
import dev.asynctutor.course.Course;
import dev.asynctutor.course.reference.Glossary;
import dev.asynctutor.course.reference.Guide;
import dev.asynctutor.course.reference.QuickReference;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the commands that look things up can be asked for, for completion. */
public final class ReferenceNames {
    private ReferenceNames() {}

    /** The names that this command knows; none where the course lacks its document. */
    public static List<String> of(Course course, String command) {
        ContentSource source = course.source();
        return switch (command) {
            case "ref" ->
                QuickReference.in(source).stream()
                        .flatMap(reference -> Stream.concat(reference.topics().stream(), reference.entries().stream()))
                        .map(QuickReference.Part::id)
                        .toList();
            case "glossary" ->
                Glossary.in(source).stream()
                        .flatMap(glossary -> glossary.terms().stream())
                        .map(Glossary.Term::id)
                        .toList();
            case "debug" -> steps(Guide.in(source, Guide.DEBUGGING));
            case "decide" -> steps(Guide.in(source, Guide.DECISIONS));
            default -> List.of();
        };
    }

    private static List<String> steps(Optional<Guide> guide) {
        return guide.stream()
                .flatMap(g -> g.steps().stream())
                .flatMap(step -> Stream.concat(step.diagnoses().stream(), Stream.of(step.id())))
                .distinct()
                .toList();
    }
}
