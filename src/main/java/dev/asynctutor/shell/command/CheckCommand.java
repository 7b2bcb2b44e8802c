package dev.asynctutor.shell.command;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.asynctutor.course.Exercise;
import dev.asynctutor.grade.CheckOutcome;
import dev.asynctutor.grade.CheckResult;
import dev.asynctutor.grade.CheckResult.Failure;
import dev.asynctutor.shell.session.ExerciseView;
import dev.asynctutor.shell.session.Session;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Judges the learner's program by what it does. */
@Command(name = "check", description = "Check your program for this exercise, or for another (check bounded_map).")
final class CheckCommand implements Callable<Integer> {
    @ParentCommand
    private TutorCommand tutor;

    @Mixin
    private final ExerciseChoice choice = new ExerciseChoice();

    @Option(names = "--file", paramLabel = "F", description = "Check this file instead of the one laid out.")
    private @Nullable Path file;

    @Option(names = "--json", description = "Print one JSON document.")
    private boolean json;

    /** The JSON; {@code passed} of a check is null where it was not run, since one before it failed. */
    record Report(
            @JsonProperty String id,
            @JsonProperty boolean passed,
            @JsonProperty double seconds,
            @JsonProperty List<Check> checks) {}

    /** A check in the JSON. */
    record Check(
            @JsonProperty String name,
            @JsonProperty @Nullable Boolean passed,
            @JsonProperty @Nullable String message,
            @JsonProperty @Nullable String diagnosis) {}

    @Override
    public Integer call() {
        Session session = tutor.session();
        Exercise exercise = choice.in(session);
        CheckOutcome outcome =
                session.workshop().check(exercise, session.workshop().submission(exercise, Optional.ofNullable(file)));
        if (outcome instanceof CheckOutcome.Judged judged) {
            CheckResult result = judged.result();
            if (json) session.printRaw(Json.of(report(result)));
            else new ExerciseView(session).verdict(result);
            return result.passes() ? 0 : ExitCodes.FAILED;
        }
        return notJudged(session, outcome);
    }

    private int notJudged(Session session, CheckOutcome outcome) {
        new ExerciseView(session).notJudged(outcome);
        return outcome instanceof CheckOutcome.Stopped ? ExitCodes.STOPPED : ExitCodes.OUR_FAULT;
    }

    private static Report report(CheckResult result) {
        List<Check> checks = new ArrayList<>();
        for (int i = 0; i < result.plan().size(); i++) {
            String name = result.plan().get(i).name();
            Optional<Failure> failure = i == result.passed() ? result.failure() : Optional.empty();
            Boolean passed = i < result.passed() ? Boolean.TRUE : failure.isPresent() ? Boolean.FALSE : null;
            checks.add(new Check(
                    name,
                    passed,
                    failure.map(f -> String.join("\n", f.sentences())).orElse(null),
                    failure.flatMap(Failure::diagnosis).orElse(null)));
        }
        return new Report(result.exerciseId(), result.passes(), result.seconds(), checks);
    }
}
