package dev.asynctutor.export;

import dev.asynctutor.course.Course;
import dev.asynctutor.course.CourseModule;
import dev.asynctutor.course.Outline.ModuleOutline;
import dev.asynctutor.course.Step;
import dev.asynctutor.course.Step.Block;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Where everything of the course is found among the exported files. All paths are relative, with forward slashes. */
final class Site {
    static final String README = "README.md";
    static final String CHECKLIST = "LEARNING_CHECKLIST.md";
    static final String EXAMPLES = "code_examples/all_examples.py";

    private static final List<String> DOCUMENTS =
            List.of("QUICK_REFERENCE.md", "GLOSSARY.md", "DEBUGGING_GUIDE.md", "DECISION_TREES.md");

    private static final Pattern ELSEWHERE = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*:|//).*");

    private final Course course;
    private final Map<String, String> documents = new LinkedHashMap<>();
    private final Map<String, Target> targets = new HashMap<>();
    private final Map<String, String> steps = new HashMap<>();

    /**
     * What a path of the course has become.
     *
     * @param anchors anchors there, by the fragments that lead to them in the course
     * @param anchor where a link without a known fragment leads; empty for the top
     */
    private record Target(String path, Map<String, String> anchors, String anchor) {
        String address(String fragment) {
            String at = anchors.getOrDefault(fragment, anchor);
            return at.isEmpty() ? path : path + "#" + at;
        }
    }

    Site(Course course) {
        this.course = course;
        for (String document : DOCUMENTS) {
            course.source().read(document).ifPresent(text -> {
                documents.put(document, text);
                targets.put(document, new Target(document, anchorsOf(text), ""));
            });
        }
        for (String page : List.of(README, CHECKLIST)) targets.put(page, new Target(page, Map.of(), ""));
        course.modules().forEach(this::add);
    }

    private static Map<String, String> anchorsOf(String document) {
        Map<String, String> anchors = new HashMap<>();
        Anchors next = new Anchors();
        for (Markdown.Title heading : Markdown.headings(document)) {
            String anchor = next.next(heading.text());
            anchors.put(anchor, anchor);
        }
        return anchors;
    }

    private void add(CourseModule module) {
        String page = pageOf(module.folder());
        Anchors written = new Anchors();
        Anchors exported = new Anchors();
        exported.next(titleOf(module.id(), module.title()));
        Map<String, String> anchors = new HashMap<>();
        Map<String, String> questions = new HashMap<>();
        String folder = "modules/" + module.folder();
        for (Step step : module.steps()) {
            String anchor = "";
            for (Block block : step.blocks()) {
                if (block instanceof Block.Prose prose) {
                    for (Markdown.Title heading : Markdown.headings(prose.markdown())) {
                        String at = exported.next(heading.text());
                        anchors.put(written.next(heading.text()), at);
                        if (anchor.isEmpty()) anchor = at;
                    }
                }
                remember(module, block, anchor, questions);
            }
            steps.put(step.id(), anchor);
        }
        targets.put(folder, new Target(page, Map.of(), ""));
        targets.put(folder + "/lesson.md", new Target(page, anchors, ""));
        targets.put(folder + "/questions.yaml", new Target(page, questions, ""));
    }

    /** What a block embeds is found below the heading of its step. */
    private void remember(CourseModule module, Block block, String anchor, Map<String, String> questions) {
        if (block instanceof Block.ShowExample shown) {
            module.example(shown.exampleId()).ifPresent(example -> {
                Target here = new Target(pageOf(module.folder()), Map.of(), anchor);
                targets.putIfAbsent(example.path(), here);
                targets.putIfAbsent(example.path().replaceFirst("\\.py$", ".out"), here);
                module.predictionFor(example).ifPresent(q -> questions.put(localId(q.id()), anchor));
            });
        } else if (block instanceof Block.AskQuestion asked) {
            questions.put(localId(asked.questionId()), anchor);
        } else if (block instanceof Block.DoExercise given) {
            module.exercise(given.exerciseId())
                    .ifPresent(exercise ->
                            targets.put(exercise.path(), new Target(pageOf(module.folder()), Map.of(), anchor)));
        } else if (block instanceof Block.Quiz quiz) {
            quiz.questionIds().forEach(id -> questions.put(localId(id), anchor));
        }
    }

    private static String localId(String fullId) {
        return fullId.substring(fullId.indexOf('/') + 1);
    }

    /** The documents beside the lessons that this course has, with their texts. */
    Map<String, String> documents() {
        return documents;
    }

    static String pageOf(String moduleFolder) {
        return "modules/" + moduleFolder + ".md";
    }

    static String titleOf(String moduleId, String title) {
        return "Module " + moduleId + ": " + title;
    }

    /** A Markdown link from a page to a module. */
    String toModule(String from, ModuleOutline module) {
        return "[" + Markdown.escaped(titleOf(module.id(), module.title())) + "]("
                + relative(from, pageOf(module.folder())) + ")";
    }

    /** A Markdown link from a page to a step of a module. */
    String toStep(String from, ModuleOutline module, String stepId, String words) {
        String address = pageOf(module.folder()) + "#" + steps.getOrDefault(stepId, "");
        return "[" + Markdown.escaped(words) + "](" + relative(from, address) + ")";
    }

    /** Markdown of the course with its links turned to where things are among the exported files. */
    Turning turning(String courseFile, String page) {
        return markdown -> Markdown.withLinks(markdown, target -> turned(courseFile, page, target));
    }

    /** Turns the links of a piece of Markdown. */
    @FunctionalInterface
    interface Turning {
        String turn(String markdown);
    }

    private Optional<String> turned(String courseFile, String page, String target) {
        if (ELSEWHERE.matcher(target).matches()) return Optional.of(target);
        int hash = target.indexOf('#');
        String path = hash < 0 ? target : target.substring(0, hash);
        String fragment = hash < 0 ? "" : target.substring(hash + 1);
        String inCourse = path.isEmpty() ? courseFile : resolved(courseFile, path);
        return Stream.ofNullable(targets.get(inCourse))
                .map(found -> relative(page, found.address(fragment)))
                .findFirst();
    }

    private static String resolved(String from, String path) {
        return slashes(Path.of(from).resolveSibling(path).normalize());
    }

    /** The way from one exported page to another; within one page only the fragment is left. */
    static String relative(String from, String to) {
        int hash = to.indexOf('#');
        String path = hash < 0 ? to : to.substring(0, hash);
        String fragment = hash < 0 ? "" : to.substring(hash);
        if (path.equals(from) && !fragment.isEmpty()) return fragment;
        int depth = Path.of(from).getNameCount() - 1;
        Path folder = depth == 0 ? Path.of("") : Path.of(from).subpath(0, depth);
        return slashes(folder.relativize(Path.of(path))) + fragment;
    }

    private static String slashes(Path path) {
        return path.toString().replace('\\', '/');
    }

    Course course() {
        return course;
    }
}
