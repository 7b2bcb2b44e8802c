package dev.asynctutor.grade;

import dev.asynctutor.course.Question;
import dev.asynctutor.course.Question.Task;
import dev.asynctutor.course.Question.Wrong;
import dev.asynctutor.grade.Verdict.Unreadable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;

/** Judges typed answers: pure, and total over every text. */
public final class Judge {
    private static final int MOST_PICKS = 9;
    private static final String GAP = "___";

    private Judge() {}

    /**
     * Judges an answer.
     *
     * @param key the question's own, as {@link Keys} tells it
     * @throws IllegalArgumentException when the key is another question's
     */
    public static Verdict judge(Question question, Key key, String typed) {
        Explanation explanation = new Explanation(question, key);
        if (TypedText.saysDontKnow(typed)) return explanation.dontKnow();
        if (question.task().choose().isPresent() && key instanceof Key.Choices right) {
            return choice(explanation, question.task().choose().get(), right, typed);
        }
        if (question.task() instanceof Task.Quantity quantity && key instanceof Key.Amount amount) {
            return quantity(explanation, quantity, amount, typed);
        }
        if (question.task() instanceof Task.Output output && key instanceof Key.Printed printed) {
            return output(explanation, output, printed, typed);
        }
        if (question.task() instanceof Task.Order && key instanceof Key.Ordered order) {
            return order(explanation, question, order, typed);
        }
        if (question.task() instanceof Task.Blank blank && key instanceof Key.Accepted filling) {
            return blank(explanation, question, blank, filling, typed);
        }
        if (question.task() instanceof Task.Bug bug && key instanceof Key.FaultyLine line) {
            return bug(explanation, question, bug, line, typed);
        }
        throw new IllegalArgumentException(question.id() + " cannot be judged by the key " + key);
    }

    /**
     * Whether the text is meant as an answer beyond doubt: the right one, a wrong one that the question explains, or a
     * number where numbers are asked for. The prompt uses it to tell an answer in words from a command.
     */
    public static boolean knows(Question question, Key key, String typed) {
        if (TypedText.saysDontKnow(typed)) return true;
        Verdict verdict = judge(question, key, typed);
        if (verdict instanceof Unreadable) return false;
        if (verdict instanceof Verdict.Right) return true;
        Task task = question.task();
        if (task instanceof Task.Output output)
            return belief(output.wrong(), typed).isPresent();
        if (task instanceof Task.Blank blank)
            return fillingBelief(blank.wrong(), typed).isPresent();
        return true;
    }

    private static Verdict choice(Explanation explanation, Task.Choose choose, Key.Choices right, String typed) {
        int count = choose.choices().size();
        Set<Integer> picked = new TreeSet<>(TypedText.picks(typed, Math.min(count, MOST_PICKS)));
        if (picked.isEmpty()) picked.addAll(pickedByText(choose, typed));
        if (choose.several()) {
            if (picked.isEmpty()) {
                return new Unreadable("All right numbers from 1 to " + count
                        + " are expected, such as 1 3; ? says that you don't know.");
            }
        } else if (picked.size() != 1) {
            return new Unreadable("One number from 1 to " + count + " is expected; ? says that you don't know.");
        }
        return picked.equals(right.numbers())
                ? explanation.rightChoices(choose)
                : explanation.wrongChoices(choose, picked);
    }

    private static Set<Integer> pickedByText(Task.Choose choose, String typed) {
        String text = TypedText.choice(typed);
        Set<Integer> picked = new HashSet<>();
        for (int i = 0; i < choose.choices().size(); i++) {
            if (TypedText.choice(choose.choices().get(i).text()).equals(text)) picked.add(i + 1);
        }
        return picked;
    }

    private static Verdict quantity(Explanation explanation, Task.Quantity quantity, Key.Amount amount, String typed) {
        OptionalDouble answer = TypedText.number(typed, quantity.unit());
        if (answer.isEmpty()) {
            String unit = quantity.unit().isEmpty() ? "" : " of " + quantity.unit();
            return new Unreadable("A number" + unit + " is expected, such as 3 or 2.5; ? says that you don't know.");
        }
        double value = answer.getAsDouble();
        if (isWithin(value, amount)) return explanation.right();
        // of two beliefs that both lie near, the nearer one is meant
        Optional<Wrong> belief = Optional.empty();
        double nearest = Double.POSITIVE_INFINITY;
        for (Wrong wrong : quantity.wrong()) {
            OptionalDouble believed = TypedText.number(wrong.value(), quantity.unit());
            if (believed.isEmpty()) continue;
            double distance = Math.abs(believed.getAsDouble() - value);
            if (distance < nearest && isWithin(value, new Key.Amount(believed.getAsDouble(), amount.tolerance()))) {
                belief = Optional.of(wrong);
                nearest = distance;
            }
        }
        return explanation.wrongAmount(value, belief);
    }

