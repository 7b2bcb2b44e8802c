package dev.asynctutor.grade;

import dev.asynctutor.course.CourseModule;
import dev.asynctutor.course.CourseProblem;
import dev.asynctutor.course.Question;
import dev.asynctutor.course.Question.Choice;
import dev.asynctutor.course.Question.Code;
import dev.asynctutor.course.Question.NumberSource;
import dev.asynctutor.course.Question.Task;
import dev.asynctutor.course.Question.Wrong;
import dev.asynctutor.course.Step.Block;
import dev.asynctutor.grade.Execution.Program;
import dev.asynctutor.grade.Execution.Ran;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Runs what a question is about: its key must be what really happens, and its wrong answers must be wrong. */
final class QuestionCheck {
    private static final String GAP = "___";
    private static final int MOST_OUTPUT_LINES = 4;
    private static final int FEWEST_ORDER_LINES = 3;
    private static final int MOST_ORDER_LINES = 6;

    private final Where where;
    private final Keys keys;
    private final Execution execution;

    QuestionCheck(Where where, Keys keys, Execution execution) {
        this.where = where;
        this.keys = keys;
        this.execution = execution;
    }

    List<CourseProblem> problems(CourseModule module, Question question) {
        List<String> wrongs = new ArrayList<>();
        question.proof().ifPresent(proof -> proves(question, proof, wrongs));
        Task task = question.task();
        if (task instanceof Task.Choose choose) choose(question, choose, wrongs);
        if (task instanceof Task.Quantity quantity) quantity(question, quantity, wrongs);
        if (task instanceof Task.Output output) output(question, output, wrongs);
        if (task instanceof Task.Order order) order(question, order, wrongs);
        if (task instanceof Task.Blank blank) blank(question, blank, wrongs);
        if (task instanceof Task.Bug bug) bug(question, bug, wrongs);
        if (task instanceof Task.Next next) next(question, next, wrongs);
        if (question.predict() && !isShown(module, question)) {
            wrongs.add("is a prediction, but no step embeds its example");
        }
        String line = where.question(module, question);
        String id = question.id().substring(question.id().indexOf('/') + 1);
        return wrongs.stream()
                .map(wrong -> new CourseProblem(line, id + " " + wrong))
                .toList();
    }

    private static boolean isShown(CourseModule module, Question question) {
        Optional<String> path = question.code().flatMap(Code::path);
        return module.steps().stream()
                .flatMap(step -> step.blocks().stream())
                .anyMatch(block -> block instanceof Block.ShowExample shown
                        && module.example(shown.exampleId()).map(e -> e.path()).equals(path));
    }

    /** Runs a program in place of the question's code, in the same circumstances. */
    private Ran run(Question question, String source) {
        String name = question.id().substring(question.id().indexOf('/') + 1).replace('-', '_') + ".py";
        Program program =
                question.code().map(keys::program).orElseGet(() -> Program.of(name, source, Execution.Clock.VIRTUAL));
        return execution.run(program.withSource(source));
    }

    private Ran runCode(Question question) {
        return execution.run(keys.program(question.code().orElseThrow()));
    }

    private void proves(Question question, String proof, List<String> wrongs) {
        Runs.failure(run(question, proof)).ifPresent(failure -> wrongs.add("has a proof that " + failure));
    }

    private void choose(Question question, Task.Choose choose, List<String> wrongs) {
        if (!choose.fromOutput() || question.code().isEmpty()) return;
        String printed = runCode(question).stdout().strip();
        for (Choice choice : choose.choices()) {
            String text = choice.text().replace("`", "").strip();
            boolean shown = choose.several()
                    ? printed.lines().anyMatch(line -> line.strip().equals(text))
                    : printed.equals(text);
            if (shown != choice.right()) {
                wrongs.add("says that \"" + text + "\" is " + (choice.right() ? "right" : "wrong")
                        + ", but its code prints " + inOneLine(printed));
            }
        }
    }

    private void quantity(Question question, Task.Quantity quantity, List<String> wrongs) {
        if (quantity.source() == NumberSource.STDOUT && question.code().isPresent()) {
            String printed = runCode(question).stdout().strip();
            String last = printed.substring(printed.lastIndexOf('\n') + 1);
            if (Judge.number(last).isEmpty()) {
                wrongs.add("takes its key from the last line that its code prints, and that is no number: "
                        + inOneLine(printed));
                return;
            }
        }
        if (quantity.source() != NumberSource.LITERAL && !codeRuns(question, wrongs)) return;
        areWrong(question, quantity.wrong(), wrongs);
    }

    /** Whether the code comes to its end; the exit code is the example's own matter, as far as it has one. */
    private boolean codeRuns(Question question, List<String> wrongs) {
        if (question.code().isEmpty()) return false;
        Ran ran = runCode(question);
        if (ran.trouble().isPresent())
            wrongs.add("has code that was " + ran.trouble().get());
        return ran.trouble().isEmpty();
    }

    private void output(Question question, Task.Output output, List<String> wrongs) {
        if (!codeRuns(question, wrongs)) return;
        List<String> printed = runCode(question).stdout().lines().toList();
        if (printed.isEmpty()) {
            wrongs.add("asks for what is printed, and its code prints nothing" + Runs.lastComplaint(runCode(question)));
            return;
        }
        if (printed.size() > MOST_OUTPUT_LINES) {
            wrongs.add(
                    "asks people to type " + printed.size() + " lines; at most " + MOST_OUTPUT_LINES + " are expected");
        }
        areWrong(question, output.wrong(), wrongs);
    }

