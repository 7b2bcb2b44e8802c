package dev.asynctutor.grade;

import dev.asynctutor.course.Course;
import dev.asynctutor.course.CourseModule;
import dev.asynctutor.course.CourseProblem;
import dev.asynctutor.course.Example;
import dev.asynctutor.course.Exercise;
import dev.asynctutor.course.Question;
import dev.asynctutor.course.Step;
import dev.asynctutor.grade.ValidationReport.OutcomeRow;
import dev.asynctutor.run.MissingPackagesException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** Checks that a course keeps its promises: runs every example, every question's code and every exercise's answers, and looks at what serves what. */
public final class CourseValidator {
    private static final Pattern WORD = Pattern.compile("\\S+");

    private final Course course;
    private final Execution execution;
    private final ExerciseJudge judge;

    public CourseValidator(Course course, Execution execution, ExerciseJudge judge) {
        this.course = course;
        this.execution = execution;
        this.judge = judge;
    }

    /** Checks everything, as many programs at once as the machine has use for; returns when all is done. */
    public ValidationReport validate() {
        Where where = new Where(course.source());
        List<CourseModule> modules = course.modules();
        List<OutcomeRow> outcomes = Coverage.of(modules);
        List<CourseProblem> problems = new ArrayList<>(new LessonCheck(course, where).problems());
        problems.addAll(Coverage.problems(modules, outcomes, where));
        for (CourseModule module : modules) {
            module.exercises().values().forEach(exercise -> problems.addAll(ExercisePromises.shape(exercise)));
        }
        ReferenceCheck references = new ReferenceCheck(course);
        problems.addAll(references.problems());
        Set<String> notRun = new ConcurrentSkipListSet<>();
        problems.addAll(checks(modules, where, references, notRun).problems());
        problems.sort(Comparator.comparing(Where::file).thenComparingInt(Where::line));
        return new ValidationReport(
                modules.size(),
                modules.stream().mapToInt(m -> m.examples().size()).sum(),
                modules.stream().mapToInt(m -> m.questions().size()).sum(),
                modules.stream().mapToInt(m -> m.exercises().size()).sum(),
                modules.stream().mapToInt(CourseValidator::words).sum(),
                outcomes,
                references.counts(),
                problems.stream().distinct().toList(),
                List.copyOf(notRun));
    }

    private Checks checks(List<CourseModule> modules, Where where, ReferenceCheck references, Set<String> notRun) {
        Lanes lanes = new Lanes();
        Execution once = new RunOnce(lanes.around(execution));
        ExercisePromises promises = new ExercisePromises(lanes.around(judge));
        ExampleCheck exampleCheck = new ExampleCheck(once);
        QuestionCheck questionCheck = new QuestionCheck(where, Keys.of(course, once), once);
        Checks checks = new Checks();
        for (CourseModule module : modules) {
            for (Example example : module.examples().values()) {
                checks.add(
                        example.metadata().realClock(),
                        () -> possible(example.id(), notRun, () -> exampleCheck.problems(example)));
            }
            for (Question question : module.questions().values()) {
                boolean realTime = question.code().map(Question.Code::realClock).orElse(false);
                checks.add(
                        realTime,
                        () -> possible(question.id(), notRun, () -> questionCheck.problems(module, question)));
            }
        }
        for (CourseModule module : modules) {
            for (Exercise exercise : module.exercises().values()) {
                promises.runs(exercise).forEach(run -> checks.add(false, run));
            }
        }
        references.addRuns(checks, once);
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
