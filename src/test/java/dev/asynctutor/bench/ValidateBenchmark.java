package dev.asynctutor.bench;

import dev.asynctutor.course.Course;
import dev.asynctutor.course.CourseReader;
import dev.asynctutor.course.DirectorySource;
import dev.asynctutor.grade.CourseValidator;
import dev.asynctutor.grade.Execution;
import dev.asynctutor.grade.Execution.Program;
import dev.asynctutor.grade.ExerciseCheck;
import dev.asynctutor.grade.RunnerExecution;
import dev.asynctutor.grade.ValidationReport;
import dev.asynctutor.run.Interpreter;
import dev.asynctutor.run.Interpreters;
import dev.asynctutor.run.Runner;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * How long it takes to validate a whole course (at most 60 s on two processors), and what the time goes into: the
 * programs on the virtual clock, those in real time, and the slowest of all.
 *
 * <p>Run with {@code java -cp target/test-classes:target/classes:… dev.asynctutor.bench.ValidateBenchmark [DIR]}.
 */
public final class ValidateBenchmark {
    private static final int SLOWEST = 8;
    private static final double MOST_SECONDS = 60;

    private final Queue<Timed> runs = new ConcurrentLinkedQueue<>();

    private record Timed(Program program, double seconds) {}

    private ValidateBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments.length > 0 ? arguments[0] : "content");
        new ValidateBenchmark()
                .validate(
                        CourseReader.read(new DirectorySource(folder)),
                        Interpreters.ofThisMachine().choose(Optional.empty()));
    }

    private void validate(Course course, Interpreter python) {
        ValidationReport report;
        double seconds;
        try (Runner runner = new Runner()) {
            Execution execution = new RunnerExecution(runner, () -> python);
            long started = System.nanoTime();
            report = new CourseValidator(
                            course,
                            program -> timed(execution, program),
                            (exercise, submission, seeds) ->
                                    new ExerciseCheck(runner).check(python, exercise, submission, seeds))
                    .validate();
            seconds = since(started);
        }
        System.out.printf(
                "validate, %d programs, %d problems %20.1f s, at most %.0f%n",
                runs.size(), report.problems().size(), seconds, MOST_SECONDS);
        print(
                "in them, on the virtual clock",
                runs.stream().filter(run -> virtual(run)).toList());
        print(
                "in them, in real time",
                runs.stream().filter(run -> !virtual(run)).toList());
        runs.stream()
                .sorted(Comparator.comparingDouble(Timed::seconds).reversed())
                .limit(SLOWEST)
                .forEach(run ->
                        System.out.printf("    %-40s %6.1f s%n", run.program().name(), run.seconds()));
    }

    private Execution.Ran timed(Execution execution, Program program) {
        long started = System.nanoTime();
        Execution.Ran ran = execution.run(program);
        runs.add(new Timed(program, since(started)));
        return ran;
    }

    private static boolean virtual(Timed run) {
        return run.program().clock().virtual();
    }

    private static void print(String what, List<Timed> runs) {
        System.out.printf(
                "%-44s %7.1f s in %d%n",
                what, runs.stream().mapToDouble(Timed::seconds).sum(), runs.size());
    }

    private static double since(long started) {
        return (System.nanoTime() - started) / 1e9;
    }
}
