package dev.asynctutor.bench;

import dev.asynctutor.course.Course;
import dev.asynctutor.course.CourseReader;
import dev.asynctutor.course.DirectorySource;
import dev.asynctutor.course.Exercise;
import dev.asynctutor.grade.CheckOutcome;
import dev.asynctutor.grade.ExerciseCheck;
import dev.asynctutor.grade.ExerciseCheck.Submission;
import dev.asynctutor.run.Interpreter;
import dev.asynctutor.run.Interpreters;
import dev.asynctutor.run.Runner;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** From a saved file to its verdict, against {@code python -c "import asyncio"} of the same interpreter. */
final class CheckBenchmark {
    private static final int ROUNDS = Integer.getInteger("tutor.rounds", 15);
    private static final List<String> ORDINARY =
            List.of("6c/bounded_map", "6g/retry_budget", "6b/voucher", "6a/guest_list", "1/mixed_sheet");

    private CheckBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        Course course = CourseReader.read(new DirectorySource(Path.of("content")));
        Interpreter python = Interpreters.ofThisMachine().choose(Optional.empty());
        try (Runner runner = new Runner()) {
            runner.warmUp(python);
            ExerciseCheck check = new ExerciseCheck(runner);
            for (String id : ORDINARY)
                measure(check, python, course.exercise(id).orElseThrow());
        }
    }

    private static void measure(ExerciseCheck check, Interpreter python, Exercise exercise) throws Exception {
        Timings importing = new Timings("import asyncio");
        Timings judging = new Timings("verdict on " + exercise.id());
        for (int round = -2; round < ROUNDS; round++) { // two rounds to warm up
            double plain = imported(python);
            double judged = judged(check, python, exercise);
            if (round >= 0) importing.add(plain);
            if (round >= 0) judging.add(judged);
        }
        importing.print();
        double allowed = 2.5 + 0.1 / importing.median(); // 100 ms beside, as a share
        judging.print(importing, allowed);
    }

    private static double imported(Interpreter python) throws Exception {
        List<String> command = new ArrayList<>(python.command());
        command.addAll(List.of("-c", "import asyncio"));
        long started = System.nanoTime();
        new ProcessBuilder(command).start().waitFor();
        return (System.nanoTime() - started) / 1e9;
    }

    private static double judged(ExerciseCheck check, Interpreter python, Exercise exercise) {
        Submission submission =
                new Submission(Path.of(exercise.fileName()), exercise.solution().source());
        long started = System.nanoTime();
        CheckOutcome outcome = check.check(python, exercise, submission, ExerciseCheck.SEEDS);
        double seconds = (System.nanoTime() - started) / 1e9;
        if (outcome instanceof CheckOutcome.Judged judged && judged.result().passes()) return seconds;
        throw new IllegalStateException(exercise.id() + " was not judged as right: " + outcome);
    }
}
