package dev.asynctutor.course;

import dev.asynctutor.course.LearningPath.Stage;
import dev.asynctutor.course.Outline.ModuleOutline;
import dev.asynctutor.course.Outline.Part;
import dev.asynctutor.course.Outline.StepOutline;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a whole course from its files. */
public final class CourseReader {
    private static final String FILE = "course.yaml";
    private final ContentSource source;
    private final Problems problems = new Problems();

    private CourseReader(ContentSource source) {
        this.source = source;
    }

    /**
     * Reads everything.
     *
     * @throws CourseException with every mistake in it; a course with a mistake never opens
     */
    public static Course read(ContentSource source) throws CourseException {
        CourseReader reader = new CourseReader(source);
        Optional<Course> course = reader.read();
        if (course.isEmpty() || !reader.problems.isEmpty()) throw new CourseException(reader.problems.list());
        return course.get();
    }

    private Optional<Course> read() {
        Optional<String> text = source.read(FILE);
        if (text.isEmpty()) {
            problems.add(FILE, 1, "there is no " + FILE + " in " + source.describe() + "; a course begins with it");
            return Optional.empty();
        }
        return YamlMap.map(FILE, 1, text.get(), problems).map(this::course);
    }

    private Course course(YamlMap map) {
        String title = map.text("title");
        Map<String, CourseModule> modules = new LinkedHashMap<>();
        List<String> folders = map.texts("modules");
        if (folders.isEmpty()) map.problem("modules", "modules lists the folders below modules/, in order");
        ModuleReader reader = new ModuleReader(source, problems);
        for (String folder : folders) reader.read(folder).ifPresent(m -> modules.put(m.id(), m));
        List<Part> parts = map.maps("parts").stream().map(p -> part(p, modules)).toList();
        List<LearningPath> paths =
                map.maps("paths").stream().map(p -> path(p, modules)).toList();
        if (paths.isEmpty()) map.problem("paths", "a course has at least one learning path");
        List<Outcome> success = map.maps("success").stream()
                .map(s -> {
                    Outcome outcome = new Outcome(s.text("id"), s.text("text"));
                    s.nothingElse();
                    return outcome;
                })
                .toList();
        map.nothingElse();
        Outline outline = new Outline(
                title,
                parts,
                modules.values().stream().map(CourseReader::outline).toList(),
                paths,
                success);
        return new WholeCourse(outline, modules, source);
    }

    private static Part part(YamlMap map, Map<String, CourseModule> modules) {
        Part part = new Part(map.text("title"), map.texts("modules"));
        part.modules().forEach(id -> knownModule(map, "modules", id, modules));
        map.nothingElse();
        return part;
    }

    private static void knownModule(YamlMap map, String field, String id, Map<String, CourseModule> modules) {
        if (!modules.containsKey(id))
            map.problem(field, "there is no module " + id + "; there are " + String.join(", ", modules.keySet()));
    }

    private static LearningPath path(YamlMap map, Map<String, CourseModule> modules) {
        List<Integer> hours = new ArrayList<>();
        for (String hour : map.texts("hours")) {
            if (hour.matches("\\d{1,3}")) hours.add(Integer.valueOf(hour));
        }
        if (hours.size() != 2) map.problem("hours", "hours is a list of two whole numbers, least and most: [2, 3]");
        List<Stage> stages = new ArrayList<>();
        for (YamlMap stage : map.maps("steps")) stage(stage, modules).ifPresent(stages::add);
        if (stages.isEmpty()) map.problem("steps", "a path has at least one stage in steps");
        LearningPath path = new LearningPath(
                map.text("id"),
                map.text("title"),
                List.copyOf(hours),
                map.text("for"),
                map.text("outcome"),
                List.copyOf(stages));
        map.nothingElse();
        return path;
    }

    private static Optional<Stage> stage(YamlMap map, Map<String, CourseModule> modules) {
        Optional<Stage> stage = Optional.empty();
        if (map.has("module")) {
            knownModule(map, "module", map.text("module"), modules);
            stage = Optional.of(new Stage.WholeModule(map.text("module")));
        } else if (map.has("digest")) {
            knownModule(map, "digest", map.text("digest"), modules);
            stage = Optional.of(new Stage.Digest(map.text("digest")));
        } else if (map.has("run-examples")) {
            stage = map.integer("run-examples").map(Stage.RunExamples::new);
        } else {
            map.problem("module", "a stage is module: ID, digest: ID or run-examples: N");
        }
        map.nothingElse();
        return stage;
    }

    static ModuleOutline outline(CourseModule module) {
        return new ModuleOutline(
                module.id(),
                module.folder(),
                module.title(),
                module.minutes(),
                module.outcomes(),
                module.steps().stream()
                        .map(s -> new StepOutline(s.id(), s.title(), s.digest()))
                        .toList(),
                List.copyOf(module.questions().keySet()),
                List.copyOf(module.examples().keySet()));
    }

    /** A course that was read whole. */
    private record WholeCourse(Outline outline, Map<String, CourseModule> byId, ContentSource source)
            implements Course {
        @Override
        public CourseModule module(String id) {
            return Optional.ofNullable(byId.get(id)).orElseThrow(() -> new IllegalArgumentException("no module " + id));
        }
    }
}
