package dev.asynctutor.grade;

import dev.asynctutor.course.CourseProblem;
import dev.asynctutor.course.Exercise;
import dev.asynctutor.course.Exercise.Program;
import dev.asynctutor.course.Exercise.WrongAnswer;
import dev.asynctutor.course.ParsonsLines;
import dev.asynctutor.grade.CheckResult.Failure;
import dev.asynctutor.grade.ExerciseCheck.Submission;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Whether an exercise judges fairly: right programs pass in every order of events that is tried, wrong ones are rejected
 * for the reason they are filed under, and unfinished ones are told what is missing.
 */
final class ExercisePromises {
    private static final int SEEDS = 20;
    private static final int LEAST_WRONG = 3;
    private static final int LEAST_ALSO = 2;
    private static final int LEAST_HINTS = 2;
    private static final int MOST_HINTS = 4;

    private final ExerciseJudge judge;

    ExercisePromises(ExerciseJudge judge) {
        this.judge = judge;
    }

    /** What can be seen without running anything. */
    static List<CourseProblem> shape(Exercise exercise) {
        List<CourseProblem> problems = new ArrayList<>();
        String task = exercise.path() + "/task.md:1";
        atLeast(LEAST_WRONG, exercise.wrong().size(), "wrong answers in wrong/", task, problems);
        atLeast(LEAST_ALSO, exercise.also().size(), "further right solutions in also/", task, problems);
        int hints = exercise.hints().size();
        if (hints < LEAST_HINTS || hints > MOST_HINTS) {
            problems.add(new CourseProblem(
                    exercise.path() + "/hints.md:1",
                    hints + " hints; an exercise has " + LEAST_HINTS + " to " + MOST_HINTS));
        }
        for (String name : exercise.parsons()) {
            if (ParsonsLines.canGive(exercise.solution().source(), name)) continue;
            problems.add(new CourseProblem(
                    task, "parsons names " + name + ", and solution.py defines no such function, class or method"));
        }
        return problems;
    }

    private static void atLeast(int least, int found, String what, String where, List<CourseProblem> problems) {
        if (found >= least) return;
        problems.add(new CourseProblem(where, found + " " + what + "; at least " + least + " are expected"));
    }

    /** The checks of an exercise, each of which runs one program. */
    List<Checks.Run> runs(Exercise exercise) {
        List<Checks.Run> runs = new ArrayList<>();
        runs.add(() -> passes(exercise, exercise.solution()));
        for (Program other : exercise.also()) runs.add(() -> passes(exercise, other));
        for (WrongAnswer wrong : exercise.wrong()) runs.add(() -> isRejected(exercise, wrong));
        runs.add(() -> fails(exercise, exercise.start(), "it is unfinished, and passes"));
        Program nothing = new Program(exercise.check().path(), "");
        runs.add(() -> fails(exercise, nothing, "an empty file passes it"));
        ParsonsLines lines = ParsonsLines.of(exercise);
        Program assembled = new Program(exercise.path() + "/task.md", lines.program(lines.pieces()));
        if (!exercise.parsons().isEmpty()) runs.add(() -> passes(exercise, assembled));
        return runs;
    }

    private List<CourseProblem> passes(Exercise exercise, Program program) {
        CheckOutcome outcome = judge(exercise, program);
        if (!(outcome instanceof CheckOutcome.Judged judged)) return List.of(notJudged(program, outcome));
        if (judged.result().passes()) return List.of();
        return List.of(
                new CourseProblem(program.path() + ":1", "it is right, and is rejected: " + told(judged.result())));
    }

    private List<CourseProblem> isRejected(Exercise exercise, WrongAnswer wrong) {
        CheckOutcome outcome = judge(exercise, wrong.program());
        if (!(outcome instanceof CheckOutcome.Judged judged)) return List.of(notJudged(wrong.program(), outcome));
        String where = wrong.program().path() + ":1";
        Optional<Failure> failure = judged.result().failure();
        if (failure.isEmpty()) return List.of(new CourseProblem(where, "it is wrong, and passes"));
        String function = judged.result().failed().orElseThrow().function();
        boolean asFiled = wrong.reason().equals(function)
                || failure.get().diagnosis().filter(wrong.reason()::equals).isPresent();
        if (asFiled && String.join("\n", failure.get().sentences()).contains(wrong.words())) return List.of();
        String words = wrong.words().isEmpty() ? "" : " with the words \"" + wrong.words() + "\"";
        return List.of(new CourseProblem(
                where,
                "it is filed under " + wrong.reason() + words + ", and is rejected by " + function + ": "
                        + told(judged.result())));
    }

    private List<CourseProblem> fails(Exercise exercise, Program program, String otherwise) {
        CheckOutcome outcome = judge(exercise, program);
        if (!(outcome instanceof CheckOutcome.Judged judged)) return List.of(notJudged(program, outcome));
        if (!judged.result().passes()) return List.of();
        return List.of(new CourseProblem(program.path() + ":1", otherwise));
    }

    private CheckOutcome judge(Exercise exercise, Program program) {
        return judge.judge(exercise, new Submission(Path.of(exercise.fileName()), program.source()), SEEDS);
    }

    private static String told(CheckResult result) {
        String check = result.failed().map(CheckResult.Planned::name).orElse("");
        return check + ": "
                + result.failure().map(f -> String.join("; ", f.sentences())).orElse("");
    }

    private static CourseProblem notJudged(Program program, CheckOutcome outcome) {
        if (!(outcome instanceof CheckOutcome.Broken broken)) {
            return new CourseProblem(program.path() + ":1", "its check was stopped");
        }
        String details = broken.details().strip();
        String last = details.substring(details.lastIndexOf('\n') + 1);
        return new CourseProblem(
                program.path() + ":1", "its check could not judge it: " + (last.isEmpty() ? broken.why() : last));
    }
}