    private void order(Question question, Task.Order order, List<String> wrongs) {
        if (!order.lines().isEmpty()) {
            Ran ran = run(question, String.join("\n", order.lines()) + "\n");
            Optional<String> failure = Runs.failure(ran);
            failure.ifPresent(f -> wrongs.add("has lines that, put together, make a program that " + f));
            if (failure.isEmpty()
                    && order.prints()
                            .filter(p -> !p.strip().equals(ran.stdout().strip()))
                            .isPresent()) {
                wrongs.add("says that its program prints "
                        + inOneLine(order.prints().get()) + ", and it prints " + inOneLine(ran.stdout()));
            }
            return;
        }
        if (!codeRuns(question, wrongs)) return;
        List<String> printed = runCode(question).stdout().lines().toList();
        Set<String> distinct = new HashSet<>(printed);
        if (distinct.size() < printed.size()) {
            wrongs.add("asks for the order of printed lines, and some of them are equal: "
                    + inOneLine(String.join("\n", printed)));
        } else if (printed.size() < FEWEST_ORDER_LINES || printed.size() > MOST_ORDER_LINES) {
            wrongs.add("asks for the order of " + printed.size() + " lines; " + FEWEST_ORDER_LINES + " to "
                    + MOST_ORDER_LINES + " are expected");
        }
    }

    private void next(Question question, Task.Next next, List<String> wrongs) {
        List<String> facts = keys.factsOf(question);
        if (facts.isEmpty()) {
            wrongs.add("asks what comes after " + moment(next)
                    + ", and in the run that moment never comes, or nothing follows");
            return;
        }
        long right = next.choices().stream()
                .filter(choice -> facts.contains(Keys.plain(choice)))
                .count();
        if (right != 1) {
            wrongs.add("has " + right + " choices that say what really comes after " + moment(next) + ": "
                    + inOneLine(facts.get(0)));
        }
    }

    private static String moment(Task.Next next) {
        String what = next.at()
                .line()
                .map(line -> "line " + line)
                .orElseGet(() -> "the output " + next.at().output().orElseThrow());
        return next.at().time() == 1 ? what : what + " (time " + next.at().time() + ")";
    }

    private void blank(Question question, Task.Blank blank, List<String> wrongs) {
        areWrong(question, blank.wrong(), wrongs);
        Optional<String> source = question.code().map(Code::source).filter(code -> code.contains(GAP));
        if (source.isEmpty()) return;
        Ran first = run(question, source.get().replace(GAP, blank.accept().get(0)));
        for (String accepted : blank.accept()) {
            Ran ran = run(question, source.get().replace(GAP, accepted));
            Optional<String> failure = Runs.failure(ran);
            if (failure.isPresent()) {
                wrongs.add("accepts \"" + accepted + "\", and the code with it " + failure.get());
            } else if (!ran.stdout().equals(first.stdout())) {
                wrongs.add("accepts \"" + blank.accept().get(0) + "\" and \"" + accepted
                        + "\", and the code prints different things with them");
            }
        }
        boolean timesCount = !question.code().map(Code::realClock).orElse(false);
        for (Wrong wrong : blank.wrong()) {
            if (Runs.alike(first, run(question, source.get().replace(GAP, wrong.value())), timesCount)) {
                wrongs.add("calls \"" + wrong.value() + "\" wrong, and the code does the same with it as with \""
                        + blank.accept().get(0) + "\"");
            }
        }
    }

    private void bug(Question question, Task.Bug bug, List<String> wrongs) {
        areWrong(question, bug.wrong(), wrongs);
        if (question.code().isEmpty()) return;
        Code code = question.code().get();
        List<String> mended = new ArrayList<>(code.source().lines().toList());
        if (bug.line() < 1 || bug.line() > mended.size()) return; // the reader has told
        String faulty = mended.get(bug.line() - 1);
        if (bug.fix().isEmpty()) {
            mended.remove(bug.line() - 1);
        } else {
            mended.set(bug.line() - 1, bug.fix());
        }
        Ran before = run(question, code.source());
        Ran after = run(question, String.join("\n", mended) + "\n");
        if (after.trouble().isPresent())
            wrongs.add("has a fix with which its code was " + after.trouble().get());
        if (Runs.alike(before, after, !code.realClock())) {
            wrongs.add("blames line " + bug.line() + " (" + faulty.strip()
                    + "), and its code does the same after the fix");
        }
    }

    /** A wrong answer that the question explains must be readable, and must not be right. */
    private void areWrong(Question question, List<Wrong> answers, List<String> wrongs) {
        Key key = keys.keyOf(question);
        for (Wrong answer : answers) {
            Verdict verdict = Judge.judge(question, key, answer.value());
            if (verdict instanceof Verdict.Right) {
                wrongs.add("explains why \"" + answer.value() + "\" is wrong, and it is right");
            } else if (verdict instanceof Verdict.Unreadable unreadable) {
                wrongs.add("explains the wrong answer \"" + answer.value() + "\", which nobody can give: "
                        + unreadable.expected());
            }
        }
    }

    private static String inOneLine(String text) {
        String line = text.strip().replaceAll("\\R", " / ");
        return line.isEmpty() ? "nothing" : "\"" + line + "\"";
    }
}
