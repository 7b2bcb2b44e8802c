package dev.asynctutor.grade;

import dev.asynctutor.course.Question;
import dev.asynctutor.course.Question.Choice;
import dev.asynctutor.course.Question.Task;
import dev.asynctutor.course.Question.Wrong;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Judges answers. It reads what people type leniently, and explains every answer, right or wrong. */
public final class Judge {
    private static final Pattern NUMBER = Pattern.compile("(-?\\d{1,12}(?:[.,]\\d{1,9})?)\\s*[a-z%]*");

    private static final Pattern LINE_ENDS = Pattern.compile("\\s*(?:/|\\\\n|\n)\\s*");

    private Judge() {}

    public static Verdict judge(Question question, Key key, String typed) {
        String answer = typed.strip();
        if (saysDontKnow(answer)) return new Verdict.DontKnow(solution(question, key));
        Task task = question.task();
        if (task instanceof Task.Choose choose) return choose(choose, (Key.Choices) key, answer);
        if (task instanceof Task.Quantity quantity) return amount(question, quantity, (Key.Amount) key, answer);
        if (task instanceof Task.Order) return order(question, (Key.Ordered) key, answer);
        if (task instanceof Task.Blank blank) return blank(question, blank, (Key.Accepted) key, answer);
        if (task instanceof Task.Bug bug) return line(question, bug, (Key.FaultyLine) key, answer);
        return printed(question, (Task.Output) task, (Key.Printed) key, answer);
    }

    /** Whether the text is the right answer or a wrong one that the question explains: then it is no command. */
    public static boolean knows(Question question, Key key, String typed) {
        Task task = question.task();
        if (task instanceof Task.Blank blank) {
            return blank.accept().stream().anyMatch(a -> squeezed(a).equals(squeezed(typed)))
                    || blank.wrong().stream().anyMatch(w -> squeezed(w.value()).equals(squeezed(typed)));
        }
        if (task instanceof Task.Output output) {
            return lines(typed).equals(normal(((Key.Printed) key).lines()))
                    || output.wrong().stream().anyMatch(w -> lines(w.value()).equals(lines(typed)));
        }
        return false;
    }

    static boolean saysDontKnow(String answer) {
        String plain = answer.toLowerCase(Locale.ROOT).replaceAll("[^a-z?]", "");
        return Set.of("?", "idontknow", "dontknow", "idonotknow", "donotknow", "idk")
                .contains(plain);
    }

    private static Verdict choose(Task.Choose choose, Key.Choices key, String answer) {
        List<Choice> choices = choose.choices();
        Set<Integer> chosen = new TreeSet<>();
        String figures = answer.replaceAll("[\\s,;.]", "");
        for (int i = 0; i < Math.max(1, figures.length()); i++) {
            int number = figures.isEmpty() ? 0 : figures.charAt(i) - '0';
            if (number < 1 || number > choices.size()) {
                return new Verdict.Unreadable("Type "
                        + (choose.several()
                                ? "the numbers of all right choices, such as 1 3."
                                : "one number from 1 to " + choices.size() + "."));
            }
            chosen.add(number);
        }
        if (!choose.several() && chosen.size() > 1) {
            return new Verdict.Unreadable("Only one is right here: type one number from 1 to " + choices.size() + ".");
        }
        List<String> explained = new ArrayList<>();
        for (int number : chosen) explained.add(explain(choices, number, key));
        for (int number : key.numbers()) if (!chosen.contains(number)) explained.add(explain(choices, number, key));
        String explanation = String.join("\n\n", explained);
        return chosen.equals(key.numbers()) ? new Verdict.Right(explanation) : new Verdict.Wrong(explanation);
    }

    private static String explain(List<Choice> choices, int number, Key.Choices key) {
        Choice choice = choices.get(number - 1);
        String sign = key.numbers().contains(number) ? "right" : "not right";
        return "**" + number + "** (" + sign + "): " + choice.why().strip();
    }

    private static Verdict amount(Question question, Task.Quantity quantity, Key.Amount key, String answer) {
        Optional<Double> number = number(answer);
        if (number.isEmpty()) return new Verdict.Unreadable("Type a number, such as 3 or 2.5.");
        double said = number.get();
        // half of the last figure shown is lost in rounding, never in the answer
        boolean right = Math.abs(said - key.value()) <= key.tolerance() + 1e-9;
        String unit = quantity.unit().isEmpty() ? "" : " " + quantity.unit();
        String shown = "You said " + shown(said) + unit + "; it is " + shown(key.value()) + unit + ".";
        if (right) return new Verdict.Right(question.why());
        return new Verdict.Wrong(joined(
                shown,
                believed(
                        quantity.wrong(),
                        w -> number(w)
                                .filter(v -> Math.abs(v - said) <= key.tolerance() + 1e-9)
                                .isPresent()),
                question.why()));
    }

    /** The number that a person typed, with a decimal point or comma and perhaps a unit after it. */
    static Optional<Double> number(String text) {
        Matcher matcher = NUMBER.matcher(text.strip().toLowerCase(Locale.ROOT));
        return matcher.matches() ? Optional.of(Double.valueOf(matcher.group(1).replace(',', '.'))) : Optional.empty();
    }

