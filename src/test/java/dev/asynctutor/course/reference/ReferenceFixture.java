package dev.asynctutor.course.reference;

import dev.asynctutor.course.Course;
import dev.asynctutor.course.CourseException;
import dev.asynctutor.course.CourseFixture;
import dev.asynctutor.course.CourseReader;
import dev.asynctutor.course.DirectorySource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The small right course with small right documents to look things up in, and lessons that introduce the terms. */
public final class ReferenceFixture {
    public static final String WAITING = "modules/01_waiting/lesson.md";
    public static final String TOGETHER = "modules/02_together/lesson.md";

    private static final Path DOCUMENTS = Path.of("src", "test", "resources", "courses", "reference");

    private ReferenceFixture() {}

    public static CourseFixture good() {
        CourseFixture course = CourseFixture.good()
                .edited(
                        WAITING,
                        "Water takes",
                        "An [event loop](../../GLOSSARY.md#event-loop) looks at a [kettle](../../GLOSSARY.md#kettle)."
                                + " Water takes")
                .edited(TOGETHER, "They overlap.", "They overlap, up to a [timeout](../../GLOSSARY.md#timeout).");
        for (String file : List.of(QuickReference.FILE, Glossary.FILE, Guide.DEBUGGING, Guide.DECISIONS)) {
            course = course.with(file, text(file));
        }
        return course;
    }

    /** One of the documents. */
    static String text(String file) {
        return new DirectorySource(DOCUMENTS).read(file).orElseThrow();
    }

    public static Course read(CourseFixture source) {
        try {
            return CourseReader.read(source);
        } catch (CourseException e) {
            throw new AssertionError("it cannot be opened: " + e.problems(), e);
        }
    }

    /** Writes the course to a folder, for {@code --content}. */
    public static void writeTo(Path folder) throws IOException {
        CourseFixture course = good();
        for (String path : course.list("")) {
            Path file = folder.resolve(path);
            Files.createDirectories(file.resolveSibling("."));
            Files.writeString(file, course.read(path).orElseThrow());
        }
    }
}
