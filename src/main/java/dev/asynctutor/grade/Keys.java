package dev.asynctutor.grade;

import dev.asynctutor.course.Course;
import dev.asynctutor.course.Example;
import dev.asynctutor.course.Question;
import dev.asynctutor.course.Question.Choice;
import dev.asynctutor.course.Question.Code;
import dev.asynctutor.course.Question.NumberSource;
import dev.asynctutor.course.Question.Task;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Finds what is right: from the question, from what the build packed, from its example's recorded output, or from a run on
 * the virtual clock.
 */
public final class Keys {
    private final Course course;
    private final Execution execution;
    private final PackedKeys packed;
    private final Map<String, Key> found = new ConcurrentHashMap<>();

    private Keys(Course course, Execution execution, PackedKeys packed) {
        this.course = course;
        this.execution = execution;
        this.packed = packed;
    }

    /** Keys as the course and its programs tell them now. */
    public static Keys of(Course course, Execution execution) {
        return new Keys(course, execution, PackedKeys.NONE);
    }

    /** The same, taken from the packed course where it is one, so that nothing has to be run. */
    public static Keys packed(Course course, Execution execution) {
        return new Keys(course, execution, PackedKeys.of(course.source()));
    }

    /** Whether what is right is known only once the question's program has run. */
    static boolean comeFromARun(Question question) {
        Task task = question.task();
        if (task instanceof Task.Quantity quantity) return quantity.source() != NumberSource.LITERAL;
        if (task instanceof Task.Order order) return order.lines().isEmpty();
        return task instanceof Task.Output || task instanceof Task.Next;
    }

    /** The key of a question; a run happens at most once for each. */
    public Key keyOf(Question question) {
        return found.computeIfAbsent(question.id(), id -> find(question));
    }

    private Key find(Question question) {
        Task task = question.task();
        if (task instanceof Task.Choose choose) return choices(choose);
        if (task instanceof Task.Next next) return choices(next, factsOf(question));
        if (task instanceof Task.Quantity quantity)
            return new Key.Amount(amount(question, quantity), quantity.tolerance());
        if (task instanceof Task.Blank blank) return new Key.Accepted(blank.accept());
        if (task instanceof Task.Bug bug) return new Key.FaultyLine(bug.line());
        if (task instanceof Task.Order order) {
            return new Key.Ordered(order.lines().isEmpty() ? factsOf(question) : order.lines());
        }
        return new Key.Printed(factsOf(question));
    }

    private static Key choices(Task.Choose choose) {
        Set<Integer> right = new TreeSet<>();
        List<Choice> choices = choose.choices();
        for (int i = 0; i < choices.size(); i++) if (choices.get(i).right()) right.add(i + 1);
        return new Key.Choices(right);
    }

    /** The choice that says what came next; none where no choice does, which the validator reports. */
    private static Key choices(Task.Next next, List<String> facts) {
        Set<Integer> right = new TreeSet<>();
        List<Choice> choices = next.choices();
        for (int i = 0; i < choices.size(); i++) {
            if (facts.contains(plain(choices.get(i)))) right.add(i + 1);
        }
        return new Key.Choices(right);
    }

    /** The text of a choice, without the marks of code. */
    static String plain(Choice choice) {
        return choice.text().replace("`", "").strip();
    }

    private double amount(Question question, Task.Quantity quantity) {
        if (quantity.source() == NumberSource.LITERAL) return quantity.value().orElse(0.0);
        List<String> lines = factsOf(question);
        String last = lines.isEmpty() ? "" : lines.get(lines.size() - 1).strip();
        return Judge.number(last).orElse(Double.NaN);
    }

    /**
     * What a run of the question's program told: its seconds where they are asked for, what came next (empty when nothing
     * did), else the lines it printed.
     */
    List<String> factsOf(Question question) {
        return packed.factsOf(question.id()).orElseGet(() -> {
            Code code = question.code().orElseThrow();
            if (question.task() instanceof Task.Quantity quantity && quantity.source() == NumberSource.SECONDS) {
                return List.of(String.format(Locale.ROOT, "%.3f", run(code).seconds()));
            }
            if (question.task() instanceof Task.Next next) return whatCameNext(code, next);
            Optional<String> recorded = code.path().flatMap(this::recorded);
            return recorded.orElseGet(() -> run(code).stdout()).lines().toList();
        });
    }

    private List<String> whatCameNext(Code code, Task.Next next) {
        return execution
                .run(program(code).recording())
                .observed()
                .map(observed -> new WhatNext(observed.recording()))
                .flatMap(recording -> recording.after(next.at(), next.wanted()))
                .stream()
                .toList();
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
                .map(Execution.Program::of)
                .orElseGet(() -> Execution.Program.of(
                        "question.py",
                        code.source(),
                        code.realClock() ? Execution.Clock.REAL : Execution.Clock.VIRTUAL));
    }

    private Optional<Example> exampleAt(String path) {
        return course.outline().modules().stream()
                .filter(module -> path.startsWith("modules/" + module.folder() + "/"))
                .flatMap(module -> course.module(module.id()).examples().values().stream())
                .filter(example -> example.path().equals(path))
                .findFirst();
    }
}