    private static String shown(double value) {
        double rounded = Math.round(value * 100) / 100.0;
        return rounded == Math.rint(rounded) ? String.valueOf((long) rounded) : String.valueOf(rounded);
    }

    private static Verdict order(Question question, Key.Ordered key, String answer) {
        List<String> shown = Presentation.shuffledLines(question, key);
        String figures = answer.replaceAll("[\\s,;>-]", "");
        boolean permutation = figures.matches("[1-9]+")
                && figures.length() == shown.size()
                && figures.chars().distinct().count() == shown.size()
                && figures.chars().allMatch(c -> c - '0' <= shown.size());
        if (!permutation) {
            return new Verdict.Unreadable(
                    "Type the " + shown.size() + " numbers in the right order, each once, such as 3 1 2.");
        }
        List<String> ordered =
                figures.chars().mapToObj(c -> shown.get(c - '0' - 1)).toList();
        if (ordered.equals(key.lines())) return new Verdict.Right(question.why());
        int first = 0;
        while (ordered.get(first).equals(key.lines().get(first))) first++;
        String hint = "The first " + (first == 0 ? "line is" : "difference is at place " + (first + 1) + ":") + " `"
                + key.lines().get(first).strip() + "`, not `"
                + ordered.get(first).strip() + "`.";
        return new Verdict.Wrong(joined(hint, "", solution(question, key)));
    }

    private static Verdict blank(Question question, Task.Blank blank, Key.Accepted key, String answer) {
        if (answer.isEmpty()) return new Verdict.Unreadable("Type what belongs in the gap.");
        if (key.texts().stream().anyMatch(a -> squeezed(a).equals(squeezed(answer)))) {
            return new Verdict.Right(question.why());
        }
        String belief = believed(blank.wrong(), w -> squeezed(w).equals(squeezed(answer)));
        return new Verdict.Wrong(joined(belief, "", solution(question, key)));
    }

    private static Verdict line(Question question, Task.Bug bug, Key.FaultyLine key, String answer) {
        String figures = answer.toLowerCase(Locale.ROOT).replaceFirst("^line\\s*", "");
        if (!figures.matches("\\d{1,4}")) return new Verdict.Unreadable("Type the number of a line, such as 7.");
        int line = Integer.parseInt(figures);
        if (line == key.line()) return new Verdict.Right(question.why());
        String belief = believed(bug.wrong(), w -> w.equals(String.valueOf(line)));
        return new Verdict.Wrong(joined(belief, "", solution(question, key)));
    }

    private static Verdict printed(Question question, Task.Output output, Key.Printed key, String answer) {
        if (answer.isEmpty()) return new Verdict.Unreadable("Type what is printed; separate lines with /.");
        boolean right = lines(answer).equals(normal(key.lines()))
                || squeezed(answer.replace("/", "")).equals(squeezed(String.join("", key.lines())));
        if (right) return new Verdict.Right(question.why());
        String belief = believed(output.wrong(), w -> lines(w).equals(lines(answer)));
        return new Verdict.Wrong(joined(belief, "", solution(question, key)));
    }

    /** The answer, and why. */
    private static String solution(Question question, Key key) {
        if (key instanceof Key.Choices choices && question.task() instanceof Task.Choose choose) {
            return joined(
                    "",
                    "",
                    String.join(
                            "\n\n",
                            choices.numbers().stream()
                                    .map(number -> explain(choose.choices(), number, choices))
                                    .toList()));
        }
        return joined("", answerShown(key), question.why());
    }

    private static String answerShown(Key key) {
        if (key instanceof Key.Amount amount) return "It is " + shown(amount.value()) + ".";
        if (key instanceof Key.FaultyLine line) return "It is line " + line.line() + ".";
        if (key instanceof Key.Accepted accepted)
            return "It is `" + accepted.texts().get(0) + "`.";
        if (key instanceof Key.Printed printed) return fenced(printed.lines());
        if (key instanceof Key.Ordered ordered) return fenced(ordered.lines());
        return "";
    }

    private static String fenced(List<String> lines) {
        return "```text\n" + String.join("\n", lines) + "\n```";
    }

    private interface Match {
        boolean test(String value);
    }

    private static String believed(List<Wrong> wrong, Match match) {
        return wrong.stream()
                .filter(w -> match.test(w.value()))
                .map(Wrong::why)
                .findFirst()
                .orElse("");
    }

    private static String joined(String first, String second, String third) {
        List<String> parts = new ArrayList<>();
        for (String part : List.of(first, second, third)) if (!part.isBlank()) parts.add(part.strip());
        return String.join("\n\n", parts);
    }

    private static List<String> lines(String typed) {
        return normal(LINE_ENDS.splitAsStream(typed).toList());
    }

    private static List<String> normal(List<String> lines) {
        return lines.stream()
                .map(l -> l.strip().replaceAll("\\s+", " ").replaceAll("^([\"'])(.*)\\1$", "$2"))
                .filter(l -> !l.isEmpty())
                .toList();
    }

    private static String squeezed(String text) {
        return text.replaceAll("\\s+", "").replace('"', '\'');
    }
}
