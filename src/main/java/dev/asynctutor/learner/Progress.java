package dev.asynctutor.learner;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everything the tutor remembers about a learner; immutable. All maps are keyed by full ids ({@code 6c/two-cups}), so
 * that editing a text never loses anything.
 *
 * @param path the learning path that is followed
 * @param at where the learner is
 * @param steps when each step was first seen
 * @param examples how often each example was run
 * @param questions how each question stands, from all its answers
 * @param ticks when the learner ticked an outcome
 * @param settings what the learner has set
 * @param answers every answer given, oldest first; {@link ProgressStore#head()} leaves it out
 */
public record Progress(
        Instant started,
        Optional<String> path,
        Optional<Position> at,
        Map<String, Instant> steps,
        Map<String, ExampleRuns> examples,
        Map<String, QuestionStanding> questions,
        Map<String, Instant> ticks,
        Map<String, String> settings,
        List<Answer> answers) {

    public Progress {
        steps = frozen(steps);
        examples = frozen(examples);
        questions = frozen(questions);
        ticks = frozen(ticks);
        settings = frozen(settings);
        answers = List.copyOf(answers);
    }

    /** A step of a module; {@code stepId} is a full id. */
    public record Position(String moduleId, String stepId) {}

    public record ExampleRuns(int runs, Instant last) {}

    /**
     * How a question stands.
     *
     * @param asked how often it was answered, "I don't know" included
     * @param right how many of these were right
     * @param rightInARow right answers since the last wrong one
     * @param memory when it was once answered wrong: how well it is remembered, and when it is due again
     */
    public record QuestionStanding(
            int asked, int right, int rightInARow, boolean lastRight, Instant last, Optional<Memory> memory) {}

    /**
     * The state of the FSRS memory model.
     *
     * @param stability days until recall falls to nine in ten
     * @param difficulty 1 to 10
     */
    public record Memory(double stability, double difficulty, Instant due) {}

    /** One answer; {@code right} is empty for "I don't know". */
    public record Answer(String question, Instant at, String text, Optional<Boolean> right) {}

    /** A learner who has just come. */
    public static Progress begun(Instant now) {
        return new Progress(
                now, Optional.empty(), Optional.empty(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), List.of());
    }

    public Progress withPath(Optional<String> newPath) {
        return new Progress(started, newPath, at, steps, examples, questions, ticks, settings, answers);
    }

    /** The learner is at this step now, and has seen it. */
    public Progress withStep(Position position, Instant now) {
        Map<String, Instant> seen = new LinkedHashMap<>(steps);
        seen.putIfAbsent(position.stepId(), now);
        return new Progress(started, path, Optional.of(position), seen, examples, questions, ticks, settings, answers);
    }

    public Progress withRun(String exampleId, Instant now) {
        Map<String, ExampleRuns> runs = new LinkedHashMap<>(examples);
        runs.merge(exampleId, new ExampleRuns(1, now), (old, one) -> new ExampleRuns(old.runs() + 1, now));
        return new Progress(started, path, at, steps, runs, questions, ticks, settings, answers);
    }

    /** Adds an answer and brings the question's standing up to date. */
    public Progress withAnswer(String questionId, Instant now, String text, Optional<Boolean> right) {
        Map<String, QuestionStanding> standings = new LinkedHashMap<>(questions);
        standings.put(questionId, Review.standing(Optional.ofNullable(questions.get(questionId)), now, right));
        List<Answer> log = new ArrayList<>(answers);
        log.add(new Answer(questionId, now, text, right));
        return new Progress(started, path, at, steps, examples, standings, ticks, settings, log);
    }

    public Progress withTick(String outcomeId, Instant now) {
        Map<String, Instant> ticked = new LinkedHashMap<>(ticks);
        ticked.putIfAbsent(outcomeId, now);
        return new Progress(started, path, at, steps, examples, questions, ticked, settings, answers);
    }

    public Progress withoutTick(String outcomeId) {
        Map<String, Instant> ticked = new LinkedHashMap<>(ticks);
        ticked.remove(outcomeId);
        return new Progress(started, path, at, steps, examples, questions, ticked, settings, answers);
    }

    /** Sets, or with no value unsets. */
    public Progress withSetting(String key, Optional<String> value) {
        Map<String, String> changed = new LinkedHashMap<>(settings);
        value.ifPresentOrElse(v -> changed.put(key, v), () -> changed.remove(key));
        return new Progress(started, path, at, steps, examples, questions, ticks, changed, answers);
    }

    private static <V> Map<String, V> frozen(Map<String, V> map) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }
}
