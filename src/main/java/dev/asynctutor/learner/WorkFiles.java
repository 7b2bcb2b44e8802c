package dev.asynctutor.learner;

import dev.asynctutor.course.Exercise;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The learner's files for the exercises, {@code work/6c/bounded_map.py} below the progress folder. Nothing of theirs is
 * ever overwritten without a copy, in {@code work/.kept/}.
 */
public final class WorkFiles {
    private static final long MOST_BYTES = 1_000_000;
    private static final String BYTE_ORDER_MARK = "\ufeff";

    private final Path folder;

    /** @param progressFolder the folder that progress is kept in */
    public WorkFiles(Path progressFolder) {
        this.folder = progressFolder.resolve("work");
    }

    /** A file that cannot be read or written; the message is one sentence for the learner. */
    public static final class WorkFileException extends Exception {
        private static final long serialVersionUID = 1L;

        WorkFileException(String sentence) {
            super(sentence);
        }

        public String sentence() {
            return String.valueOf(getMessage());
        }
    }

    /** Where the learner's file for this exercise is, or will be. */
    public Path file(Exercise exercise) {
        return folder.resolve(exercise.moduleId()).resolve(exercise.fileName());
    }

    /**
     * Lays out the beginning of an exercise unless the learner has a file for it already.
     *
     * @return whether the file is new
     */
    public boolean layOut(Exercise exercise) throws WorkFileException {
        Path file = file(exercise);
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) return false;
        write(file, start(exercise));
        return true;
    }

    /** What the learner has written so far. */
    public String read(Exercise exercise) throws WorkFileException {
        Path file = file(exercise);
        if (!Files.exists(file)) {
            throw new WorkFileException(
                    "There is no file " + file + " yet; exercise " + exercise.id() + " lays it out.");
        }
        return read(file);
    }

    /** A Python file as text. */
    public static String read(Path file) throws WorkFileException {
        try {
            if (!Files.isRegularFile(file)) throw new WorkFileException("There is no file " + file + ".");
            if (Files.size(file) > MOST_BYTES) {
                throw new WorkFileException("The file " + file + " is larger than a megabyte; no exercise needs that.");
            }
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
                    .toString();
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new WorkFileException("The file " + file + " is no text in UTF-8; save it as UTF-8 and try again.");
        } catch (IOException e) {
            throw new WorkFileException("The file " + file + " cannot be read: " + Refusals.inWords(e) + ".");
        }
    }

    /**
     * Sets the file back to the beginning of the exercise.
     *
     * @return the copy of what it was; empty when there was nothing to lose
     */
    public Optional<Path> reset(Exercise exercise) throws WorkFileException {
        return replace(exercise, start(exercise), "");
    }

    /** Brings back what the last {@link #reset} replaced, and forgets that it did. */
    public Undone undo(Exercise exercise) throws WorkFileException {
        List<Path> kept = keptBefore(exercise);
        if (kept.isEmpty()) return Undone.NOTHING;
        Path last = kept.get(kept.size() - 1);
        Optional<Path> between = replace(exercise, bytes(last), "undone-");
        try {
            Files.delete(last);
        } catch (IOException e) {
            throw new WorkFileException(
                    "It is back, but the copy " + last + " cannot be deleted: " + Refusals.inWords(e) + ".");
        }
        return new Undone(true, between, kept.size() - 1);
    }

    /**
     * What an undo did.
     *
     * @param done whether there was anything to bring back
     * @param keptAs the copy of what stood in the file in between
     * @param more how many further resets can be undone
     */
    public record Undone(boolean done, Optional<Path> keptAs, int more) {
        static final Undone NOTHING = new Undone(false, Optional.empty(), 0);
    }

    private Optional<Path> replace(Exercise exercise, byte[] content, String prefix) throws WorkFileException {
        Path file = file(exercise);
        Optional<Path> copy = Optional.empty();
        if (Files.exists(file)) {
            byte[] before = bytes(file);
            boolean worthKeeping = !Arrays.equals(before, start(exercise)) && !Arrays.equals(before, content);
            if (worthKeeping) copy = Optional.of(keep(exercise, before, prefix));
        }
        write(file, content);
        return copy;
    }

    private static byte[] start(Exercise exercise) {
        return exercise.start().source().getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] bytes(Path file) throws WorkFileException {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new WorkFileException(
                    "The file " + file + " cannot be read, so it is left as it is: " + Refusals.inWords(e) + ".");
        }
    }

    private Path keep(Exercise exercise, byte[] content, String prefix) throws WorkFileException {
        Path kept = keptFolder(exercise);
        for (int number = 1; ; number++) {
            Path copy = kept.resolve(prefix + String.format(Locale.ROOT, "%04d.py", number));
            if (Files.exists(copy, LinkOption.NOFOLLOW_LINKS)) continue;
            write(copy, content);
            return copy;
        }
    }

    private Path keptFolder(Exercise exercise) {
        String name = exercise.fileName();
        return folder.resolve(".kept").resolve(exercise.moduleId()).resolve(name.substring(0, name.lastIndexOf('.')));
    }

    /** The copies that resets have made, oldest first. */
    private List<Path> keptBefore(Exercise exercise) throws WorkFileException {
        Path kept = keptFolder(exercise);
        if (!Files.isDirectory(kept)) return List.of();
        try (Stream<Path> files = Files.list(kept)) {
            return files.filter(file -> String.valueOf(file.getFileName()).matches("\\d+\\.py"))
                    .sorted(Comparator.comparing(file ->
                            Integer.parseInt(String.valueOf(file.getFileName()).replace(".py", ""))))
                    .toList();
        } catch (IOException e) {
            throw new WorkFileException("The copies in " + kept + " cannot be listed: " + Refusals.inWords(e) + ".");
        }
    }

    /** Writes through a link that the learner made, so that it stays one. */
    private static void write(Path file, byte[] content) throws WorkFileException {
        try {
            Path parent = file.toAbsolutePath().resolveSibling("");
            if (!Files.isDirectory(parent)) Files.createDirectories(parent);
            Path target = Files.isSymbolicLink(file) ? file.toRealPath() : file;
            DurableFiles.replace(target, target.resolveSibling(file.getFileName() + ".tmp"), content);
        } catch (IOException e) {
            throw new WorkFileException(
                    "The file " + file + " cannot be written: " + Refusals.inWords(e) + ". Nothing was changed.");
        }
    }
}
