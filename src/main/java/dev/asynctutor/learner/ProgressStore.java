package dev.asynctutor.learner;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a learner's progress in {@code progress.json}. Every change goes through {@link #update}; two tutors on one file
 * never lose each other's changes, and a disk that refuses loses nothing that was saved before.
 */
public final class ProgressStore {
    private final Path folder;
    private final ProgressFiles files;
    private final List<Notice> notices = new ArrayList<>();
    private final List<UnaryOperator<Progress>> unsaved = new ArrayList<>();
    private @Nullable Progress known;
    private Optional<ProgressFiles.Signature> knownSignature = Optional.empty();
    private boolean newerSchema;
    private boolean toldUnsaved;

    public ProgressStore(Path folder) {
        this.folder = folder;
        this.files = new ProgressFiles(folder);
    }

    public Path folder() {
        return folder;
    }

    public Path file() {
        return files.file();
    }

    /** Whether changes reach the disk: false for a file of a newer schema. */
    public boolean writable() {
        return !newerSchema;
    }

    /** What should be told since the last call. */
    public synchronized List<Notice> takeNotices() {
        List<Notice> taken = List.copyOf(notices);
        notices.clear();
        return taken;
    }

    /** Progress without its log of answers, read fast however long that is. */
    public synchronized Progress head() {
        if (!Files.exists(files.file()) && !Files.exists(files.backup())) return Progress.begun(Instant.now());
        try {
            ProgressJson.Read read = files.read(files.file(), false);
            if (read.schema() == ProgressJson.SCHEMA) return read.progress();
        } catch (IOException e) {
            // load() finds out what is wrong with it, and tells
        }
        try {
            return locked(this::load);
        } catch (IOException e) {
            tellNotSaved(e);
            return memory();
        }
    }

    /**
     * Applies a change to what is on the disk now and saves it; returns the new state. When the disk refuses, the change
     * stays in memory, is saved together with the next one, and one notice says so.
     */
    public synchronized Progress update(UnaryOperator<Progress> change) {
        if (newerSchema) {
            known = change.apply(memory());
            return known;
        }
        unsaved.add(change);
        try {
            known = locked(this::saveUnsaved);
            unsaved.clear();
            toldUnsaved = false;
            return known;
        } catch (IOException e) {
            tellNotSaved(e);
            known = change.apply(memory());
            return known;
        }
    }

    private Progress saveUnsaved() throws IOException {
        Progress changed = known != null && knownSignature.isPresent() && knownSignature.equals(files.signature())
                ? known
                : load();
        if (newerSchema) return applyUnsaved(changed);
        changed = applyUnsaved(changed);
        files.write(changed);
        knownSignature = files.signature();
        return changed;
    }

    private Progress applyUnsaved(Progress progress) {
        Progress changed = progress;
        for (UnaryOperator<Progress> change : unsaved) changed = change.apply(changed);
        return changed;
    }

    private Progress memory() {
        if (known == null) known = readable().orElseGet(() -> Progress.begun(Instant.now()));
        return known;
    }

    private Optional<Progress> readable() {
        try {
            return Optional.of(files.read(files.file(), true).progress());
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Reads the whole file; mends what can be mended. Under the lock. */
    private Progress load() throws IOException {
        files.removeLeftovers();
        if (!Files.exists(files.file())) {
            return Files.exists(files.backup()) ? fromBackup("is missing") : Progress.begun(Instant.now());
        }
        ProgressJson.Read read;
        try {
            read = files.read(files.file(), true);
        } catch (AccessDeniedException e) {
            throw e;
        } catch (IOException e) {
            return repair();
        }
        if (read.schema() > ProgressJson.SCHEMA) {
            newerSchema = true;
            known = read.progress();
            tell(file() + " was written by a newer tutor (schema " + read.schema() + ", this one knows "
                    + ProgressJson.SCHEMA + "): it is shown, but nothing is saved to it. Start the newer tutor to go on.");
        } else if (read.schema() < ProgressJson.SCHEMA) {
            files.keepOld(read.schema());
            files.write(read.progress());
            tell("Your progress was brought to this version's form; the old file is kept beside it as progress.schema"
                    + read.schema() + ".json.");
        }
        return read.progress();
    }

    private Progress repair() throws IOException {
        Path kept = files.setAside(files.file());
        return fromBackup("could not be read and is kept as " + kept.getFileName());
    }

    private Progress fromBackup(String trouble) throws IOException {
        try {
            Progress backup = files.read(files.backup(), true).progress();
            files.write(backup);
            tell(file() + " " + trouble + "; the backup was used, so at most the last change is missing.");
            return backup;
        } catch (IOException e) {
            Progress fresh = Progress.begun(Instant.now());
            files.write(fresh);
            tell(file() + " " + trouble + ", and there is no readable backup; a new one was begun.");
            return fresh;
        }
    }

    private void tellNotSaved(IOException e) {
        if (toldUnsaved) return;
        toldUnsaved = true;
        tell("Progress cannot be saved to " + file() + " (" + reason(e)
                + "); it is kept until you leave and saved as soon as the disk allows.");
    }

    private static String reason(IOException e) {
        if (e instanceof AccessDeniedException) return "no permission to write there";
        String message = e.getMessage();
        return message == null ? e.getClass().getSimpleName() : message;
    }

    private void tell(String sentence) {
        notices.add(new Notice(sentence));
    }

    /** Something done under the lock. */
    private interface Locked<T> {
        T run() throws IOException;
    }

    private <T> T locked(Locked<T> work) throws IOException {
        Files.createDirectories(folder);
        try (FileChannel channel =
                        FileChannel.open(files.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = channel.lock()) {
            if (!lock.isValid()) throw new IOException("the lock was lost");
            return work.run();
        }
    }
}
