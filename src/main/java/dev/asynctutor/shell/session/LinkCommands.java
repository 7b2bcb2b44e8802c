package dev.asynctutor.shell.session;

import dev.asynctutor.course.Course;
import dev.asynctutor.course.Outline.ModuleOutline;
import dev.asynctutor.course.Outline.StepOutline;
import dev.asynctutor.course.reference.Anchors;
import dev.asynctutor.course.reference.Glossary;
import dev.asynctutor.course.reference.Guide;
import dev.asynctutor.course.reference.QuickReference;
import java.util.Optional;

/**
 * What to type to follow a link of a document beside {@code course.yaml}.
 *
 * @param document the file that the links stand in
 */
record LinkCommands(Course course, String document) {
    private static final String MODULES = "modules/";

    /** The command that shows what the link leads to; empty for a link out of the course, and for a term, which is quiet. */
    Optional<String> commandOf(String target) {
        int hash = target.indexOf('#');
        String path = hash < 0 ? target : target.substring(0, hash);
        String fragment = hash < 0 ? "" : target.substring(hash + 1);
        return switch (path.isEmpty() ? document : path) {
            case QuickReference.FILE -> command("ref", fragment);
            case Guide.DEBUGGING -> command("debug", fragment);
            case Guide.DECISIONS -> command("decide", fragment);
            case Glossary.FILE -> Optional.empty();
            default ->
                path.startsWith(MODULES) ? inModule(path.substring(MODULES.length()), fragment) : Optional.empty();
        };
    }

    private static Optional<String> command(String command, String id) {
        return Optional.of((command + " " + id).strip());
    }

    private Optional<String> inModule(String path, String fragment) {
        int slash = path.indexOf('/');
        String folder = slash < 0 ? path : path.substring(0, slash);
        String file = path.substring(slash + 1);
        return course.outline().modules().stream()
                .filter(module -> module.folder().equals(folder))
                .findFirst()
                .map(module -> file.endsWith(".py")
                        ? "run " + module.id() + "/"
                                + file.replaceFirst("^examples/", "").replaceFirst("\\.py$", "")
                        : "go " + step(module, fragment));
    }

    private static String step(ModuleOutline module, String fragment) {
        return module.steps().stream()
                .filter(step ->
                        !fragment.isEmpty() && Anchors.ofHeading(step.title()).equals(fragment))
                .findFirst()
                .map(StepOutline::id)
                .orElse(module.id());
    }
}
