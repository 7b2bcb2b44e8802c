package dev.asynctutor.shell.command;

import dev.asynctutor.grade.ValidationReport;
import dev.asynctutor.shell.session.CourseCheck;
import dev.asynctutor.shell.session.Session;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Checks a course by running everything in it. */
@Command(name = "validate", description = "Check a course: run every example and every question's code.")
final class ValidateCommand extends Reporting {
    @Parameters(arity = "0..1", paramLabel = "DIR", description = "The course's folder; the open course if left out.")
    private @Nullable Path folder;

    @Override
    Report report(Session session) {
        CourseCheck check = new CourseCheck(session);
        ValidationReport report = folder == null ? check.open() : check.folder(folder);
        return new Report(
                () -> CourseCheck.summary(report),
                () -> check.draw(report),
                report.problems().isEmpty() ? 0 : 1);
    }
}
