package dev.asynctutor.learner;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.asynctutor.learner.Notice.Instead;
import dev.asynctutor.learner.ProgressReader.Reading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Makes a progress folder whole again when its file is missing, damaged or of an older format, and tells what it did.
 * Nothing is thrown away: what cannot be used is kept under another name. Works for the holder of the
 * {@link FolderLock} only.
 */
final class ProgressRepair {
    private final ProgressFiles files;
    private final Consumer<Notice> tell;

    ProgressRepair(ProgressFiles files, Consumer<Notice> tell) {
        this.files = files;
        this.tell = tell;
    }

    /**
     * Reads the progress file, after making it readable where it was not.
     *
     * @return {@code Whole}, {@code Newer}, or {@code Absent} when there is no progress at all
     * @throws IOException when a file cannot be read or written
     */
    Reading read(Instant now) throws IOException {
        Reading reading = ProgressReader.readVerified(files.file(), now);
        if (reading instanceof Reading.Absent) return fromBackup(now);
        if (reading instanceof Reading.Damaged damaged) return replaceDamaged(damaged, now);
        if (reading instanceof Reading.Older older) return migrate(older.schema(), now);
        if (reading instanceof Reading.Whole whole && whole.changed()) tell.accept(new Notice.LogChanged(files.file()));
        return reading;
    }

    private Reading fromBackup(Instant now) throws IOException {
        if (!(ProgressReader.readVerified(files.backup(), now) instanceof Reading.Whole)) return new Reading.Absent();
        files.replaceBy(files.backup());
        tell.accept(new Notice.Missing(files.file(), files.backup()));
        return ProgressReader.readVerified(files.file(), now);
    }

    private Reading replaceDamaged(Reading.Damaged damaged, Instant now) throws IOException {
        Reading backup = ProgressReader.readVerified(files.backup(), now);
        Path keptAs = files.setAside(files.file(), "damaged", now);
        if (backup instanceof Reading.Whole || backup instanceof Reading.Older) {
            files.replaceBy(files.backup());
            tell.accept(new Notice.Damaged(files.file(), damaged.reason(), keptAs, Instead.BACKUP));
            return read(now);
        }
        if (Files.exists(files.backup())) files.setAside(files.backup(), "damaged-backup", now);
        Optional<Reading.Whole> rest = damaged.rest();
        tell.accept(new Notice.Damaged(
                files.file(), damaged.reason(), keptAs, rest.isPresent() ? Instead.SALVAGED : Instead.NOTHING));
        if (rest.isEmpty()) return new Reading.Absent();
        files.write(rest.get().progress(), rest.get().log());
        return ProgressReader.readVerified(files.file(), now);
    }

    private Reading migrate(int schema, Instant now) throws IOException {
        byte[] migrated;
        try {
            migrated = Migration.migrate(files.file(), schema);
        } catch (JsonProcessingException | DamageException e) {
            return replaceDamaged(new Reading.Damaged("it is not of schema " + schema, Optional.empty()), now);
        }
        Path keptAs = files.keepCopy("schema" + schema);
        files.replaceBy(migrated);
        Reading reading = ProgressReader.readVerified(files.file(), now);
        if (reading instanceof Reading.Damaged damaged) return replaceDamaged(damaged, now);
        tell.accept(new Notice.Migrated(files.file(), schema, keptAs));
        return reading;
    }
}
