package dev.asynctutor.learner;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.Optional;

/** The files of one progress folder, and the order of steps that keeps them whole when the tutor dies at any moment. */
final class ProgressFiles {
    private final Path folder;

    ProgressFiles(Path folder) {
        this.folder = folder;
    }

    Path file() {
        return folder.resolve("progress.json");
    }

    Path backup() {
        return folder.resolve("progress.json.bak");
    }

    Path lock() {
        return folder.resolve("progress.lock");
    }

    /** Tells one content of the file from another without reading it. */
    record Signature(long size, Instant modified, String key) {}

    /** The file's signature, or empty when there is none. */
    Optional<Signature> signature() {
        try {
            BasicFileAttributes a = Files.readAttributes(file(), BasicFileAttributes.class);
            return Optional.of(new Signature(a.size(), a.lastModifiedTime().toInstant(), String.valueOf(a.fileKey())));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    ProgressJson.Read read(Path from, boolean withAnswers) throws IOException {
        if (!withAnswers) requireEnd(from);
        try (InputStream in = Files.newInputStream(from)) {
            return ProgressJson.read(in, withAnswers);
        }
    }

    /** A file that was cut off is noticed without reading all of it: it does not end as every whole one does. */
    private static void requireEnd(Path file) throws IOException {
        try (RandomAccessFile tail = new RandomAccessFile(file.toFile(), "r")) {
            long position = tail.length();
            int last = ' ';
            while (Character.isWhitespace(last) && position > 0) {
                position--;
                tail.seek(position);
                last = tail.read();
            }
            if (last != '}') throw new IOException("the file ends too early");
        }
    }

    /**
     * Replaces the file: the new content is on the disk before it gets the name, and the old one becomes the backup.
     * Whatever moment the tutor dies at, one of the two names holds a whole file.
     */
    void write(Progress progress) throws IOException {
        Path fresh = Files.createTempFile(folder, "progress-", ".tmp");
        try {
            try (FileChannel channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
                OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16);
                ProgressJson.write(progress, out);
                out.flush();
                channel.force(true);
            }
            keepBackup();
            Files.move(fresh, file(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    private void keepBackup() throws IOException {
        if (!Files.exists(file())) return;
        Path link = folder.resolve("progress-backup-" + ProcessHandle.current().pid() + ".tmp");
        Files.deleteIfExists(link);
        try {
            Files.createLink(link, file());
        } catch (IOException | UnsupportedOperationException e) {
            Files.copy(file(), link);
        }
        Files.move(link, backup(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        // renaming one hard link onto another of the same file leaves both names
        Files.deleteIfExists(link);
    }

    /** Moves a damaged file out of the way, under a name of its own; returns that name. */
    Path setAside(Path damaged) throws IOException {
        String stamp = Instant.now().toString().replaceAll("[^0-9TZ]", "");
        Path kept = folder.resolve("progress.damaged-" + stamp + ".json");
        Files.move(damaged, kept);
        return kept;
    }

    /** Keeps a copy of a file of an older schema. */
    void keepOld(int schema) throws IOException {
        Path kept = folder.resolve("progress.schema" + schema + ".json");
        if (!Files.exists(kept)) Files.copy(file(), kept);
    }

    /** Removes what a tutor that was killed while writing left behind; only under the lock. */
    void removeLeftovers() throws IOException {
        try (DirectoryStream<Path> leftovers = Files.newDirectoryStream(folder, "progress-*.tmp")) {
            for (Path leftover : leftovers) Files.deleteIfExists(leftover);
        }
    }
}
