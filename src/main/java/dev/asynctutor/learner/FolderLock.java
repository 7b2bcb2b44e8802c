package dev.asynctutor.learner;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The right to change a folder's progress, held by one thread of one tutor at a time. The operating system takes it
 * back when a tutor is killed.
 */
final class FolderLock {
    /** A lock of the system holds for a whole process, so threads take turns by these first. */
    private static final Map<Path, ReentrantLock> THREADS = new ConcurrentHashMap<>();

    private FolderLock() {}

    /** What is done while the right is held. */
    interface Work<T> {
        T run() throws IOException;
    }

    /**
     * Waits for the right and does the work. Makes the folder when there is none.
     *
     * @throws IOException when the folder cannot be made, written or locked, or by the work
     */
    static <T> T holding(Path folder, Work<T> work) throws IOException {
        // A link to a folder is one, but createDirectories would refuse it.
        if (!Files.isDirectory(folder)) Files.createDirectories(folder);
        ReentrantLock threads = THREADS.computeIfAbsent(folder.toRealPath(), path -> new ReentrantLock());
        threads.lock();
        try (FileChannel channel = FileChannel.open(
                folder.resolve("progress.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            FileLock lock = channel.lock();
            try {
                return work.run();
            } finally {
                lock.release();
            }
        } finally {
            threads.unlock();
        }
    }
}
