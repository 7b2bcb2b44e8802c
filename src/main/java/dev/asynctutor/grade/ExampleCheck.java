package dev.asynctutor.grade;

import dev.asynctutor.course.CourseProblem;
import dev.asynctutor.course.Example;
import dev.asynctutor.grade.Execution.Program;
import dev.asynctutor.grade.Execution.Ran;
import java.util.ArrayList;
import java.util.List;

/** Runs an example: it prints what was recorded, and ends as it says it does. */
final class ExampleCheck {
    private final Execution execution;

    ExampleCheck(Execution execution) {
        this.execution = execution;
    }

    List<CourseProblem> problems(Example example) {
        Ran ran = execution.run(Program.of(example));
        if (ran.trouble().isPresent()) {
            return List.of(new CourseProblem(
                    example.path() + ":1", "the example was " + ran.trouble().get()));
        }
        List<CourseProblem> problems = new ArrayList<>();
        String python = example.metadata().requiresPython();
        if (PythonRange.of(python).isEmpty()) {
            problems.add(new CourseProblem(
                    example.path() + ":1",
                    "requires-python is \"" + python + "\", and a range such as >=3.11 or >=3.11,<3.14 is expected"));
        }
        if (ran.exit() != example.metadata().exit()) {
            problems.add(new CourseProblem(
                    example.path() + ":1",
                    "exit code " + example.metadata().exit() + " is expected, and the example ended with " + ran.exit()
                            + Runs.lastComplaint(ran)));
        }
        Runs.firstDifference(example.output(), ran.stdout())
                .ifPresent(difference -> problems.add(
                        new CourseProblem(recorded(example) + ":" + difference.line(), difference.sentence())));
        return problems;
    }

    private static String recorded(Example example) {
        return example.path().replaceFirst("\\.py$", ".out");
    }
}
