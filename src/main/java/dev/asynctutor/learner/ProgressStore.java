package dev.asynctutor.learner;

import dev.asynctutor.learner.Notice.Instead;
import dev.asynctutor.learner.Progress.Answer;
import dev.asynctutor.learner.ProgressReader.Reading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Keeps one learner's progress in {@code progress.json} of a folder, for any number of tutors and threads at once.
 *
 * <p>A change that {@link #update} has returned from is on disk, unless a {@link Notice} says otherwise: no kill, power
 * cut or full disk takes it back. No method fails because of the disk; what cannot be saved stays in memory, is tried
 * again with every later change, and the learner is told once.
 */
public final class ProgressStore {
    private final ProgressFiles files;
    private final Clock clock;
    private final List<Notice> notices = new ArrayList<>();
    private final Set<Notice> told = new HashSet<>();

    /** Changes that the disk refused, oldest first. */
    private final List<UnaryOperator<Progress>> waiting = new ArrayList<>();

    /** Progress of this session, while the disk does not hold all of it. */
    private Optional<Progress> remembered = Optional.empty();

    private boolean refused;

    /** Progress in this folder, which is made when something is first saved. */
    public ProgressStore(Path folder) {
        this(folder, Clock.systemUTC());
    }

    ProgressStore(Path folder, Clock clock) {
        this.files = new ProgressFiles(folder);
        this.clock = clock;
    }

    public Path folder() {
        return files.folder();
    }

    public Path file() {
        return files.file();
    }

    /**
     * Progress as it stands, without the log of answers: as fast with a hundred thousand answers as with none. A file
     * that is damaged or of an older format is repaired first.
     */
    public synchronized Progress head() {
        if (remembered.isPresent()) return remembered.get();
        Instant now = clock.instant();
        try {
            Reading reading = ProgressReader.read(files.file(), now);
            if (reading instanceof Reading.Whole whole && !whole.changed()) return whole.progress();
            if (reading instanceof Reading.Absent && !Files.exists(files.backup())) return Progress.startedAt(now);
            return reading instanceof Reading.Newer newer ? shown(newer) : repaired(now);
        } catch (IOException e) {
            refuse(e);
            return remember(Progress.startedAt(now));
        }
    }

    /**
     * Changes progress: reads what is on disk now, applies the change, and writes the result.
     *
     * @param change a pure function; it may be applied more than once
     * @return progress after the change, whether it could be saved or not
     */
    public synchronized Progress update(UnaryOperator<Progress> change) {
        Instant now = clock.instant();
        try {
            return FolderLock.holding(files.folder(), () -> {
                Reading reading = repair().read(now);
                if (reading instanceof Reading.Newer newer) return remember(change.apply(shown(newer)));
                return save(reading, change, now);
            });
        } catch (IOException e) {
            Progress next = change.apply(remembered.orElseGet(() -> lastReadable(now)));
            refuse(e);
            waiting.add(change);
            return remember(next);
        }
    }

    /**
     * All answers ever given, oldest first, those that wait to be saved included. Reads the whole log.
     *
     * @throws IOException when the file cannot be read
     */
    public synchronized List<Answer> answers() throws IOException {
        head();
        List<Answer> answers = new ArrayList<>(ProgressReader.answers(files.file()));
        remembered.ifPresent(progress -> answers.addAll(progress.unsaved()));
        return List.copyOf(answers);
    }

    /** What the learner should know about the keeping of progress; each notice is handed out once. */
    public synchronized List<Notice> takeNotices() {
        List<Notice> taken = List.copyOf(notices);
        notices.clear();
        return taken;
    }

    private Progress save(Reading reading, UnaryOperator<Progress> change, Instant now) throws IOException {
        Progress present = reading instanceof Reading.Whole whole ? whole.progress() : Progress.startedAt(now);
        AnswerLog log = reading instanceof Reading.Whole whole ? whole.log() : AnswerLog.EMPTY;
        Progress next = present;
        for (UnaryOperator<Progress> earlier : waiting) {
            next = earlier.apply(next);
        }
        next = change.apply(next);
        if (!next.equals(present)) files.write(next, log);
        waiting.clear();
        remembered = Optional.empty();
        if (refused) {
            refused = false;
            notices.add(new Notice.SavedAgain(files.file()));
        }
        return next.saved();
    }

    private Progress repaired(Instant now) {
        try {
            return FolderLock.holding(files.folder(), () -> {
                Reading reading = repair().read(now);
                if (reading instanceof Reading.Newer newer) return shown(newer);
                return reading instanceof Reading.Whole whole ? whole.progress() : Progress.startedAt(now);
            });
        } catch (IOException e) {
            refuse(e);
            return remember(lastReadable(now));
        }
    }

    private ProgressRepair repair() {
        return new ProgressRepair(files, this::tell);
    }

    /** A newer tutor's progress, with what was done in this session, which is not to be written. */
    private Progress shown(Reading.Newer newer) {
        tell(new Notice.Newer(files.file(), newer.schema()));
        return remember(remembered.orElse(newer.progress()));
    }

    /** The best that can be read while nothing can be written; tells when that is not the file itself. */
    private Progress lastReadable(Instant now) {
        Optional<Reading> file = readable(files.file(), now);
        if (file.isPresent() && file.get() instanceof Reading.Whole whole) return whole.progress();
        Optional<Progress> backup = readable(files.backup(), now)
                .flatMap(r -> r instanceof Reading.Whole whole ? Optional.of(whole.progress()) : Optional.empty());
        if (file.isPresent() && file.get() instanceof Reading.Damaged damaged) {
            Optional<Progress> rest = damaged.rest().map(Reading.Whole::progress);
            Instead instead = rest.isPresent() ? Instead.SALVAGED : Instead.NOTHING;
            tell(new Notice.DamagedThere(
                    files.file(), damaged.reason(), backup.isPresent() ? Instead.BACKUP : instead));
            return backup.or(() -> rest).orElseGet(() -> Progress.startedAt(now));
        }
        return backup.orElseGet(() -> Progress.startedAt(now));
    }

    private static Optional<Reading> readable(Path file, Instant now) {
        try {
            return Optional.of(ProgressReader.read(file, now));
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    private Progress remember(Progress progress) {
        remembered = Optional.of(progress);
        return progress;
    }

    private void refuse(IOException refusal) {
        if (!refused) notices.add(new Notice.NotSaved(files.folder(), Refusals.inWords(refusal)));
        refused = true;
    }

    private void tell(Notice notice) {
        if (told.add(notice)) notices.add(notice);
    }
}
