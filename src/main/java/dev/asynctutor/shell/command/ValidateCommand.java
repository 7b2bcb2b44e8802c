package dev.asynctutor.shell.command;

import dev.asynctutor.shell.session.CourseCheck;
import dev.asynctutor.shell.session.Session;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks a course by running everything in it. */
@Command(name = "validate", description = "Check a course: run every example, question and exercise.")
final class ValidateCommand extends Reporting {
    @Parameters(arity = "0..1", paramLabel = "DIR", description = "The course's folder; the open course if left out.")
    private @Nullable Path folder;

    @Option(names = "--all-pythons", description = "Run the examples on every Python of this machine, too.")
    private boolean allPythons;

    @Override
    Report report(Session session) {
        CourseCheck check = new CourseCheck(session);
        CourseCheck.Found found = folder == null ? check.open(allPythons) : check.folder(folder, allPythons);
        return new Report(() -> CourseCheck.summary(found), () -> check.draw(found), found.clean() ? 0 : 1);
    }
}
