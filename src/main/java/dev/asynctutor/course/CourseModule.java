package dev.asynctutor.course;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A module, read whole.
 *
 * @param needs ids of modules to know first
 * @param questions by full id, in the order of {@code questions.yaml}
 * @param examples by full id, sorted
 * @param exercises by full id, in the order of the lesson
 */
public record CourseModule(
        String id,
        String folder,
        String title,
        int minutes,
        List<String> needs,
        List<Outcome> outcomes,
        List<Step> steps,
        Map<String, Question> questions,
        Map<String, Example> examples,
        Map<String, Exercise> exercises) {

    public Optional<Example> example(String fullId) {
        return Optional.ofNullable(examples.get(fullId));
    }

    public Optional<Question> question(String fullId) {
        return Optional.ofNullable(questions.get(fullId));
    }

    public Optional<Exercise> exercise(String fullId) {
        return Optional.ofNullable(exercises.get(fullId));
    }

    /** The prediction asked before this example runs, if it has one. */
    public Optional<Question> predictionFor(Example example) {
        return questions.values().stream()
                .filter(q -> q.predict()
                        && q.code()
                                .filter(c -> c.path().equals(Optional.of(example.path())))
                                .isPresent())
                .findFirst();
    }
}
