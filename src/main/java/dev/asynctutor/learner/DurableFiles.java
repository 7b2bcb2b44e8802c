package dev.asynctutor.learner;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Changes files so that whoever reads finds the old or the new content, also after the power went. */
final class DurableFiles {
    private static final int RENAMES = 50;
    private static final long BETWEEN_RENAMES = TimeUnit.MILLISECONDS.toNanos(10);

    private DurableFiles() {}

    /**
     * Gives a file this content.
     *
     * @param temporary beside it; what a killed tutor left there is used up
     */
    static void replace(Path file, Path temporary, byte[] content) throws IOException {
        try {
            Files.write(temporary, content);
            try (FileChannel written = FileChannel.open(temporary, StandardOpenOption.WRITE)) {
                written.force(true);
            }
            rename(temporary, file);
        } catch (IOException e) {
            deleteQuietly(temporary);
            throw e;
        }
        forceFolder(file.toAbsolutePath().resolveSibling(""));
    }

    /** Windows refuses to replace a file while somebody reads it, which never takes long. */
    static void rename(Path from, Path to) throws IOException {
        for (int left = RENAMES; ; left--) {
            try {
                Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
                return;
            } catch (NoSuchFileException e) {
                throw e;
            } catch (AccessDeniedException e) {
                if (left == 0) throw e;
                LockSupport.parkNanos(BETWEEN_RENAMES);
            }
        }
    }

    /** Makes renames last; where a folder cannot be opened, as on Windows, the system sees to that itself. */
    static void forceFolder(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException notOnThisSystem) {
            return;
        }
    }

    static void deleteQuietly(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException stillThere) {
            return;
        }
    }
}
