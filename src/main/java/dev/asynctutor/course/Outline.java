package dev.asynctutor.course;

import java.util.List;
import java.util.Optional;

/**
 * The table of contents: enough to say where a learner stands and to follow a path, without reading a lesson.
 *
 * @param success what a learner can say of themselves at the end; ticked by the learner
 */
public record Outline(
        String title, List<Part> parts, List<ModuleOutline> modules, List<LearningPath> paths, List<Outcome> success) {

    /** A named group of modules; holds module ids. */
    public record Part(String title, List<String> modules) {}

    /**
     * A module's entry.
     *
     * @param folder the folder below {@code modules/}
     * @param steps the module's steps, in order
     * @param questions full ids of all its questions, predictions included
     * @param examples full ids of all its examples
     * @param exercises full ids of its exercises, in the order of the lesson
     */
    public record ModuleOutline(
            String id,
            String folder,
            String title,
            int minutes,
            List<Outcome> outcomes,
            List<StepOutline> steps,
            List<String> questions,
            List<String> examples,
            List<String> exercises) {
        /** The position of a step in this module, or empty when it has no such step. */
        public Optional<Integer> indexOf(String stepId) {
            for (int i = 0; i < steps.size(); i++) {
                if (steps.get(i).id().equals(stepId)) return Optional.of(i);
            }
            return Optional.empty();
        }
    }

    /**
     * A step's entry.
     *
     * @param id full id, {@code 6c/two-cups}
     * @param digest whether it belongs to the short digest of its module
     */
    public record StepOutline(String id, String title, boolean digest) {}

    public Optional<ModuleOutline> module(String id) {
        return modules.stream().filter(m -> m.id().equalsIgnoreCase(id)).findFirst();
    }

    /** The module that a full id ({@code 6c/anything}) belongs to. */
    public Optional<ModuleOutline> moduleOf(String fullId) {
        int slash = fullId.indexOf('/');
        return module(slash < 0 ? fullId : fullId.substring(0, slash));
    }

    public Optional<LearningPath> path(String id) {
        return paths.stream().filter(p -> p.id().equals(id)).findFirst();
    }
}
