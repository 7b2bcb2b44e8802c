package dev.asynctutor.shell.session;

import dev.asynctutor.course.Example;
import dev.asynctutor.course.Exercise;
import dev.asynctutor.course.Question;
import java.util.Optional;

/** What the prompt waits for. It decides what Enter and a word that is no command mean. */
public sealed interface Awaiting {
    /** The first choice of a learning path. */
    record ChoosePath() implements Awaiting {}

    /** A prediction of what an example will do; Enter skips it and runs. */
    record Predict(Example example, Question asked) implements Awaiting {}

    /** Enter runs the example. */
    record RunExample(Example example) implements Awaiting {}

    /** Enter begins the exercise, or goes on with it. */
    record BeginExercise(Exercise exercise) implements Awaiting {}

    /** An answer; Enter leaves the question for later. */
    record Answer(Question asked) implements Awaiting {}

    /** The number of a choice in a guide; Enter leaves the guide. */
    record Guided(GuideTrail trail) implements Awaiting {}

    /** Enter goes on: to the next step, or back to the lesson after a review. */
    record Continue() implements Awaiting {}

    /** Whether typed text may be an answer in free words, such as a line of output or of code. */
    default boolean acceptsFreeText() {
        return question()
                .map(Question::task)
                .filter(task -> task instanceof Question.Task.Blank || task instanceof Question.Task.Output)
                .isPresent();
    }

    /** The question that is asked, if one is. */
    default Optional<Question> question() {
        if (this instanceof Predict predict) return Optional.of(predict.asked());
        if (this instanceof Answer answer) return Optional.of(answer.asked());
        return Optional.empty();
    }

    /** Whether typed text is taken as an answer at all. */
    default boolean acceptsAnswer() {
        return this instanceof Predict
                || this instanceof Answer
                || this instanceof ChoosePath
                || this instanceof Guided;
    }
}
