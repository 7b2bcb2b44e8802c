package dev.asynctutor.grade;

import dev.asynctutor.course.Course;
import dev.asynctutor.course.CourseProblem;
import dev.asynctutor.course.Example;
import dev.asynctutor.run.Interpreter;
import dev.asynctutor.run.Runner;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Runs the examples of a course on several Pythons: each must do on each what was recorded. */
public final class PythonsCheck {
    private final Course course;
    private final Runner runner;

    public PythonsCheck(Course course, Runner runner) {
        this.course = course;
        this.runner = runner;
    }

    /**
     * How the examples do on one Python.
     *
     * @param examples how many ran
     * @param leftOut ids of those that are for other Pythons
     * @param problems what went otherwise than recorded, by file and line
     */
    public record Standing(Interpreter python, int examples, List<String> leftOut, List<CourseProblem> problems) {
        public Standing {
            leftOut = List.copyOf(leftOut);
            problems = List.copyOf(problems);
        }
    }

    /** Which examples run on which Python. */
    @FunctionalInterface
    public interface Share {
        Share ALL = (example, python) -> true;

        boolean includes(Example example, Interpreter python);
    }

    /** Runs each example on each Python that it is for and that shares in it; returns when all have run. */
    public List<Standing> on(List<Interpreter> pythons, Share share) {
        Lanes lanes = new Lanes();
        Checks checks = new Checks();
        Map<Interpreter, Found> found = new LinkedHashMap<>();
        for (Interpreter python : pythons) {
            Found here = found.computeIfAbsent(python, p -> new Found());
            ExampleCheck check = new ExampleCheck(lanes.around(new RunnerExecution(runner, () -> python)));
            for (Example example : examples()) {
                if (!isFor(example, python)) {
                    here.leftOut.add(example.id());
                } else if (share.includes(example, python)) {
                    here.examples++;
                    checks.add(example.metadata().realClock(), () -> {
                        List<CourseProblem> problems = check.problems(example);
                        here.problems.addAll(problems);
                        return problems;
                    });
                }
            }
        }
        checks.problems();
        return found.entrySet().stream()
                .map(entry -> entry.getValue().standing(entry.getKey()))
                .toList();
    }

    private List<Example> examples() {
        return course.modules().stream()
                .flatMap(module -> module.examples().values().stream())
                .toList();
    }

    /**
     * One whose version cannot be understood is for all: its check tells what is wrong with it. One that needs packages
     * is for none of them: it runs where its packages are, whichever Python that is.
     */
    private static boolean isFor(Example example, Interpreter python) {
        return example.metadata().dependencies().isEmpty()
                && PythonRange.of(example.metadata().requiresPython())
                        .map(range -> range.admits(python.version()))
                        .orElse(true);
    }

    /** What was found so far on one Python. */
    private static final class Found {
        private final List<String> leftOut = new ArrayList<>();
        private final List<CourseProblem> problems = Collections.synchronizedList(new ArrayList<>());
        private int examples;

        Standing standing(Interpreter python) {
            List<CourseProblem> sorted = problems.stream()
                    .sorted(Comparator.comparing(Where::file).thenComparingInt(Where::line))
                    .toList();
            return new Standing(python, examples, leftOut, sorted);
        }
    }
}
