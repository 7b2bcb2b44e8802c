package dev.asynctutor.learner;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.zip.CRC32;

/**
 * The files of a progress folder and how they change. A file is written beside the one it replaces, forced to the
 * disk and renamed, so that whoever reads finds the old or the new one, also after the power went. Only the holder of
 * the {@link FolderLock} writes; temporary files have one name each, so a killed tutor's are used up by the next.
 */
final class ProgressFiles {
    private final Path folder;

    ProgressFiles(Path folder) {
        this.folder = folder;
    }

    Path folder() {
        return folder;
    }

    Path file() {
        return folder.resolve("progress.json");
    }

    /** The file before its last change. */
    Path backup() {
        return folder.resolve("progress.json.bak");
    }

    private Path temporary() {
        return folder.resolve("progress.json.tmp");
    }

    private Path temporaryBackup() {
        return folder.resolve("progress.json.bak.tmp");
    }

    /**
     * Writes progress with its unsaved answers added to the log, and keeps the file before as the backup.
     *
     * @param log the log of the present file
     */
    void write(Progress progress, AnswerLog log) throws IOException {
        try {
            writeTemporary(progress, log);
            keepBackup();
            DurableFiles.rename(temporary(), file());
        } catch (IOException e) {
            DurableFiles.deleteQuietly(temporary());
            DurableFiles.deleteQuietly(temporaryBackup());
            throw e;
        }
        DurableFiles.forceFolder(folder);
    }

    /** Puts a copy of another file of the folder in the progress file's place. */
    void replaceBy(Path other) throws IOException {
        replaceBy(Files.readAllBytes(other));
    }

    /** Puts these bytes in the progress file's place. */
    void replaceBy(byte[] content) throws IOException {
        DurableFiles.replace(file(), temporary(), content);
    }

    /** Moves a file aside under a name that tells what it is, and that no file has. */
    Path setAside(Path from, String what, Instant now) throws IOException {
        Path target = unused(what + "-" + stamp(now));
        DurableFiles.rename(from, target);
        return target;
    }

    /** Keeps a copy of the progress file under a name that no file has. */
    Path keepCopy(String name) throws IOException {
        Path target = unused(name);
        Files.copy(file(), target, StandardCopyOption.COPY_ATTRIBUTES);
        return target;
    }

    private Path unused(String name) {
        Path candidate = folder.resolve("progress." + name + ".json");
        for (int number = 2; Files.exists(candidate); number++) {
            candidate = folder.resolve("progress." + name + "-" + number + ".json");
        }
        return candidate;
    }

    private static String stamp(Instant now) {
        return DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'")
                .withZone(ZoneOffset.UTC)
                .format(now);
    }

    private void writeTemporary(Progress progress, AnswerLog log) throws IOException {
        byte[] added = ProgressJson.lines(progress.unsaved());
        byte[] between = log.bytes() > 0 && added.length > 0 ? ProgressJson.BETWEEN_ANSWERS : new byte[0];
        CRC32 sum = new CRC32();
        log.sum(sum);
        sum.update(between);
        sum.update(added);
        long count = log.count() + progress.unsaved().size();
        long bytes = log.bytes() + between.length + added.length;
        try (FileChannel target = FileChannel.open(
                temporary(),
                StandardOpenOption.CREATE,
                StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.WRITE)) {
            AnswerLog.writeAll(target, ByteBuffer.wrap(ProgressJson.head(progress, count, bytes, sum.getValue())));
            log.copy(target);
            AnswerLog.writeAll(target, ByteBuffer.wrap(between));
            AnswerLog.writeAll(target, ByteBuffer.wrap(added));
            AnswerLog.writeAll(target, ByteBuffer.wrap(ProgressJson.TAIL));
            target.force(true);
        }
    }

    /** A hard link costs nothing and is the file itself; where there are none, a copy is made. */
    private void keepBackup() throws IOException {
        if (!Files.exists(file())) return;
        Files.deleteIfExists(temporaryBackup());
        try {
            Files.createLink(temporaryBackup(), file());
        } catch (IOException | UnsupportedOperationException noLinks) {
            Files.copy(file(), temporaryBackup(), StandardCopyOption.REPLACE_EXISTING);
        }
        DurableFiles.rename(temporaryBackup(), backup());
        // After a kill the backup may be the present file already; renaming one link of a file to another does nothing.
        Files.deleteIfExists(temporaryBackup());
    }
}
