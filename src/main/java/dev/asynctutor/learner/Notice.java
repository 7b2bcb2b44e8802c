package dev.asynctutor.learner;

import java.nio.file.Path;

/** Something about the keeping of progress that the learner should know; each is told once. */
public sealed interface Notice {
    /** What happened and what was done about it, in plain words that name the file. */
    String sentence();

    /** The file could not be read as progress; it was set aside, and {@code instead} is what goes on. */
    record Damaged(Path file, String reason, Path keptAs, Instead instead) implements Notice {
        @Override
        public String sentence() {
            return "Your progress in " + file + " was damaged (" + reason + "); it is kept as " + keptAs.getFileName()
                    + ", and " + instead.words + ".";
        }
    }

    /** The file cannot be read as progress, and the disk lets nobody mend it; {@code instead} is what goes on. */
    record DamagedThere(Path file, String reason, Instead instead) implements Notice {
        @Override
        public String sentence() {
            return "Your progress in " + file + " is damaged (" + reason + ") and stays as it is, since nothing can be"
                    + " written there; " + instead.words + ".";
        }
    }

    /** The file was gone while its backup was there. */
    record Missing(Path file, Path backup) implements Notice {
        @Override
        public String sentence() {
            return "Your progress file " + file + " was missing, so its backup is used; to begin anew, delete "
                    + backup.getFileName() + " as well.";
        }
    }

    /** The file was written by a newer tutor: it is shown, and never changed. */
    record Newer(Path file, int schema) implements Notice {
        @Override
        public String sentence() {
            return "Your progress in " + file + " was written by a newer tutor (schema " + schema
                    + ", this one knows up to " + Progress.SCHEMA
                    + "); it is shown, but what you do now is not saved. Start the newer tutor, or name another folder"
                    + " with --progress DIR.";
        }
    }

    /** The file was of an older format and is now of the present one. */
    record Migrated(Path file, int schema, Path keptAs) implements Notice {
        @Override
        public String sentence() {
            return "Your progress in " + file + " was of an older format (schema " + schema
                    + ") and was brought up to date; the old file is kept as " + keptAs.getFileName() + ".";
        }
    }

    /** The log of answers reads well but is not as the tutor wrote it. */
    record LogChanged(Path file) implements Notice {
        @Override
        public String sentence() {
            return "The answers in " + file
                    + " were changed by something other than the tutor; they can be read, and are"
                    + " kept as they are now.";
        }
    }

    /** The disk refuses: progress lives in memory until it gives way. */
    record NotSaved(Path folder, String reason) implements Notice {
        @Override
        public String sentence() {
            return "Your progress cannot be saved in " + folder + " (" + reason
                    + "); it is remembered until you quit and tried again with each step. To keep it elsewhere, start with"
                    + " --progress DIR.";
        }
    }

    /** What could not be saved before is on disk now. */
    record SavedAgain(Path file) implements Notice {
        @Override
        public String sentence() {
            return "Your progress is saved again, in " + file + ".";
        }
    }

    /** What takes the place of a damaged file. */
    enum Instead {
        BACKUP("its backup is used"),
        SALVAGED("what could still be read of it is used, since there is no whole backup"),
        NOTHING("you begin anew, since there is no backup");

        private final String words;

        Instead(String words) {
            this.words = words;
        }
    }
}
