package dev.asynctutor.shell.workshop;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Notices when a file was saved. The system tells where it can; besides, the file itself is looked at now and then, which
 * finds a save on network drives, where no system tells, and by editors that put a new file in the old one's place.
 */
final class FileWatch implements Closeable {
    /** How long a file has to stay as it is to count as saved: editors write in several steps. */
    private static final Duration SETTLED = Duration.ofMillis(60);

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(500);

    private final Path file;
    private final Optional<WatchService> service;
    private Optional<Look> known;
    private long lastLook = System.nanoTime();

    /** What tells one save from another. */
    private record Look(long modifiedNanos, long size, Object key) {}

    private FileWatch(Path file, Optional<WatchService> service) {
        this.file = file;
        this.service = service;
        this.known = look();
    }

    /**
     * Watches a file from now on.
     *
     * @param poll whether only to look at the file itself
     */
    static FileWatch of(Path file, boolean poll) {
        return new FileWatch(file, poll ? Optional.empty() : service(file));
    }

    private static Optional<WatchService> service(Path file) {
        WatchService service = null;
        try {
            service = FileSystems.getDefault().newWatchService();
            file.toAbsolutePath()
                    .resolveSibling("")
                    .register(
                            service,
                            StandardWatchEventKinds.ENTRY_CREATE,
                            StandardWatchEventKinds.ENTRY_MODIFY,
                            StandardWatchEventKinds.ENTRY_DELETE);
            return Optional.of(service);
        } catch (IOException | UnsupportedOperationException e) {
            closeQuietly(Optional.ofNullable(service));
            return Optional.empty(); // no watches left on this system, or none here at all
        }
    }

    /** Whether the system tells of changes. */
    boolean isTold() {
        return service.isPresent();
    }

    /**
     * Whether the file was saved since the last time this was true. Returns at once where nothing has happened, else when
     * the file has settled.
     */
    boolean saved() throws InterruptedException {
        boolean told = service.map(FileWatch::drain).orElse(false);
        boolean due = System.nanoTime() - lastLook >= BETWEEN_LOOKS.toNanos();
        if (!told && !due) return false;
        Optional<Look> now = settled();
        if (now.isEmpty() || now.equals(known)) return false;
        known = now;
        return true;
    }

    private static boolean drain(WatchService service) {
        boolean any = false;
        for (WatchKey key = service.poll(); key != null; key = service.poll()) {
            any |= !key.pollEvents().isEmpty();
            key.reset();
        }
        return any;
    }

    private Optional<Look> settled() throws InterruptedException {
        Optional<Look> before = look();
        while (!before.equals(known)) {
            TimeUnit.NANOSECONDS.sleep(SETTLED.toNanos());
            Optional<Look> after = look();
            if (after.equals(before)) break;
            before = after;
        }
        return before;
    }

    /** Empty while there is no file, as between the two steps of an editor that renames. */
    private Optional<Look> look() {
        lastLook = System.nanoTime();
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            Object key = Optional.ofNullable(attributes.fileKey()).orElse("");
            return Optional.of(
                    new Look(attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS), attributes.size(), key));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    @Override
    public void close() {
        closeQuietly(service);
    }

    private static void closeQuietly(Optional<WatchService> service) {
        try {
            if (service.isPresent()) service.get().close();
        } catch (IOException e) {
            // the system has let go of it already
        }
    }
}
