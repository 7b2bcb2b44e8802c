package dev.asynctutor.course;

import java.util.HashMap;
import java.util.Map;

/** The course in the jar: its outline was written by the build, its modules are read when first asked for. */
public final class PackedCourse implements Course {
    /** Names the outline, below {@code content/}. */
    static final String OUTLINE = "outline.json";

    private final PackedSource source = new PackedSource();
    private final Outline outline;
    private final Map<String, CourseModule> modules = new HashMap<>();

    private PackedCourse(Outline outline) {
        this.outline = outline;
    }

    /**
     * Opens the packed course without reading a lesson.
     *
     * @throws CourseException when this jar was built without one
     */
    public static Course open() throws CourseException {
        PackedSource source = new PackedSource();
        Problems problems = new Problems();
        String json = source.read(OUTLINE).orElse("");
        if (json.isEmpty()) {
            problems.add(OUTLINE, 1, "this jar holds no course; open one with --content DIR");
            throw new CourseException(problems.list());
        }
        return new PackedCourse(OutlineJson.read(json));
    }

    @Override
    public Outline outline() {
        return outline;
    }

    @Override
    public synchronized CourseModule module(String id) {
        return modules.computeIfAbsent(id, this::readModule);
    }

    private CourseModule readModule(String id) {
        Problems problems = new Problems();
        return outline.module(id)
                .flatMap(m -> new ModuleReader(source, problems).read(m.folder()))
                .orElseThrow(() -> new IllegalArgumentException("no module " + id + " " + problems.list()));
    }

    @Override
    public ContentSource source() {
        return source;
    }
}
