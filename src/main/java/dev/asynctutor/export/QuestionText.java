package dev.asynctutor.export;

import dev.asynctutor.course.Course;
import dev.asynctutor.course.Example;
import dev.asynctutor.course.Question;
import dev.asynctutor.course.Question.Choice;
import dev.asynctutor.course.Question.Code;
import dev.asynctutor.course.Question.Task;
import dev.asynctutor.course.Question.Wrong;
import dev.asynctutor.grade.Judge;
import dev.asynctutor.grade.Key;
import dev.asynctutor.grade.Keys;
import dev.asynctutor.grade.Presentation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Writes a question for paper: what is asked, and folded away what is right, why, and why the rest is not. */
record QuestionText(Course course, Keys keys) {
    private static final String DO_NOT_KNOW = "?";

    /** The question as Markdown of the course; its links are not turned yet. */
    String of(Question question) {
        Key key = keys.keyOf(question);
        List<String> parts = new ArrayList<>();
        parts.add((question.predict() ? "**Predict.** " : "**Question.** ")
                + question.ask().strip());
        if (!question.predict()) question.code().ifPresent(code -> parts.add(code(question.task(), code)));
        question.task()
                .choose()
                .ifPresent(choose -> parts.add(Markdown.list(
                        true, choose.choices().stream().map(Choice::text).toList())));
        if (question.task() instanceof Task.Order) {
            parts.add(numbered(Presentation.shuffledLines(question, key), 1));
        }
        parts.add(Markdown.folded("Answer", answer(question, key)));
        return String.join("\n\n", parts);
    }

    private String code(Task task, Code code) {
        Optional<Example> example = code.path().flatMap(this::exampleAt);
        String source = example.map(QuestionText::shown).orElse(code.source());
        // which line it is can be told only where lines have numbers
        if (task instanceof Task.Bug) {
            return numbered(
                    source.lines().toList(),
                    example.map(Example::firstShownLine).orElse(1));
        }
        return Markdown.fenced("python", source);
    }

    private Optional<Example> exampleAt(String path) {
        return course.modules().stream()
                .flatMap(module -> module.examples().values().stream())
                .filter(example -> example.path().equals(path))
                .findFirst();
    }

    /** An example's program, without what the tutor needs to know about it. */
    static String shown(Example example) {
        List<String> lines = example.source().lines().toList();
        return String.join("\n", lines.subList(example.firstShownLine() - 1, lines.size()));
    }

    private static String numbered(List<String> lines, int first) {
        int width = String.valueOf(first + lines.size() - 1).length();
        List<String> numbered = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            numbered.add(String.format(Locale.ROOT, "%" + width + "d  %s", first + i, lines.get(i))
                    .stripTrailing());
        }
        return Markdown.fenced("text", String.join("\n", numbered));
    }

    private static String answer(Question question, Key key) {
        String right = Judge.judge(question, key, DO_NOT_KNOW).explanation();
        List<String> others = question.task()
                .choose()
                .map(choose -> wrongChoices(choose.choices(), key))
                .orElseGet(() -> beliefs(question.task()));
        return others.isEmpty() ? right : right + "\n\nThe other answers:\n\n" + Markdown.list(false, others);
    }

    private static List<String> wrongChoices(List<Choice> choices, Key key) {
        List<String> wrong = new ArrayList<>();
        for (int number = 1; number <= choices.size(); number++) {
            boolean right = key instanceof Key.Choices keys && keys.numbers().contains(number);
            String why = choices.get(number - 1).why();
            if (!right && !why.isEmpty()) wrong.add("**" + number + "** " + why);
        }
        return wrong;
    }

    private static List<String> beliefs(Task task) {
        List<Wrong> wrong = List.of();
        if (task instanceof Task.Quantity quantity) wrong = quantity.wrong();
        if (task instanceof Task.Output output) wrong = output.wrong();
        if (task instanceof Task.Blank blank) wrong = blank.wrong();
        if (task instanceof Task.Bug bug) wrong = bug.wrong();
        String what = task instanceof Task.Bug ? "line " : "";
        return wrong.stream()
                .map(belief -> what + "`" + belief.value() + "`: " + belief.why())
                .toList();
    }
}
