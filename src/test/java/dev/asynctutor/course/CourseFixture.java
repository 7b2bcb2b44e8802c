package dev.asynctutor.course;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The small right course of the test resources, and what it becomes when an author makes a mistake. */
public final class CourseFixture implements ContentSource {
    public static final Path GOOD = Path.of("src", "test", "resources", "courses", "good");

    private final SortedMap<String, String> files;

    private CourseFixture(SortedMap<String, String> files) {
        this.files = files;
    }

    public static CourseFixture good() {
        DirectorySource folder = new DirectorySource(GOOD);
        SortedMap<String, String> files = new TreeMap<>();
        for (String path : folder.list("")) files.put(path, folder.read(path).orElseThrow());
        return new CourseFixture(files);
    }

    /** The same course with a text replaced once in a file. */
    public CourseFixture edited(String path, String old, String replacement) {
        String text = files.getOrDefault(path, "");
        int at = text.indexOf(old);
        if (at < 0) throw new IllegalArgumentException(path + " does not hold: " + old);
        return with(path, text.substring(0, at) + replacement + text.substring(at + old.length()));
    }

    public CourseFixture with(String path, String text) {
        SortedMap<String, String> edited = new TreeMap<>(files);
        edited.put(path, text);
        return new CourseFixture(edited);
    }

    public CourseFixture without(String path) {
        SortedMap<String, String> edited = new TreeMap<>(files);
        if (edited.remove(path) == null) throw new IllegalArgumentException("there is no " + path);
        return new CourseFixture(edited);
    }

    @Override
    public Optional<String> read(String path) {
        return Optional.ofNullable(files.get(path));
    }

    @Override
    public List<String> list(String folder) {
        return files.keySet().stream()
                .filter(path -> path.startsWith(folder.isEmpty() ? "" : folder + "/"))
                .toList();
    }

    @Override
    public String describe() {
        return "the fixture";
    }
}
