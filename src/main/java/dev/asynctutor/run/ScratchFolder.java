package dev.asynctutor.run;

import java.io.File;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A private temporary folder for one run. Closing it deletes it with whatever the program put there. */
public final class ScratchFolder implements AutoCloseable {
    private static final String PREFIX = "async-tutor-";
    private static final Duration OLD = Duration.ofDays(1);

    private final Path path;

    private ScratchFolder(Path path) {
        this.path = path;
    }

    /**
     * Makes a new one in the platform's temporary folder; nobody else may read it.
     *
     * @throws IOException when the temporary folder cannot be written
     */
    public static ScratchFolder create() throws IOException {
        return create(Path.of(System.getProperty("java.io.tmpdir")));
    }

    static ScratchFolder create(Path parent) throws IOException {
        String prefix = PREFIX + ProcessHandle.current().pid() + "-";
        return new ScratchFolder(Files.createTempDirectory(parent, prefix).toRealPath());
    }

    public Path path() {
        return path;
    }

    /**
     * Copies a file into the folder, under its own name.
     *
     * @return the copy
     */
    public Path copyIn(Path file) throws IOException {
        Path copy = path.resolve(String.valueOf(file.getFileName()));
        return Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
    }

    /**
     * Writes a file into the folder.
     *
     * @param name a plain file name, or a path with {@code /} that stays inside
     * @return the file
     */
    public Path write(String name, String content) throws IOException {
        Path file = path.resolve(name).normalize();
        if (!file.startsWith(path)) {
            throw new IllegalArgumentException(name + " leads out of the scratch folder");
        }
        Path folder = file.getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        return Files.writeString(file, content);
    }

    /** Deletes the folder as far as the system allows; what cannot be deleted is left to {@link #deleteLeftovers()}. */
    @Override
    public void close() {
        delete(path);
    }

    /** Deletes folders of tutors that were killed, once they are more than a day old. */
    public static void deleteLeftovers() {
        deleteLeftovers(
                Path.of(System.getProperty("java.io.tmpdir")), Instant.now().minus(OLD));
    }

    static void deleteLeftovers(Path parent, Instant newest) {
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(parent, PREFIX + "[0-9]*-*")) {
            for (Path folder : folders) {
                if (Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)
                        && Files.getLastModifiedTime(folder).toInstant().isBefore(newest)
                        && !ownerLives(folder)) {
                    delete(folder);
                }
            }
        } catch (IOException unreadable) {
            return;
        }
    }

    private static boolean ownerLives(Path folder) {
        String owner = String.valueOf(folder.getFileName()).substring(PREFIX.length());
        try {
            return ProcessHandle.of(Long.parseLong(owner.substring(0, owner.indexOf('-'))))
                    .isPresent();
        } catch (NumberFormatException notOurs) {
            return true;
        }
    }

    private static void delete(Path folder) {
        try {
            Files.walkFileTree(folder, new Deleter());
        } catch (IOException gone) {
            return;
        }
    }

    /** Goes on past whatever cannot be deleted, and never follows a link. */
    private static final class Deleter extends SimpleFileVisitor<Path> {
        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            deleteOne(file);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException unreadable) throws IOException {
            if (Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS) && !Files.isReadable(file) && takeBack(file)) {
                Files.walkFileTree(file, this);
            } else {
                deleteOne(file);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException unreadable) {
            deleteOne(folder);
            return FileVisitResult.CONTINUE;
        }

        private static void deleteOne(Path path) {
            try {
                Files.deleteIfExists(path);
            } catch (IOException denied) {
                deleteAgain(path);
            }
        }

        private static void deleteAgain(Path path) {
            Path parent = path.getParent();
            if (parent == null || !takeBack(parent) || !path.toFile().delete()) {
                path.toFile().deleteOnExit();
            }
        }

        /** A program may have taken everybody's right to list or empty its folder. */
        private static boolean takeBack(Path folder) {
            File file = folder.toFile();
            return file.setReadable(true, true) && file.setWritable(true, true) && file.setExecutable(true, true);
        }
    }
}
