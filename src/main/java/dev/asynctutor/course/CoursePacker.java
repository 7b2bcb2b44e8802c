package dev.asynctutor.course;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Run by the build: reads the course and writes, beside its packed files, their list and the outline. */
public final class CoursePacker {
    private CoursePacker() {}

    /**
     * Takes the course's folder and the folder it is packed in. A course with mistakes fails the build, with their list.
     */
    public static void main(String[] arguments) throws IOException, CourseException {
        pack(Path.of(arguments[0]), Path.of(arguments[1]));
    }

    static void pack(Path content, Path packed) throws IOException, CourseException {
        DirectorySource source = new DirectorySource(content);
        Outline outline;
        try {
            outline = CourseReader.read(source).outline();
        } catch (CourseException e) {
            e.problems().forEach(problem -> System.err.println(content.getFileName() + "/" + problem));
            throw e;
        }
        Files.createDirectories(packed);
        List<String> files = source.list("");
        Files.writeString(packed.resolve(PackedSource.FILES), String.join("\n", files) + "\n");
        Files.writeString(packed.resolve(PackedCourse.OUTLINE), OutlineJson.write(outline));
    }
}
