package dev.asynctutor.grade;

import dev.asynctutor.course.Course;
import dev.asynctutor.course.CourseModule;
import dev.asynctutor.course.CourseProblem;
import dev.asynctutor.course.Example;
import dev.asynctutor.course.Question;
import dev.asynctutor.course.Step;
import dev.asynctutor.grade.ValidationReport.OutcomeRow;
import dev.asynctutor.run.MissingPackagesException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** Checks that a course keeps its promises: runs every example and every question's code, and looks at what serves what. */
public final class CourseValidator {
    private static final Pattern WORD = Pattern.compile("\\S+");

    private final Course course;
    private final Execution execution;

    public CourseValidator(Course course, Execution execution) {
        this.course = course;
        this.execution = execution;
    }

    /** Checks everything, on all processors; returns when all is done. */
    public ValidationReport validate() {
        Where where = new Where(course.source());
        List<CourseModule> modules = course.modules();
        List<OutcomeRow> outcomes = Coverage.of(modules);
        List<CourseProblem> problems = new ArrayList<>(new LessonCheck(course, where).problems());
        problems.addAll(Coverage.problems(modules, outcomes, where));
        Set<String> notRun = new ConcurrentSkipListSet<>();
        problems.addAll(inParallel(runs(modules, where, notRun)));
        problems.sort(Comparator.comparing(Where::file).thenComparingInt(Where::line));
        return new ValidationReport(
                modules.size(),
                modules.stream().mapToInt(m -> m.examples().size()).sum(),
                modules.stream().mapToInt(m -> m.questions().size()).sum(),
                modules.stream().mapToInt(CourseValidator::words).sum(),
                outcomes,
                problems.stream().distinct().toList(),
                List.copyOf(notRun));
    }

    private List<Callable<List<CourseProblem>>> runs(List<CourseModule> modules, Where where, Set<String> notRun) {
        Execution once = new RunOnce(execution);
        ExampleCheck exampleCheck = new ExampleCheck(once);
        QuestionCheck questionCheck = new QuestionCheck(where, Keys.of(course, once), once);
        List<Callable<List<CourseProblem>>> checks = new ArrayList<>();
        for (CourseModule module : modules) {
            for (Example example : module.examples().values()) {
                checks.add(() -> possible(example.id(), notRun, () -> exampleCheck.problems(example)));
            }
            for (Question question : module.questions().values()) {
                checks.add(() -> possible(question.id(), notRun, () -> questionCheck.problems(module, question)));
            }
        }
        return checks;
    }

    /** A program that this machine lacks the packages for is no mistake of the course. */
    private static List<CourseProblem> possible(String id, Set<String> notRun, Supplier<List<CourseProblem>> check) {
        try {
            return check.get();
        } catch (MissingPackagesException e) {
            notRun.add(id);
            return List.of();
        }
    }

    private static List<CourseProblem> inParallel(List<Callable<List<CourseProblem>>> checks) {
        ExecutorService pool = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        List<CourseProblem> problems = new ArrayList<>();
        try {
            for (Future<List<CourseProblem>> done : pool.invokeAll(checks)) problems.addAll(done.get());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            problems.add(new CourseProblem("course.yaml:1", "validation was interrupted before its end"));
        } catch (ExecutionException e) {
            // an interpreter that is missing is the caller's to tell, in its own words
            if (e.getCause() instanceof RuntimeException cause) throw cause;
            throw new IllegalStateException("a check failed by our own fault", e.getCause());
        } finally {
            pool.shutdownNow();
        }
        return problems;
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
