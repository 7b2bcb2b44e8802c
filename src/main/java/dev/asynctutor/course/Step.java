package dev.asynctutor.course;

import java.util.List;

/**
 * One screenful of a lesson.
 *
 * @param id full id, {@code 6c/two-cups}
 * @param blocks its heading and text, with embedded things in their places
 */
public record Step(String id, String title, boolean digest, List<Block> blocks) {

    /** A piece of a step, in reading order. */
    public sealed interface Block {
        /** Markdown text, headings included. */
        record Prose(String markdown) implements Block {}

        /** An embedded example. */
        record ShowExample(String exampleId) implements Block {}

        /** An embedded question. */
        record AskQuestion(String questionId) implements Block {}

        /** An embedded exercise. */
        record DoExercise(String exerciseId) implements Block {}

        /** The questions of the module that nothing else asks, in order. */
        record Quiz(List<String> questionIds) implements Block {}
    }
}
