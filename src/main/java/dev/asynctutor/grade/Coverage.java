package dev.asynctutor.grade;

import dev.asynctutor.course.CourseModule;
import dev.asynctutor.course.CourseProblem;
import dev.asynctutor.course.Example;
import dev.asynctutor.course.Outcome;
import dev.asynctutor.course.Question;
import dev.asynctutor.course.Question.Code;
import dev.asynctutor.grade.ValidationReport.OutcomeRow;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which outcome is served by what, and what is not served enough. */
final class Coverage {
    private static final int LEAST_EXERCISES = 3;

    private Coverage() {}

    static List<OutcomeRow> of(List<CourseModule> modules) {
        List<OutcomeRow> rows = new ArrayList<>();
        for (CourseModule module : modules) {
            for (Outcome outcome : module.outcomes()) {
                List<Question> questions = module.questions().values().stream()
                        .filter(q -> q.outcome().equals(outcome.id()))
                        .toList();
                long examples = module.examples().values().stream()
                        .filter(e -> serves(e, outcome, questions))
                        .count();
                long exercises = module.exercises().values().stream()
                        .filter(e -> e.outcomes().contains(outcome.id()))
                        .count();
                rows.add(new OutcomeRow(outcome.id(), (int) examples, questions.size(), (int) exercises));
            }
        }
        return List.copyOf(rows);
    }

    private static boolean serves(Example example, Outcome outcome, List<Question> questions) {
        return example.outcomes().contains(outcome.id())
                || questions.stream().anyMatch(q -> q.code().flatMap(Code::path).equals(Optional.of(example.path())));
    }

    static List<CourseProblem> problems(List<CourseModule> modules, List<OutcomeRow> rows, Where where) {
        List<CourseProblem> problems = new ArrayList<>();
        Set<String> known = new HashSet<>();
        for (CourseModule module : modules) {
            for (Outcome outcome : module.outcomes()) {
                if (!known.add(outcome.id())) {
                    problems.add(new CourseProblem(
                            where.outcome(module, outcome.id()), "the outcome id " + outcome.id() + " is used twice"));
                }
                rows.stream()
                        .filter(row -> row.id().equals(outcome.id()) && !row.covered())
                        .forEach(row -> problems.add(new CourseProblem(
                                where.outcome(module, outcome.id()),
                                "the outcome " + outcome.id() + " is served by "
                                        + count(row.examples(), "example")
                                        + " and " + count(row.questions(), "question")
                                        + "; at least 1 example and 2 questions are expected")));
            }
        }
        if (modules.stream().anyMatch(module -> !module.exercises().isEmpty())) {
            for (CourseModule module : modules) problems.addAll(exercises(module, rows, where));
        }
        for (CourseModule module : modules) {
            for (Example example : module.examples().values()) {
                for (String outcome : example.outcomes()) {
                    if (known.contains(outcome)) continue;
                    problems.add(new CourseProblem(
                            where.text(example.path(), outcome),
                            "no module has the outcome " + outcome + " that this example serves"));
                }
            }
        }
        return problems;
    }

    /** In a course with exercises, every module has enough of them. */
    private static List<CourseProblem> exercises(CourseModule module, List<OutcomeRow> rows, Where where) {
        List<CourseProblem> problems = new ArrayList<>();
        int found = module.exercises().size();
        if (found < LEAST_EXERCISES) {
            problems.add(new CourseProblem(
                    Where.lesson(module) + ":1",
                    "the module has " + count(found, "exercise") + "; at least " + LEAST_EXERCISES + " are expected"));
        }
        for (Outcome outcome : module.outcomes()) {
            if (rows.stream().anyMatch(row -> row.id().equals(outcome.id()) && row.exercises() > 0)) continue;
            problems.add(new CourseProblem(
                    where.outcome(module, outcome.id()), "no exercise of this module serves " + outcome.id()));
        }
        return problems;
    }

    private static String count(int number, String what) {
        return (number == 0 ? "no" : String.valueOf(number)) + " " + what + (number == 1 ? "" : "s");
    }
}
