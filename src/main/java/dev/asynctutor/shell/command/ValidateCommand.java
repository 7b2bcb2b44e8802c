package dev.asynctutor.shell.command;

import dev.asynctutor.shell.session.CourseCheck;
import dev.asynctutor.shell.session.Session;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Checks a course by running everything in it. */
@Command(name = "validate", description = "Check a course: run every example and every question's code.")
final class ValidateCommand implements Callable<Integer> {
    @ParentCommand
    private TutorCommand tutor;

    @Parameters(arity = "0..1", paramLabel = "DIR", description = "The course's folder; the open course if left out.")
    private @Nullable Path folder;

    @Option(names = "--json", description = "Print one JSON document.")
    private boolean json;

    @Override
    public Integer call() {
        Session session = tutor.session();
        CourseCheck check = new CourseCheck(session);
        var report = folder == null ? check.open() : check.folder(folder);
        if (json) {
            session.printRaw(Json.of(CourseCheck.summary(report)));
        } else {
            check.draw(report);
        }
        return report.problems().isEmpty() ? 0 : 1;
    }
}
