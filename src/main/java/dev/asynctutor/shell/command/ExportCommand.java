package dev.asynctutor.shell.command;

import dev.asynctutor.shell.session.CourseExport;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Writes the course as plain files. */
@Command(name = "export", description = "Write the course as plain files, your boxes ticked: export my-course")
final class ExportCommand implements Runnable {
    @ParentCommand
    private TutorCommand tutor;

    @Parameters(paramLabel = "DIR", description = "A folder: new, empty, or that of an earlier export.")
    private Path folder;

    @Override
    public void run() {
        new CourseExport(tutor.session()).to(folder);
    }
}
