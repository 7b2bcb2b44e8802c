package dev.asynctutor.grade;

import dev.asynctutor.course.Course;
import dev.asynctutor.course.CourseModule;
import dev.asynctutor.course.CourseProblem;
import dev.asynctutor.course.Question;
import dev.asynctutor.course.Question.Choice;
import dev.asynctutor.course.Question.Code;
import dev.asynctutor.course.Question.Task;
import dev.asynctutor.course.Question.Wrong;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whether a question's key is what really happens. */
final class QuestionCheck {
    private static final String GAP = "___";
    private static final double SAME_TIME = 0.05;
    private final Course course;
    private final CourseModule module;
    private final Execution execution;

    QuestionCheck(Course course, CourseModule module, Execution execution) {
        this.course = course;
        this.module = module;
        this.execution = execution;
    }

    List<CourseProblem> check(Question question) {
        List<String> wrongs = new ArrayList<>();
        question.proof().ifPresent(proof -> proof(proof, wrongs));
        Task task = question.task();
        if (task instanceof Task.Choose choose && choose.fromOutput()) choices(question, choose, wrongs);
        else if (task instanceof Task.Quantity quantity) quantity(question, quantity, wrongs);
        else if (task instanceof Task.Output output) output(question, output, wrongs);
        else if (task instanceof Task.Order order) order(question, order, wrongs);
        else if (task instanceof Task.Blank blank) blank(question, blank, wrongs);
        else if (task instanceof Task.Bug bug) bug(question, bug, wrongs);
        String where = "modules/" + module.folder() + "/questions.yaml:" + lineOf(question);
        String name = question.id().substring(question.id().indexOf('/') + 1);
        return wrongs.stream()
                .map(what -> new CourseProblem(where, name + ": " + what))
                .toList();
    }

