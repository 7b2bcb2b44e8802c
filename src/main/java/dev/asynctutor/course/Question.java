package dev.asynctutor.course;

import java.util.List;
import java.util.Optional;

/**
 * A question as its author wrote it.
 *
 * @param id full id, {@code 6c/three-cups}
 * @param outcome full id of the outcome it serves
 * @param misconception row of the list of misconceptions it meets
 * @param predict whether it is asked before its example runs
 * @param ask Markdown
 * @param proof a Python program that exits 0 when the key is right
 * @param why Markdown, shown after any answer; empty for choices, which explain themselves
 */
public record Question(
        String id,
        String outcome,
        Optional<Integer> misconception,
        boolean predict,
        String ask,
        Optional<Code> code,
        Optional<String> proof,
        Task task,
        String why) {

    /**
     * The program a question is about.
     *
     * @param path the example it is, or empty when it is written in the question
     */
    public record Code(Optional<String> path, String source, boolean realClock) {}

    /** What is asked for, by kind. Where a key is empty, it is taken from a run of the code. */
    public sealed interface Task {
        /** The choices the learner picks from; empty where the answer is typed. */
        default Optional<Choose> choose() {
            return Optional.empty();
        }

        /** One or several of the choices; {@code fromOutput} when a run tells which. */
        record Choose(boolean several, List<Choice> choices, boolean fromOutput) implements Task {
            @Override
            public Optional<Choose> choose() {
                return Optional.of(this);
            }
        }

        /** What comes after a moment of the run; which choice is right, its recording tells. */
        record Next(Moment at, Wanted wanted, List<Choice> choices) implements Task {
            @Override
            public Optional<Choose> choose() {
                return Optional.of(new Choose(false, choices, true));
            }
        }

        /** A number, from {@code source}, right within {@code tolerance}. */
        record Quantity(NumberSource source, Optional<Double> value, double tolerance, String unit, List<Wrong> wrong)
                implements Task {}

        /** What the code prints. */
        record Output(List<Wrong> wrong) implements Task {}

        /** Lines to be put in order: those of a program ({@code lines}), or what the code prints when empty. */
        record Order(List<String> lines, Optional<String> prints) implements Task {}

        /** The gap {@code ___} to be filled. */
        record Blank(List<String> accept, List<Wrong> wrong) implements Task {}

        /** The number of the faulty line; {@code fix} replaces it and changes what happens. */
        record Bug(int line, String fix, List<Wrong> wrong) implements Task {}
    }

    /** Where the key of a number comes from. */
    public enum NumberSource {
        LITERAL,
        SECONDS,
        STDOUT
    }

    /**
     * A moment of a run: a line is about to run, or something was just printed.
     *
     * @param line of the code, from 1; empty for a printed line
     * @param output a whole printed line; empty for a line of code
     * @param time which occurrence of it, from 1
     */
    public record Moment(Optional<Integer> line, Optional<String> output, int time) {}

    /** What is asked about the time after a moment. */
    public enum Wanted {
        /** The name of the task that the event loop runs next. */
        TASK,
        /** What is printed next. */
        OUTPUT
    }

    /** One choice; {@code text} and {@code why} are Markdown. */
    public record Choice(String text, boolean right, String why) {}

    /** A wrong answer that people really give, and the belief behind it. */
    public record Wrong(String value, String why) {}
}
