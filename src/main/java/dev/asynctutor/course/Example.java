package dev.asynctutor.course;

import java.util.List;
import java.util.Optional;

/**
 * A runnable program of the course.
 *
 * @param id full id, {@code 6c/two_cups}
 * @param path relative to the course's root
 * @param firstShownLine 1-based number of the first line after docstring and metadata
 * @param output its recorded standard output
 * @param outcomes full ids of the outcomes it serves by its own word
 */
public record Example(
        String id,
        String path,
        String title,
        String source,
        int firstShownLine,
        ScriptMetadata metadata,
        String output,
        List<String> outcomes) {
    /** The program's file name, {@code two_cups.py}. */
    public String fileName() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /**
     * What a program says it needs, read from its inline script metadata.
     *
     * @param requiresPython a version specifier such as {@code >=3.11}
     * @param realClock whether it must run in real time
     * @param exit the exit code it ends with
     * @param stdin what is typed to it when nobody is there to type
     */
    public record ScriptMetadata(
            String requiresPython, List<String> dependencies, boolean realClock, int exit, Optional<String> stdin) {}
}
