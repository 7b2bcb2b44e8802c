package dev.asynctutor.shell.session;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.asynctutor.course.Course;
import dev.asynctutor.course.CourseException;
import dev.asynctutor.course.CourseProblem;
import dev.asynctutor.course.CourseReader;
import dev.asynctutor.course.DirectorySource;
import dev.asynctutor.grade.CourseValidator;
import dev.asynctutor.grade.ValidationReport;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Checks the open course or one in a folder, and draws what was found. */
public final class CourseCheck {
    private final Session session;

    public CourseCheck(Session session) {
        this.session = session;
    }

    /** The JSON of {@code validate}. */
    public record Summary(
            @JsonProperty int modules,
            @JsonProperty int examples,
            @JsonProperty int twins,
            @JsonProperty int questions,
            @JsonProperty int exercises,
            @JsonProperty int projects,
            @JsonProperty int words,
            @JsonProperty Covered outcomes,
            @JsonProperty List<Problem> problems,
            @JsonProperty List<String> notRun) {}

    /** How many outcomes have examples and questions enough. */
    public record Covered(
            @JsonProperty int covered, @JsonProperty int total) {}

    /** One mistake. */
    public record Problem(
            @JsonProperty String where, @JsonProperty String what) {}

    public ValidationReport open() {
        return validate(session.course());
    }

    /** Reads and checks the course in a folder; a course that cannot be opened is a report of its mistakes. */
    public ValidationReport folder(Path folder) {
        if (!Files.isDirectory(folder)) throw new UserError("There is no folder " + folder + ".");
        try {
            return validate(CourseReader.read(new DirectorySource(folder)));
        } catch (CourseException e) {
            return ValidationReport.unreadable(e.problems());
        }
    }

    private ValidationReport validate(Course course) {
        session.programs().python();
        return new CourseValidator(course, session.programs().execution()).validate();
    }

    public static Summary summary(ValidationReport report) {
        return new Summary(
                report.modules(),
                report.examples(),
                0,
                report.questions(),
                0,
                0,
                report.words(),
                new Covered(
                        (int) report.outcomes().stream()
                                .filter(ValidationReport.OutcomeRow::covered)
                                .count(),
                        report.outcomes().size()),
                report.problems().stream()
                        .map(p -> new Problem(p.where(), p.what()))
                        .toList(),
                report.notRun());
    }

    public void draw(ValidationReport report) {
        Page page = session.screen();
        if (!report.outcomes().isEmpty()) {
            page.table(
                    List.of("outcome", "examples", "questions"),
                    report.outcomes().stream()
                            .map(o -> List.of(o.id(), String.valueOf(o.examples()), String.valueOf(o.questions())))
                            .toList());
        }
        for (CourseProblem problem : report.problems()) page.raw(problem.toString());
        page.say(report.modules() + " modules, " + report.examples() + " examples, " + report.questions()
                + " questions, " + report.words() + " words.");
        if (!report.notRun().isEmpty()) {
            page.say("Not run, since no Python here has the packages they need (setup fastapi gets them): "
                    + String.join(", ", report.notRun()) + ".");
        }
        int problems = report.problems().size();
        if (problems == 0) page.good("No problem found.");
        else page.bad(problems == 1 ? "1 problem." : problems + " problems.");
    }
}