    private int lineOf(Question question) {
        String name = question.id().substring(question.id().indexOf('/') + 1);
        List<String> lines = course.source()
                .read("modules/" + module.folder() + "/questions.yaml")
                .orElse("")
                .lines()
                .toList();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).matches("- (\\{\\s*)?id:\\s*\"?" + name + "\"?\\s*,?.*")) return i + 1;
        }
        return 1;
    }

    private void proof(String proof, List<String> wrongs) {
        Execution.Ran ran = run(proof, true);
        if (failed(ran)) wrongs.add("the proof fails" + why(ran));
    }

    private void choices(Question question, Task.Choose choose, List<String> wrongs) {
        Execution.Ran ran = execution.run(Keys.program(question.code().orElseThrow()));
        String printed = ran.stdout().strip();
        Set<String> lines = new HashSet<>(printed.lines().map(String::strip).toList());
        for (Choice choice : choose.choices()) {
            String text = choice.text().replace("`", "").strip();
            boolean happens = choose.several() ? lines.contains(text) : printed.equals(text);
            if (happens != choice.right()) {
                wrongs.add("the choice \"" + text + "\" is " + (choice.right() ? "" : "not ")
                        + "marked right, but the program prints \"" + printed + "\"");
            }
        }
    }

    private void quantity(Question question, Task.Quantity quantity, List<String> wrongs) {
        double value = quantity.value().orElse(0.0);
        if (question.code().isPresent() && quantity.source() != Question.NumberSource.LITERAL) {
            value = ((Key.Amount) Keys.of(course, execution).keyOf(question)).value();
            if (Double.isNaN(value)) wrongs.add("the last line printed is no number");
        } else if (question.code().isPresent()) {
            wrongs.add("with code, answer takes from: seconds or from: stdout");
        }
        for (Wrong wrong : quantity.wrong()) {
            Optional<Double> number = Judge.number(wrong.value());
            if (number.isEmpty()) wrongs.add("the wrong value \"" + wrong.value() + "\" is no number");
            else if (Math.abs(number.get() - value) <= quantity.tolerance() + 1e-9) {
                wrongs.add("the wrong value " + wrong.value() + " is right: the key is " + value);
            }
        }
    }

    private void output(Question question, Task.Output output, List<String> wrongs) {
        Key key = Keys.of(course, execution).keyOf(question);
        if (((Key.Printed) key).lines().isEmpty()) wrongs.add("the program prints nothing");
        for (Wrong wrong : output.wrong()) {
            if (Judge.judge(question, key, wrong.value()) instanceof Verdict.Right) {
                wrongs.add("the wrong value \"" + wrong.value() + "\" is right");
            }
        }
    }

    private void order(Question question, Task.Order order, List<String> wrongs) {
        List<String> lines = ((Key.Ordered) Keys.of(course, execution).keyOf(question)).lines();
        if (new HashSet<>(lines).size() < lines.size())
            wrongs.add("two of the lines are the same, so the order is not one");
        if (lines.size() < 3 || lines.size() > 9) wrongs.add("3 to 9 lines can be put in order, not " + lines.size());
        if (order.lines().isEmpty()) return;
        Execution.Ran ran = run(String.join("\n", order.lines()) + "\n", true);
        if (failed(ran)) wrongs.add("the program in the right order fails" + why(ran));
        order.prints()
                .filter(prints -> !prints.strip().equals(ran.stdout().strip()))
                .ifPresent(prints -> wrongs.add(
                        "the program prints \"" + ran.stdout().strip() + "\", not \"" + prints.strip() + "\""));
    }

    private void blank(Question question, Task.Blank blank, List<String> wrongs) {
        for (Wrong wrong : blank.wrong()) {
            if (Judge.judge(question, new Key.Accepted(blank.accept()), wrong.value()) instanceof Verdict.Right) {
                wrongs.add("the wrong value \"" + wrong.value() + "\" is accepted");
            }
        }
        Optional<Code> code = question.code().filter(c -> c.source().contains(GAP));
        if (code.isEmpty()) return;
        Execution.Ran first = filled(code.get(), blank.accept().get(0));
        if (failed(first)) wrongs.add("with " + blank.accept().get(0) + " in the gap the program fails" + why(first));
        for (String other : blank.accept().subList(1, blank.accept().size())) {
            if (!same(first, filled(code.get(), other)))
                wrongs.add("with " + other + " in the gap something else happens");
        }
        for (Wrong wrong : blank.wrong()) {
            if (same(first, filled(code.get(), wrong.value()))) {
                wrongs.add("with the wrong value " + wrong.value() + " in the gap the same happens");
            }
        }
    }

    private Execution.Ran filled(Code code, String text) {
        return run(code.source().replace(GAP, text), !code.realClock());
    }

    private void bug(Question question, Task.Bug bug, List<String> wrongs) {
        Code code = question.code().orElseThrow();
        List<String> lines = new ArrayList<>(code.source().lines().toList());
        if (bug.fix().isEmpty()) lines.remove(bug.line() - 1);
        else lines.set(bug.line() - 1, bug.fix());
        Execution.Ran before = run(code.source(), !code.realClock());
        Execution.Ran after = run(String.join("\n", lines) + "\n", !code.realClock());
        if (same(before, after)) wrongs.add("the fix of line " + bug.line() + " changes nothing");
        if (bug.wrong().stream().anyMatch(w -> w.value().equals(String.valueOf(bug.line())))) {
            wrongs.add("line " + bug.line() + " is the key and among the wrong values");
        }
    }

    private Execution.Ran run(String source, boolean virtualClock) {
        return execution.run(new Execution.Program("question.py", source, List.of(), Optional.empty(), virtualClock));
    }

    private static boolean failed(Execution.Ran ran) {
        return ran.exit() != 0 || ran.trouble().isPresent();
    }

    private static String why(Execution.Ran ran) {
        return ran.trouble().map(t -> ": it was " + t).orElseGet(() -> ExampleCheck.lastLine(ran.stderr()));
    }

    private static boolean same(Execution.Ran one, Execution.Ran other) {
        return one.exit() == other.exit()
                && one.stdout().equals(other.stdout())
                && one.stderr().isEmpty() == other.stderr().isEmpty()
                && Math.abs(one.seconds() - other.seconds()) < SAME_TIME;
    }
}
