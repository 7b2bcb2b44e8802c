package dev.asynctutor.export;

import dev.asynctutor.course.Example;
import dev.asynctutor.course.LearningPath;
import dev.asynctutor.course.LearningPath.Stage;
import dev.asynctutor.course.Outcome;
import dev.asynctutor.course.Outline;
import dev.asynctutor.course.Outline.ModuleOutline;
import dev.asynctutor.course.Outline.StepOutline;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes the front page: what there is, in which order, and where. */
final class ReadmePage {
    private static final Map<String, String> MEANINGS = Map.of(
            "QUICK_REFERENCE.md", "every pattern in a few lines",
            "GLOSSARY.md", "the words of the course, and what they mean",
            "DEBUGGING_GUIDE.md", "from what you see to its cause and its cure",
            "DECISION_TREES.md", "which pattern, which tool");

    private final Site site;
    private final Outline outline;

    ReadmePage(Site site) {
        this.site = site;
        this.outline = site.course().outline();
    }

    String text() {
        List<String> parts = new ArrayList<>();
        parts.add("# " + Markdown.escaped(outline.title()));
        parts.add(introduction());
        parts.add("## Modules");
        modules(parts);
        if (!outline.paths().isEmpty()) {
            parts.add("## Learning paths");
            for (LearningPath path : outline.paths()) parts.add(path(path));
        }
        howToRun().ifPresent(parts::add);
        parts.add("## Beside the lessons");
        parts.add(Markdown.list(false, besides()));
        if (!outline.success().isEmpty()) {
            parts.add("## You know it when");
            parts.add(Markdown.list(
                    false,
                    outline.success().stream()
                            .map(Outcome::text)
                            .map(Markdown::escaped)
                            .toList()));
        }
        return String.join("\n\n", parts) + "\n";
    }

    private String introduction() {
        int minutes =
                outline.modules().stream().mapToInt(ModuleOutline::minutes).sum();
        long questions = outline.modules().stream()
                .mapToLong(module -> module.questions().size())
                .sum();
        return count(outline.modules().size(), "module") + ", " + count(examples(), "example") + " to run and "
                + count(questions, "question") + ": about " + count(Math.max(1, Math.round(minutes / 60.0)), "hour")
                + ". Read a program, say what it will do, then open the answer. Where a lesson speaks of commands such as"
                + " `trace` or `review`, it means the tutor in the terminal, from which these pages were written.";
    }

    private long examples() {
        return outline.modules().stream()
                .mapToLong(module -> module.examples().size())
                .sum();
    }

    private static String count(long number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }

    /** A table for each part; what is in none comes last. */
    private void modules(List<String> parts) {
        Map<String, ModuleOutline> left = new LinkedHashMap<>();
        outline.modules().forEach(module -> left.put(module.id(), module));
        for (Outline.Part part : outline.parts()) {
            List<ModuleOutline> modules = new ArrayList<>();
            for (String id : part.modules())
                Optional.ofNullable(left.remove(id)).ifPresent(modules::add);
            table(part.title(), modules, parts);
        }
        table(outline.parts().isEmpty() ? "" : "More", List.copyOf(left.values()), parts);
    }

    private void table(String title, List<ModuleOutline> modules, List<String> parts) {
        if (modules.isEmpty()) return;
        if (!title.isEmpty()) parts.add("### " + Markdown.escaped(title));
        String rows = modules.stream()
                .map(module -> "| " + site.toModule(Site.README, module) + " | " + module.minutes() + " |")
                .collect(Collectors.joining("\n"));
        parts.add("| module | minutes |\n|---|---:|\n" + rows);
    }

    private String path(LearningPath path) {
        List<String> stages = path.stages().stream().map(this::stage).toList();
        return "### " + Markdown.escaped(path.title()) + " (" + hours(path.hours()) + ")\n\n"
                + sentence(path.audience()) + " " + sentence(path.outcome()) + "\n\n" + Markdown.list(true, stages);
    }

    private static String hours(List<Integer> hours) {
        String range = hours.stream().distinct().map(String::valueOf).collect(Collectors.joining(" to "));
        return range + (range.equals("1") ? " hour" : " hours");
    }

    private static String sentence(String text) {
        return Markdown.escaped(text) + (text.endsWith(".") ? "" : ".");
    }

    private String stage(Stage stage) {
        if (stage instanceof Stage.WholeModule whole) return module(whole.moduleId());
        if (stage instanceof Stage.RunExamples run) {
            return "Run " + (run.count() < examples() ? "any " : "all ") + count(run.count(), "example");
        }
        String id = ((Stage.Digest) stage).moduleId();
        List<String> steps = outline.module(id).stream()
                .flatMap(module -> module.steps().stream()
                        .filter(StepOutline::digest)
                        .map(step -> site.toStep(Site.README, module, step.id(), step.title())))
                .toList();
        return module(id) + ", of it: " + String.join("; ", steps);
    }

    private String module(String id) {
        return outline.module(id)
                .map(module -> site.toModule(Site.README, module))
                .orElse(id);
    }

    private Optional<String> howToRun() {
        return site.course().modules().stream()
                .flatMap(module -> ExamplesFile.inOrderOfTheLesson(module).stream())
                .map(Example::id)
                .findFirst()
                .map(example -> "## Run the examples\n\nAll are in [" + Site.EXAMPLES + "](" + Site.EXAMPLES
                        + "), each a program of its own. Python 3.11 or later runs them; what needs more says so.\n\n"
                        + Markdown.fenced("console", commands(example)));
    }

    private static String commands(String example) {
        String module = example.substring(0, example.indexOf('/'));
        return Stream.of(
                        padded("--list") + "# what there is",
                        padded(module) + "# the examples of a module, one after the other",
                        padded(example) + "# one of them",
                        padded("--show " + example) + "# its source, to keep and to change")
                .map(line -> "python3 " + Site.EXAMPLES + " " + line)
                .collect(Collectors.joining("\n"));
    }

    private static String padded(String words) {
        return words + " ".repeat(Math.max(2, 22 - words.length()));
    }

    private List<String> besides() {
        List<String> besides = new ArrayList<>();
        besides.add(beside(Site.CHECKLIST, "what you can do by now"));
        site.documents()
                .keySet()
                .forEach(document -> besides.add(beside(document, Objects.requireNonNull(MEANINGS.get(document)))));
        return besides;
    }

    private static String beside(String page, String meaning) {
        return "[" + page + "](" + page + "): " + meaning;
    }
}
