package dev.asynctutor.grade;

import dev.asynctutor.course.Question;
import java.util.List;
import java.util.stream.Collectors;

/** What a learner types who knows. */
public final class RightAnswer {
    private RightAnswer() {}

    public static String of(Question question, Key key) {
        if (key instanceof Key.Choices choices)
            return choices.numbers().stream().map(String::valueOf).collect(Collectors.joining(" "));
        if (key instanceof Key.Amount amount) return String.valueOf(amount.value());
        if (key instanceof Key.Printed printed) return String.join(" / ", printed.lines());
        if (key instanceof Key.Accepted accepted) return accepted.texts().get(0);
        if (key instanceof Key.FaultyLine faulty) return String.valueOf(faulty.line());
        List<String> shown = Presentation.shuffledLines(question, key);
        return ((Key.Ordered) key)
                .lines().stream()
                        .map(line -> String.valueOf(shown.indexOf(line) + 1))
                        .collect(Collectors.joining(" "));
    }
}
