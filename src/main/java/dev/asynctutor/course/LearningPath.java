package dev.asynctutor.course;

import java.util.List;

/**
 * A way through the course that {@code next} follows.
 *
 * @param hours least and most hours, as its author measured them
 * @param audience whom it is for
 * @param outcome what one can do at its end
 */
public record LearningPath(
        String id, String title, List<Integer> hours, String audience, String outcome, List<Stage> stages) {

    /** One stage of a path. */
    public sealed interface Stage {
        /** All steps of a module. */
        record WholeModule(String moduleId) implements Stage {}

        /** The steps of a module that are tagged {@code digest}. */
        record Digest(String moduleId) implements Stage {}

        /** Any {@code count} examples, run. */
        record RunExamples(int count) implements Stage {}
    }
}
