package dev.asynctutor.grade;

import dev.asynctutor.course.Course;
import dev.asynctutor.course.Example;
import dev.asynctutor.course.Question;
import dev.asynctutor.course.Question.Choice;
import dev.asynctutor.course.Question.Code;
import dev.asynctutor.course.Question.NumberSource;
import dev.asynctutor.course.Question.Task;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/** Finds what is right: from the question, from its example's recorded output, or from a run on the virtual clock. */
public final class Keys {
    private final Course course;
    private final Execution execution;
    private final Map<String, Key> found = new ConcurrentHashMap<>();

    private Keys(Course course, Execution execution) {
        this.course = course;
        this.execution = execution;
    }

    public static Keys of(Course course, Execution execution) {
        return new Keys(course, execution);
    }

    /** The key of a question; a run happens at most once for each. */
    public Key keyOf(Question question) {
        return found.computeIfAbsent(question.id(), id -> find(question));
    }

    private Key find(Question question) {
        Task task = question.task();
        if (task instanceof Task.Choose choose) return choices(choose);
        if (task instanceof Task.Quantity quantity)
            return new Key.Amount(amount(question, quantity), quantity.tolerance());
        if (task instanceof Task.Blank blank) return new Key.Accepted(blank.accept());
        if (task instanceof Task.Bug bug) return new Key.FaultyLine(bug.line());
        if (task instanceof Task.Order order) {
            return new Key.Ordered(order.lines().isEmpty() ? printed(question) : order.lines());
        }
        return new Key.Printed(printed(question));
    }

    private static Key choices(Task.Choose choose) {
        Set<Integer> right = new TreeSet<>();
        List<Choice> choices = choose.choices();
        for (int i = 0; i < choices.size(); i++) if (choices.get(i).right()) right.add(i + 1);
        return new Key.Choices(right);
    }

    private double amount(Question question, Task.Quantity quantity) {
        if (quantity.source() == NumberSource.LITERAL) return quantity.value().orElse(0.0);
        if (quantity.source() == NumberSource.SECONDS)
            return run(question.code().orElseThrow()).seconds();
        List<String> lines = printed(question);
        String last = lines.isEmpty() ? "" : lines.get(lines.size() - 1).strip();
        return Judge.number(last).orElse(Double.NaN);
    }

    private List<String> printed(Question question) {
        Code code = question.code().orElseThrow();
        Optional<String> recorded = code.path().flatMap(this::recorded);
        return recorded.orElseGet(() -> run(code).stdout()).lines().toList();
    }

    private Optional<String> recorded(String path) {
        return course.source().read(path.replaceFirst("\\.py$", ".out"));
    }

    private Execution.Ran run(Code code) {
        return execution.run(program(code));
    }

    /** The program that a question's code is; an example is run as its metadata says. */
    Execution.Program program(Code code) {
        return code.path()
                .flatMap(this::exampleAt)
                .map(ExampleCheck::programOf)
                .orElseGet(() -> new Execution.Program(
                        "question.py", code.source(), List.of(), Optional.empty(), !code.realClock()));
    }

    private Optional<Example> exampleAt(String path) {
        return course.outline().modules().stream()
                .filter(module -> path.startsWith("modules/" + module.folder() + "/"))
                .flatMap(module -> course.module(module.id()).examples().values().stream())
                .filter(example -> example.path().equals(path))
                .findFirst();
    }
}
