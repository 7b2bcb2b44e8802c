package dev.asynctutor.grade;

import dev.asynctutor.course.CourseProblem;
import dev.asynctutor.course.Example;
import java.util.ArrayList;
import java.util.List;

/** Whether an example does what was recorded of it. */
final class ExampleCheck {
    private final Execution execution;

    ExampleCheck(Execution execution) {
        this.execution = execution;
    }

    List<CourseProblem> check(Example example) {
        List<CourseProblem> problems = new ArrayList<>();
        Execution.Ran ran = execution.run(new Execution.Program(
                example.fileName(),
                example.source(),
                List.of(),
                example.metadata().stdin(),
                !example.metadata().realClock()));
        String where = example.path() + ":1";
        if (ran.trouble().isPresent()) {
            problems.add(
                    new CourseProblem(where, "the example was " + ran.trouble().get()));
            return problems;
        }
        if (ran.exit() != example.metadata().exit()) {
            problems.add(new CourseProblem(
                    where,
                    "its exit code is " + ran.exit() + ", not "
                            + example.metadata().exit() + lastLine(ran.stderr())));
        }
        if (!ran.stdout().equals(example.output())) {
            problems.add(new CourseProblem(
                    where.replaceFirst("\\.py:1$", ".out:" + firstDifference(ran.stdout(), example.output())),
                    "the recorded output is not what is printed: " + difference(ran.stdout(), example.output())));
        }
        return problems;
    }

    private static int firstDifference(String printed, String recorded) {
        List<String> is = printed.lines().toList();
        List<String> was = recorded.lines().toList();
        int line = 0;
        while (line < is.size() && line < was.size() && is.get(line).equals(was.get(line))) line++;
        return line + 1;
    }

    private static String difference(String printed, String recorded) {
        int line = firstDifference(printed, recorded);
        return "line " + line + " is \"" + at(printed, line) + "\", recorded is \"" + at(recorded, line) + "\"";
    }

    private static String at(String text, int line) {
        return text.lines().skip(line - 1L).findFirst().orElse("");
    }

    static String lastLine(String stderr) {
        return stderr.lines().reduce((a, b) -> b).map(l -> ": " + l).orElse("");
    }
}
