package dev.asynctutor.loop;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the source files of a program say, as {@code python -m source_facts FILE} tells. Some mistakes are proved only by
 * the recording and the source together.
 */
public final class SourceFacts {
    private static final SourceFacts NONE = new SourceFacts(Map.of());

    private final Map<String, FileFacts> files;

    private SourceFacts(Map<String, FileFacts> files) {
        this.files = files;
    }

    /** Nothing is known of any file. */
    public static SourceFacts none() {
        return NONE;
    }

    /** The facts of some files; later ones of the same file replace earlier ones. */
    public static SourceFacts of(List<FileFacts> facts) {
        Map<String, FileFacts> byPath = new HashMap<>();
        facts.forEach(file -> byPath.put(key(file.file()), file));
        return new SourceFacts(Map.copyOf(byPath));
    }

    /** What is known of a file; all empty if nothing is. */
    public FileFacts file(String path) {
        return files.getOrDefault(key(path), FileFacts.unknown(path));
    }

    public boolean knows(String path) {
        return files.containsKey(key(path));
    }

    private static String key(String path) {
        try {
            return Path.of(path).toAbsolutePath().normalize().toString();
        } catch (InvalidPathException e) {
            return path;
        }
    }

    /** Lines from the first to the last, both included. */
    public record Lines(int from, int to) {
        public boolean contains(int line) {
            return from <= line && line <= to;
        }

        int length() {
            return to - from;
        }
    }

    /**
     * What is known of one file.
     *
     * @param dropped where a task is made and its result dropped
     * @param timeouts where a cancellation may become a TimeoutError
     */
    public record FileFacts(
            String file,
            List<Function> functions,
            List<Sequence> sequences,
            List<Lines> dropped,
            List<Handler> handlers,
            List<Lines> timeouts) {
        static FileFacts unknown(String file) {
            return new FileFacts(file, List.of(), List.of(), List.of(), List.of(), List.of());
        }

        /** The innermost function a line is in. */
        public Optional<Function> functionAt(int line) {
            return functions.stream()
                    .filter(function -> function.lines().contains(line))
                    .min(Comparator.comparingInt(function -> function.lines().length()));
        }
    }

    /**
     * A function.
     *
     * @param name its qualified name
     * @param bounded a lock, semaphore, queue or pool limits how many of it run at once
     * @param loops its {@code for} and {@code while} statements
     */
    public record Function(
            String name, Lines lines, boolean async, boolean bounded, List<Loop> loops, List<Call> calls) {}

    /** A loop statement; {@code awaits}: the event loop gets a turn inside it. */
    public record Loop(Lines lines, boolean awaits) {}

    /** A call, by its dotted name as far as it has one. */
    public record Call(Lines lines, String name) {}

    /** How awaits that could overlap are written. */
    public enum Shape {
        ROW,
        LOOP,
        COMPREHENSION
    }

    /**
     * Awaits of one function that do not need each other.
     *
     * @param line of the first
     * @param awaits the lines of each
     */
    public record Sequence(String function, Shape shape, int line, List<Lines> awaits) {}

    /**
     * A handler that catches a cancellation.
     *
     * @param guarded the lines in which it is caught
     * @param lines of the handler itself
     * @param raises it may raise again
     * @param awaits it awaits something, such as a clean-up
     * @param uncancels it takes the request back in the way asyncio knows
     */
    public record Handler(
            String function, Lines guarded, Lines lines, boolean raises, boolean awaits, boolean uncancels) {}
}
