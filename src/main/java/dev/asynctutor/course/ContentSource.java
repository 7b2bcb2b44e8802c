package dev.asynctutor.course;

import java.util.List;
import java.util.Optional;

/** Read access to a course's files, in a folder or packed in the jar. Paths are relative, with forward slashes. */
public interface ContentSource {
    /** The file's text (UTF-8), or empty when there is no such file. */
    Optional<String> read(String path);

    /** The paths of all files below a folder, sorted. */
    List<String> list(String folder);

    /** How a person names this place, for messages: {@code content/}, or the path given with {@code --content}. */
    String describe();
}
