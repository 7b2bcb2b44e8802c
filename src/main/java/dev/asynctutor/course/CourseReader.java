package dev.asynctutor.course;

import dev.asynctutor.course.Outline.ModuleOutline;
import dev.asynctutor.course.Outline.Part;
import dev.asynctutor.course.Outline.StepOutline;
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
        KnownModules modules = new KnownModules();
        List<String> folders = map.texts("modules");
        if (folders.isEmpty()) map.problem("modules", "modules lists the folders below modules/, in order");
        ModuleReader reader = new ModuleReader(source, problems);
        for (String folder : folders) {
            reader.read(folder).ifPresentOrElse(module -> modules.add(map, module), modules::oneIsMissing);
        }
        List<Part> parts = map.maps("parts").stream().map(p -> part(p, modules)).toList();
        List<LearningPath> paths = map.maps("paths").stream()
                .map(p -> new PathReader(p, modules).read())
                .toList();
        if (paths.isEmpty()) map.problem("paths", "a course has at least one learning path");
        if (paths.stream().map(LearningPath::id).distinct().count() < paths.size()) {
            map.problem("paths", "two learning paths have the same id");
        }
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
                modules.byId().values().stream().map(CourseReader::outline).toList(),
                paths,
                success);
        return new WholeCourse(outline, modules.byId(), source);
    }

    private static Part part(YamlMap map, KnownModules modules) {
        Part part = new Part(map.text("title"), map.texts("modules"));
        part.modules().forEach(id -> modules.check(map, "modules", id));
        map.nothingElse();
        return part;
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
                List.copyOf(module.examples().keySet()),
                List.copyOf(module.exercises().keySet()));
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
