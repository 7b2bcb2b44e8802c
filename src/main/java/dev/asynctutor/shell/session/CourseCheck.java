package dev.asynctutor.shell.session;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.asynctutor.course.Course;
import dev.asynctutor.course.CourseException;
import dev.asynctutor.course.CourseProblem;
import dev.asynctutor.course.CourseReader;
import dev.asynctutor.course.DirectorySource;
import dev.asynctutor.grade.CourseValidator;
import dev.asynctutor.grade.PythonsCheck;
import dev.asynctutor.grade.PythonsCheck.Share;
import dev.asynctutor.grade.PythonsCheck.Standing;
import dev.asynctutor.grade.ValidationReport;
import dev.asynctutor.run.Interpreter;
import dev.asynctutor.run.Interpreters;
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
            @JsonProperty int snippets,
            @JsonProperty int terms,
            @JsonProperty int answers,
            @JsonProperty Covered outcomes,
            @JsonProperty List<PythonSummary> pythons,
            @JsonProperty List<Problem> problems,
            @JsonProperty List<String> notRun) {}

    /** How many outcomes have examples and questions enough. */
    public record Covered(
            @JsonProperty int covered, @JsonProperty int total) {}

    /** How the examples do on one Python. */
    public record PythonSummary(
            @JsonProperty String version,
            @JsonProperty String command,
            @JsonProperty int examples,
            @JsonProperty List<String> leftOut,
            @JsonProperty List<Problem> problems) {}

    /** What was found, on the Python of this session and on those that were asked for beside it. */
    public record Found(ValidationReport report, List<Standing> pythons) {
        public boolean clean() {
            return report.problems().isEmpty()
                    && pythons.stream().allMatch(p -> p.problems().isEmpty());
        }
    }

    /** One mistake. */
    public record Problem(
            @JsonProperty String where, @JsonProperty String what) {}

    /** Checks the open course; with {@code allPythons}, runs its examples on every Python there is, too. */
    public Found open(boolean allPythons) {
        return validate(session.course(), allPythons);
    }

    /** Reads and checks the course in a folder; a course that cannot be opened is a report of its mistakes. */
    public Found folder(Path folder, boolean allPythons) {
        if (!Files.isDirectory(folder)) throw new UserError("There is no folder " + folder + ".");
        try {
            return validate(CourseReader.read(new DirectorySource(folder)), allPythons);
        } catch (CourseException e) {
            return new Found(ValidationReport.unreadable(e.problems()), List.of());
        }
    }

    private Found validate(Course course, boolean allPythons) {
        Programs programs = session.programs();
        programs.python();
        ValidationReport report = new CourseValidator(course, programs.execution(), programs.judge()).validate();
        if (!allPythons) return new Found(report, List.of());
        List<Interpreter> pythons = programs.interpreters().all().stream()
                .map(Interpreters.Installed::interpreter)
                .toList();
        return new Found(report, new PythonsCheck(course, programs.runner()).on(pythons, Share.ALL));
    }

    private static PythonSummary summary(Standing standing) {
        return new PythonSummary(
                standing.python().version(),
                String.join(" ", standing.python().command()),
                standing.examples(),
                standing.leftOut(),
                problems(standing.problems()));
    }

    private static List<Problem> problems(List<CourseProblem> problems) {
        return problems.stream().map(p -> new Problem(p.where(), p.what())).toList();
    }

    public static Summary summary(Found found) {
        ValidationReport report = found.report();
        return new Summary(
                report.modules(),
                report.examples(),
                0,
                report.questions(),
                report.exercises(),
                0,
                report.words(),
                report.references().snippets(),
                report.references().terms(),
                report.references().answers(),
                new Covered(
                        (int) report.outcomes().stream()
                                .filter(ValidationReport.OutcomeRow::covered)
                                .count(),
                        report.outcomes().size()),
                found.pythons().stream().map(CourseCheck::summary).toList(),
                problems(report.problems()),
                report.notRun());
    }

    public void draw(Found found) {
        ValidationReport report = found.report();
        Page page = session.screen();
        if (!report.outcomes().isEmpty()) {
            page.table(
                    List.of("outcome", "examples", "questions", "exercises"),
                    report.outcomes().stream()
                            .map(o -> List.of(
                                    o.id(),
                                    String.valueOf(o.examples()),
                                    String.valueOf(o.questions()),
                                    String.valueOf(o.exercises())))
                            .toList());
        }
        for (CourseProblem problem : report.problems()) page.raw(problem.toString());
        page.say(report.modules() + " modules, " + report.examples() + " examples, " + report.questions()
                + " questions, " + report.exercises() + " exercises, " + report.words() + " words.");
        ValidationReport.References references = report.references();
        page.say(references.snippets() + " snippets, " + references.terms() + " terms, " + references.answers()
                + " answers of guides.");
        if (!report.notRun().isEmpty()) {
            page.say("Not run, since no Python here has the packages they need (setup fastapi gets them): "
                    + String.join(", ", report.notRun()) + ".");
        }
        if (!found.pythons().isEmpty()) draw(found.pythons());
        int problems = report.problems().size()
                + found.pythons().stream().mapToInt(p -> p.problems().size()).sum();
        if (problems == 0) page.good("No problem found.");
        else page.bad(problems == 1 ? "1 problem." : problems + " problems.");
    }

    private void draw(List<Standing> pythons) {
        Page page = session.screen();
        page.table(
                List.of("Python", "examples", "for others", "problems", "command"),
                pythons.stream()
                        .map(p -> List.of(
                                p.python().version(),
                                String.valueOf(p.examples()),
                                String.valueOf(p.leftOut().size()),
                                String.valueOf(p.problems().size()),
                                String.join(" ", p.python().command())))
                        .toList());
        for (Standing python : pythons) {
            python.problems()
                    .forEach(problem -> page.raw("Python " + python.python().version() + ": " + problem));
        }
    }
}