    /** The number that a person or a program wrote, with a decimal point or comma; empty when it is none. */
    static Optional<Double> number(String text) {
        OptionalDouble number = TypedText.number(text, "");
        return number.isPresent() ? Optional.of(number.getAsDouble()) : Optional.empty();
    }

    private static boolean isWithin(double value, Key.Amount key) {
        double rounding = 1e-9 * Math.max(1, Math.abs(key.value()));
        return Math.abs(value - key.value()) <= key.tolerance() + rounding;
    }

    private static Verdict output(Explanation explanation, Task.Output output, Key.Printed key, String typed) {
        String answer = TypedText.printed(typed);
        if (answer.isEmpty()) {
            return new Unreadable("What is printed is expected, with / between the lines; ? says that you don't know.");
        }
        String right = TypedText.printed(String.join("\n", key.lines()));
        if (answer.equals(right)) return explanation.right();
        Optional<Wrong> belief = belief(output.wrong(), typed);
        // neither a capital letter nor a forgotten / is a misconception, unless the author says so
        boolean meant = answer.equalsIgnoreCase(right) || answer.equalsIgnoreCase(right.replace(" / ", " "));
        return belief.isEmpty() && meant ? explanation.right() : explanation.wrong(belief);
    }

    private static Optional<Wrong> belief(List<Wrong> wrong, String typed) {
        String answer = TypedText.printed(typed);
        return wrong.stream()
                .filter(w -> TypedText.printed(w.value()).equals(answer))
                .findFirst();
    }

    private static Verdict order(Explanation explanation, Question question, Key.Ordered key, String typed) {
        List<String> shown = Presentation.shuffledLines(question, key);
        List<Integer> picks = TypedText.picks(typed, Math.min(shown.size(), MOST_PICKS));
        if (picks.size() != shown.size() || new HashSet<>(picks).size() != picks.size()) {
            return new Unreadable("The " + shown.size() + " numbers are expected in order, each once, such as "
                    + example(shown.size()) + "; ? says that you don't know.");
        }
        List<String> answer = new ArrayList<>();
        for (int pick : picks) answer.add(shown.get(pick - 1));
        return answer.equals(key.lines()) ? explanation.right() : explanation.wrongOrder(answer);
    }

    private static String example(int count) {
        StringBuilder example = new StringBuilder();
        for (int i = count; i >= 1; i--) example.append(i).append(i > 1 ? " " : "");
        return example.toString();
    }

    private static Verdict blank(
            Explanation explanation, Question question, Task.Blank blank, Key.Accepted key, String typed) {
        String answer = TypedText.filling(typed);
        if (answer.isEmpty()) {
            return new Unreadable("What belongs in the gap is expected; ? says that you don't know.");
        }
        if (fits(question, key.texts(), answer)) return explanation.right();
        Optional<Wrong> belief = fillingBelief(blank.wrong(), typed)
                .or(() -> blank.wrong().stream()
                        .filter(w -> fits(question, List.of(w.value()), answer))
                        .findFirst());
        return explanation.wrong(belief);
    }

    private static Optional<Wrong> fillingBelief(List<Wrong> wrong, String typed) {
        String answer = TypedText.filling(typed);
        return wrong.stream()
                .filter(w -> TypedText.filling(w.value()).equals(answer))
                .findFirst();
    }

    /** Whether the answer is one of the fillings, or the whole line with one of them in its gap. */
    private static boolean fits(Question question, List<String> fillings, String answer) {
        for (String filling : fillings) {
            if (TypedText.filling(filling).equals(answer)) return true;
            String texts = question.ask() + "\n"
                    + question.code().map(Question.Code::source).orElse("");
            boolean wholeLine = texts.lines()
                    .filter(line -> line.contains(GAP))
                    .anyMatch(
                            line -> TypedText.filling(line.replace(GAP, filling).replace("`", ""))
                                    .equals(answer));
            if (wholeLine) return true;
        }
        return false;
    }

    private static Verdict bug(
            Explanation explanation, Question question, Task.Bug bug, Key.FaultyLine key, String typed) {
        long last = question.code().map(c -> c.source().lines().count()).orElse(0L);
        Optional<Integer> line = TypedText.line(typed).filter(n -> n >= 1 && n <= last);
        if (line.isEmpty()) {
            return new Unreadable(
                    "The number of a line is expected, at most " + last + "; ? says that you don't know.");
        }
        if (line.get() == key.line()) return explanation.right();
        return explanation.wrong(bug.wrong().stream()
                .filter(w -> TypedText.line(w.value()).equals(line))
                .findFirst());
    }
}
