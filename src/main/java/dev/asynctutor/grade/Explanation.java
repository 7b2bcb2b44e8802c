package dev.asynctutor.grade;

import dev.asynctutor.course.Question;
import dev.asynctutor.course.Question.Choice;
import dev.asynctutor.course.Question.Task;
import dev.asynctutor.course.Question.Wrong;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Writes the explanation that follows an answer: first the belief that was met, then what is right, then why. */
record Explanation(Question question, Key key) {
    Verdict right() {
        return new Verdict.Right(question.why());
    }

    Verdict wrong(Optional<Wrong> belief) {
        List<String> parts = new ArrayList<>();
        belief.ifPresent(wrong -> parts.add(wrong.why()));
        parts.add(answer());
        parts.add(question.why());
        return new Verdict.Wrong(join(parts));
    }

    /** Sets what was said beside what is, then meets the belief. */
    Verdict wrongAmount(double said, Optional<Wrong> belief) {
        double is = key instanceof Key.Amount amount ? amount.value() : 0;
        List<String> parts = new ArrayList<>();
        parts.add("You said " + withUnit(plain(said)) + "; it is **" + withUnit(plain(is)) + "**.");
        belief.ifPresent(wrong -> parts.add(wrong.why()));
        parts.add(question.why());
        return new Verdict.Wrong(join(parts));
    }

    Verdict dontKnow() {
        List<String> parts = new ArrayList<>(List.of(answer()));
        question.task().choose().ifPresent(choose -> rightWhys(choose, parts));
        parts.add(question.why());
        return new Verdict.DontKnow(join(parts));
    }

    Verdict rightChoices(Task.Choose choose) {
        List<String> parts = new ArrayList<>();
        rightWhys(choose, parts);
        parts.add(question.why());
        return new Verdict.Right(join(parts));
    }

    /** Explains each choice that was wrongly taken or left, then the right ones. */
    Verdict wrongChoices(Task.Choose choose, Set<Integer> picked) {
        List<String> parts = new ArrayList<>();
        for (int number : picked) {
            if (!rightNumbers().contains(number)) parts.add(whyOf(choose, number));
        }
        parts.add(answer());
        rightWhys(choose, parts);
        parts.add(question.why());
        return new Verdict.Wrong(join(parts));
    }

    Verdict wrongOrder(List<String> answer) {
        List<String> right = key instanceof Key.Ordered order ? order.lines() : List.of();
        int same = 0;
        while (same < right.size() && right.get(same).equals(answer.get(same))) same++;
        String start = switch (same) {
            case 0 -> "The first line is already another one.";
            case 1 -> "The first line is right, the second is another one.";
            default -> "The first " + same + " lines are right, then comes another one.";
        };
        return new Verdict.Wrong(join(List.of(start, answer(), question.why())));
    }

    private void rightWhys(Task.Choose choose, List<String> parts) {
        for (int number = 1; number <= choose.choices().size(); number++) {
            if (rightNumbers().contains(number)) parts.add(whyOf(choose, number));
        }
    }

    private static String whyOf(Task.Choose choose, int number) {
        String why = choose.choices().get(number - 1).why();
        return why.isEmpty() ? "" : choose.several() ? "**" + number + "** " + why : why;
    }

    private Set<Integer> rightNumbers() {
        return key instanceof Key.Choices choices ? choices.numbers() : Set.of();
    }

    /** The right answer, shown. */
    private String answer() {
        if (key instanceof Key.Amount number) return "The answer is **" + withUnit(plain(number.value())) + "**.";
        if (key instanceof Key.Printed output) return "This is printed:\n\n" + fenced(output.lines(), "text");
        if (key instanceof Key.Ordered order) return orderAnswer(order);
        if (key instanceof Key.Accepted filling)
            return "The gap takes `" + filling.texts().get(0) + "`.";
        if (key instanceof Key.FaultyLine line) return "It is line **" + line.line() + "**.";
        return rightChoice();
    }

    private String rightChoice() {
        List<String> lines = new ArrayList<>();
        List<Choice> choices =
                question.task().choose().map(Task.Choose::choices).orElse(List.of());
        for (int number = 1; number <= choices.size(); number++) {
            if (rightNumbers().contains(number)) {
                lines.add("**" + number + "** " + choices.get(number - 1).text());
            }
        }
        return lines.size() == 1 ? "Right is " + lines.get(0) : "Right are\n\n- " + String.join("\n- ", lines);
    }

    private String orderAnswer(Key.Ordered order) {
        List<String> shown = new ArrayList<>(Presentation.shuffledLines(question, key));
        StringBuilder numbers = new StringBuilder();
        for (String line : order.lines()) {
            int index = shown.indexOf(line);
            shown.set(index, ""); // of two equal lines, each has its own number
            numbers.append(numbers.isEmpty() ? "" : " ").append(index + 1);
        }
        boolean program =
                question.task() instanceof Task.Order task && !task.lines().isEmpty();
        return "The order is **" + numbers + "**:\n\n" + fenced(order.lines(), program ? "python" : "text");
    }

    private static String fenced(List<String> lines, String language) {
        String fence = lines.stream().anyMatch(line -> line.contains("```")) ? "~~~~" : "```";
        return fence + language + "\n" + String.join("\n", lines) + "\n" + fence;
    }

    private String withUnit(String number) {
        String unit = question.task() instanceof Task.Quantity quantity ? quantity.unit() : "";
        if (unit.isEmpty()) return number;
        boolean one = number.equals("1") && unit.endsWith("s") && unit.length() > 1;
        return number + " " + (one ? unit.substring(0, unit.length() - 1) : unit);
    }

    /** A number as people write it: at most three decimals, none that are not needed. */
    static String plain(double value) {
        BigDecimal rounded =
                BigDecimal.valueOf(value).setScale(3, RoundingMode.HALF_UP).stripTrailingZeros();
        return rounded.scale() < 0
                ? rounded.setScale(0, RoundingMode.UNNECESSARY).toPlainString()
                : rounded.toPlainString();
    }

    private static String join(List<String> parts) {
        return String.join(
                "\n\n",
                parts.stream().map(String::strip).filter(p -> !p.isEmpty()).toList());
    }
}
