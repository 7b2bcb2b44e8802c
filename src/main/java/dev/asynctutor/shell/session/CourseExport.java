package dev.asynctutor.shell.session;

import dev.asynctutor.export.ExportFolder;
import dev.asynctutor.export.ExportedCourse;
import dev.asynctutor.export.NotAnExportException;
import dev.asynctutor.grade.Keys;
import dev.asynctutor.learner.Refusals;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;

/** Writes the open course to a folder, ticked with the learner's progress, and tells what was written. */
public final class CourseExport {
    private final Session session;

    public CourseExport(Session session) {
        this.session = session;
    }

    /**
     * Writes it.
     *
     * @throws UserError when the folder holds something else, or the disk refuses
     */
    public void to(Path named) {
        Path folder = atHome(named);
        Keys keys = Keys.packed(session.course(), session.programs().execution());
        SortedMap<String, String> files =
                ExportedCourse.files(session.course(), keys, new Overview(session).checklist());
        try {
            tell(folder, new ExportFolder(folder).write(files));
        } catch (NotAnExportException e) {
            throw new UserError(String.valueOf(e.getMessage()));
        } catch (IOException e) {
            throw new UserError("The course cannot be written to " + folder + ": " + Refusals.inWords(e) + ".");
        }
    }

    /** At the prompt no shell has put the home folder in the place of {@code ~}. */
    private static Path atHome(Path named) {
        boolean home = named.startsWith("~");
        return home
                ? Path.of(System.getProperty("user.home", ""))
                        .resolve(Path.of("~").relativize(named))
                : named;
    }

    private void tell(Path folder, ExportFolder.Written written) {
        Page page = session.screen();
        page.good("Wrote " + count(written.files()) + " to " + folder + ". Begin with " + folder.resolve("README.md")
                + ".");
        if (!written.kept().isEmpty()) {
            page.hint("Kept, since they are not as they were exported: " + names(written.kept())
                    + ". Move them away and export again to have them new.");
        }
        if (!written.removed().isEmpty()) {
            page.hint("Removed, since the course has them no more: " + names(written.removed()) + ".");
        }
    }

    private static String count(int files) {
        return files == 1 ? "1 file" : files + " files";
    }

    private static String names(List<String> paths) {
        return String.join(", ", paths);
    }
}
