package dev.asynctutor.shell.session;

import dev.asynctutor.course.Example;
import dev.asynctutor.course.Question;

/** What the prompt waits for. It decides what Enter and a word that is no command mean. */
public sealed interface Awaiting {
    /** The first choice of a learning path. */
    record ChoosePath() implements Awaiting {}

    /** A prediction of what an example will do; Enter skips it and runs. */
    record Predict(Example example, Question question) implements Awaiting {}

    /** Enter runs the example. */
    record RunExample(Example example) implements Awaiting {}

    /** An answer; Enter leaves the question for later. */
    record Answer(Question question) implements Awaiting {}

    /** Enter goes on: to the next step, or back to the lesson after a review. */
    record Continue() implements Awaiting {}

    /** Whether typed text may be an answer in free words, such as a line of output or of code. */
    default boolean acceptsFreeText() {
        Question question =
                switch (this) {
                    case Predict predict -> predict.question();
                    case Answer answer -> answer.question();
                    case ChoosePath c -> null;
                    case RunExample r -> null;
                    case Continue c -> null;
                };
        return question != null
                && (question.task() instanceof Question.Task.Blank || question.task() instanceof Question.Task.Output);
    }

    /** Whether typed text is taken as an answer at all. */
    default boolean acceptsAnswer() {
        return this instanceof Predict || this instanceof Answer || this instanceof ChoosePath;
    }
}
