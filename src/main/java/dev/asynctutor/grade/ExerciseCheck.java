package dev.asynctutor.grade;

import dev.asynctutor.course.Exercise;
import dev.asynctutor.grade.CheckOutcome.Broken;
import dev.asynctutor.grade.CheckOutcome.Judged;
import dev.asynctutor.grade.CheckOutcome.Stopped;
import dev.asynctutor.run.Ended;
import dev.asynctutor.run.Interpreter;
import dev.asynctutor.run.Job;
import dev.asynctutor.run.Limits;
import dev.asynctutor.run.OutputListener.Stream;
import dev.asynctutor.run.PythonTools;
import dev.asynctutor.run.Reason;
import dev.asynctutor.run.Runner;
import dev.asynctutor.run.Running;
import dev.asynctutor.run.ScratchFolder;
import dev.asynctutor.run.TextOutput;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Judges a program by what it does: a fresh process runs the checks of the exercise on it, each several times, in another
 * order of what asyncio leaves open each time. The program works in a folder of its own, and cannot sign a verdict.
 */
public final class ExerciseCheck {
    /** How many orders of events a learner's program is tried in. */
    public static final int SEEDS = 5;

    private static final long MOST_OUTPUT = 20_000_000;

    private final Runner runner;

    public ExerciseCheck(Runner runner) {
        this.runner = runner;
    }

    /**
     * A program to judge.
     *
     * @param file where it lies, or would; what is beside it can be imported
     */
    public record Submission(Path file, String source) {}

    /**
     * Judges a program. Interrupting the thread stops it.
     *
     * @param seeds in how many orders of events each check is run, from 1
     */
    public CheckOutcome check(Interpreter python, Exercise exercise, Submission submission, int seeds) {
        BenchRequest request = BenchRequest.of(exercise, submission, seeds);
        StringBuilder out = new StringBuilder();
        StringBuilder err = new StringBuilder();
        try (ScratchFolder scratch = ScratchFolder.create()) {
            Job job = new Job(
                    python,
                    List.of("-m", "bench"),
                    scratch.path(),
                    PythonTools.environment(),
                    Limits.unattended().withOutputBytes(MOST_OUTPUT));
            TextOutput output = new TextOutput((stream, text, at) -> (stream == Stream.OUT ? out : err).append(text));
            Running running = runner.start(job, output);
            running.type(request.json());
            running.closeInput();
            Ended ended = running.await();
            return outcome(exercise, submission, BenchReport.read(request.key(), out.toString()), ended, err);
        } catch (IOException e) {
            return new Broken("The check needs a folder of its own, and none could be made: " + e.getMessage(), "");
        }
    }

    private static CheckOutcome outcome(
            Exercise exercise, Submission submission, BenchReport report, Ended ended, StringBuilder err) {
        if (ended.reason() == Reason.INTERRUPTED) return new Stopped();
        if (report.fault().isPresent()) {
            return new Broken(
                    "The check of " + exercise.id() + " failed.", report.fault().get());
        }
        if (ended.reason() == Reason.COULD_NOT_START || ended.reason() == Reason.SUPERVISOR_KILLED) {
            return new Broken("The check of " + exercise.id() + " " + ended.sentence() + ".", err.toString());
        }
        if (report.plan().isEmpty()) {
            return new Broken("The check of " + exercise.id() + " did not begin.", err.toString());
        }
        double seconds = ended.elapsed().toMillis() / 1000.0;
        return new Judged(report.result(exercise.id(), seconds, () -> Death.of(ended, report, submission.file())));
    }
}
