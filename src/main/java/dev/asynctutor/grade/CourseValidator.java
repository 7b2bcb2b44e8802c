package dev.asynctutor.grade;

import dev.asynctutor.course.Course;
import dev.asynctutor.course.CourseModule;
import dev.asynctutor.course.CourseProblem;
import dev.asynctutor.course.Example;
import dev.asynctutor.course.Outcome;
import dev.asynctutor.course.Question;
import dev.asynctutor.course.Step;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;

/** Checks that a course keeps its promises: runs every example and every question's code, and looks at what serves what. */
public final class CourseValidator {
    private static final Pattern WORD = Pattern.compile("\\S+");

    private final Course course;
    private final Execution execution;
    private final List<CourseProblem> problems = Collections.synchronizedList(new ArrayList<>());

    public CourseValidator(Course course, Execution execution) {
        this.course = course;
        this.execution = execution;
    }

    /** Runs everything on all processors; returns when all is done. */
    public ValidationReport validate() {
        List<CourseModule> modules = course.modules();
        List<Callable<List<CourseProblem>>> checks = new ArrayList<>();
        for (CourseModule module : modules) {
            ExampleCheck examples = new ExampleCheck(execution);
            module.examples().values().forEach(example -> checks.add(() -> examples.check(example)));
            QuestionCheck questions = new QuestionCheck(course, module, execution);
            module.questions().values().forEach(question -> checks.add(() -> questions.check(question)));
        }
        runAll(checks);
        List<ValidationReport.OutcomeRow> outcomes = outcomes(modules);
        problems.sort(Comparator.comparing(CourseProblem::where));
        return new ValidationReport(
                modules.size(),
                modules.stream().mapToInt(m -> m.examples().size()).sum(),
                modules.stream().mapToInt(m -> m.questions().size()).sum(),
                modules.stream().mapToInt(CourseValidator::words).sum(),
                outcomes,
                List.copyOf(problems));
    }

    private void runAll(List<Callable<List<CourseProblem>>> checks) {
        ExecutorService pool = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        try {
            for (Future<List<CourseProblem>> done : pool.invokeAll(checks)) problems.addAll(done.get());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            problems.add(new CourseProblem("course.yaml:1", "validation was interrupted before its end"));
        } catch (ExecutionException e) {
            throw new IllegalStateException("a check failed by our own fault", e.getCause());
        } finally {
            pool.shutdownNow();
        }
    }

    private List<ValidationReport.OutcomeRow> outcomes(List<CourseModule> modules) {
        List<ValidationReport.OutcomeRow> rows = new ArrayList<>();
        for (CourseModule module : modules) {
            for (Outcome outcome : module.outcomes()) {
                List<Question> asked = module.questions().values().stream()
                        .filter(q -> q.outcome().equals(outcome.id()))
                        .toList();
                int examples = (int) module.examples().values().stream()
                        .filter(e -> e.outcomes().contains(outcome.id())
                                || asked.stream().anyMatch(q -> shows(q, e)))
                        .count();
                ValidationReport.OutcomeRow row = new ValidationReport.OutcomeRow(outcome.id(), examples, asked.size());
                rows.add(row);
                if (!row.covered()) {
                    problems.add(new CourseProblem(
                            "modules/" + module.folder() + "/lesson.md:1",
                            "the outcome " + outcome.id() + " needs at least one example and two questions; it has "
                                    + examples + " and " + asked.size()));
                }
            }
        }
        return rows;
    }

    private static boolean shows(Question question, Example example) {
        return question.code()
                .flatMap(Question.Code::path)
                .filter(example.path()::equals)
                .isPresent();
    }

    private static int words(CourseModule module) {
        int words = 0;
        for (Step step : module.steps()) {
            for (Step.Block block : step.blocks()) {
                if (block instanceof Step.Block.Prose prose) {
                    String text =
                            prose.markdown().replaceAll("(?s)```.*?```", " ").strip();
                    words += (int) WORD.matcher(text).results().count();
                }
            }
        }
        return words;
    }
}
