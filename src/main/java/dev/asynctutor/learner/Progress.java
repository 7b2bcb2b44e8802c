package dev.asynctutor.learner;

import dev.asynctutor.learner.Fsrs.Memory;
import dev.asynctutor.learner.Fsrs.Rating;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * What one learner has done so far. Immutable: every change is a new value, and {@link ProgressStore#update} is what
 * makes it last. Everything is keyed by the ids of the course, never by its texts.
 *
 * <p>The log of all answers ever given stays on disk, where {@link ProgressStore#answers} reads it; here are only their
 * sums and the answers that are not written yet.
 *
 * @param started when the learner began
 * @param path id of the learning path that is followed, if any
 * @param at where the learner is, if anything was opened yet
 * @param steps when each step was first seen, by full step id
 * @param examples the runs of each example that was run, by full example id
 * @param questions how each question that was asked stands, by full question id
 * @param ticks when the learner ticked an item of the checklist, by outcome id
 * @param tests how the test of each module went that was taken to its end, by module id
 * @param exercises how each exercise that was begun stands, by full exercise id
 * @param settings what the learner has set, by key
 * @param extra fields of the file that this version does not know, as JSON, kept as they are
 * @param unsaved answers given since the progress was read, oldest first
 */
public record Progress(
        Instant started,
        Optional<String> path,
        Optional<Position> at,
        Map<String, Instant> steps,
        Map<String, ExampleRuns> examples,
        Map<String, QuestionStanding> questions,
        Map<String, Instant> ticks,
        Map<String, ModuleTest> tests,
        Map<String, ExerciseStanding> exercises,
        Map<String, String> settings,
        Map<String, String> extra,
        List<Answer> unsaved) {

    /** The version of the file format that this class is the image of. */
    public static final int SCHEMA = 1;

    public Progress {
        steps = frozen(steps);
        examples = frozen(examples);
        questions = frozen(questions);
        ticks = frozen(ticks);
        tests = frozen(tests);
        exercises = frozen(exercises);
        settings = frozen(settings);
        extra = frozen(extra);
        unsaved = List.copyOf(unsaved);
    }

    /** A place in the course; the step id is full, {@code 6c/two-cups}. */
    public record Position(String moduleId, String stepId) {}

    /** How often an example was run, and when last. */
    public record ExampleRuns(int runs, Instant last) {}

    /**
     * An answer as it was given.
     *
     * @param question full question id
     * @param answer what was typed
     * @param right empty when the learner said "I don't know"
     */
    public record Answer(String question, Instant at, String answer, Optional<Boolean> right) {}

    /**
     * How a question that was asked stands.
     *
     * <p>A question is in review from a wrong answer on until it was answered right {@value #RIGHTS_TO_LEAVE} times in a
     * row. What was never answered wrong does not come back: review is of one's own mistakes. How well each answer is
     * remembered is reckoned for all, so that a late mistake is scheduled by everything known about it.
     *
     * @param asked how often it was answered, "I don't know" included
     * @param right how often rightly
     * @param streak how often rightly in a row, until now
     * @param last when it was last answered
     * @param due when it is to be asked again; empty when it is not in review
     * @param memory how well it is remembered
     */
    public record QuestionStanding(
            int asked, int right, int streak, Instant last, Optional<Instant> due, Memory memory) {
        static final int RIGHTS_TO_LEAVE = 3;

        /** Whether the last answer was right. */
        public boolean lastRight() {
            return streak > 0;
        }

        /** Whether it waits to be asked again, now or later. */
        public boolean inReview() {
            return due.isPresent();
        }

        static QuestionStanding first(Instant now, boolean knew) {
            Memory memory = Fsrs.first(rating(knew));
            Optional<Instant> due = knew ? Optional.empty() : Optional.of(now.plus(Fsrs.wait(memory, rating(false))));
            return new QuestionStanding(1, knew ? 1 : 0, knew ? 1 : 0, now, due, memory);
        }

        QuestionStanding answered(Instant now, boolean knew) {
            Memory next = Fsrs.next(memory, Duration.between(last, now), rating(knew));
            int rightsInARow = knew ? streak + 1 : 0;
            boolean stays = !knew || (inReview() && rightsInARow < RIGHTS_TO_LEAVE);
            Optional<Instant> again = stays ? Optional.of(now.plus(Fsrs.wait(next, rating(knew)))) : Optional.empty();
            return new QuestionStanding(asked + 1, knew ? right + 1 : right, rightsInARow, now, again, next);
        }

        private static Rating rating(boolean knew) {
            return knew ? Rating.GOOD : Rating.AGAIN;
        }
    }

    /**
     * How the test of a module stands, for those who know it already.
     *
     * @param tries how often it was taken to its end
     * @param last when it was last taken
     * @param passed when it was first passed; a later try takes nothing back
     * @param asked full ids of the questions of all tries, so that another one can ask others
     * @param proved full ids of the outcomes that a passed test has shown
     */
    public record ModuleTest(
            int tries, Instant last, Optional<Instant> passed, List<String> asked, List<String> proved) {
        static final ModuleTest NEVER_TAKEN = new ModuleTest(0, Instant.EPOCH, Optional.empty(), List.of(), List.of());

        public ModuleTest {
            asked = List.copyOf(asked);
            proved = List.copyOf(proved);
        }

        private ModuleTest taken(Instant now, List<String> questions, List<String> shown) {
            Optional<Instant> first = passed.isPresent() || shown.isEmpty() ? passed : Optional.of(now);
            return new ModuleTest(tries + 1, now, first, union(asked, questions), union(proved, shown));
        }

        private static List<String> union(List<String> some, List<String> more) {
            Set<String> all = new LinkedHashSet<>(some);
            all.addAll(more);
            return List.copyOf(all);
        }
    }

    /** The progress of someone who begins now. */
    public static Progress startedAt(Instant now) {
        return new Progress(
                now,
                Optional.empty(),
                Optional.empty(),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                List.of());
    }

    /** The learner is at this step, and sees it for the first time unless it was seen before. */
    public Progress withStep(Position here, Instant now) {
        Map<String, Instant> seen = steps.containsKey(here.stepId()) ? steps : with(steps, here.stepId(), now);
        return edited(edit -> {
            edit.at = Optional.of(here);
            edit.steps = seen;
        });
    }

    /** An example was run. */
    public Progress withRun(String exampleId, Instant now) {
        ExampleRuns before = examples.get(exampleId);
        ExampleRuns after = new ExampleRuns(before == null ? 1 : before.runs() + 1, now);
        return edited(edit -> edit.examples = with(examples, exampleId, after));
    }

    /**
     * A question was answered; a prediction is an answer like any other.
     *
     * @param right empty for "I don't know", which counts as not right
     */
    public Progress withAnswer(String questionId, Instant now, String answer, Optional<Boolean> right) {
        boolean knew = right.orElse(false);
        QuestionStanding before = questions.get(questionId);
        QuestionStanding after = before == null ? QuestionStanding.first(now, knew) : before.answered(now, knew);
        List<Answer> log = new ArrayList<>(unsaved);
        log.add(new Answer(questionId, now, answer, right));
        return edited(edit -> {
            edit.questions = with(questions, questionId, after);
            edit.unsaved = log;
        });
    }

    /** The learner says of an outcome: this I can do. */
    public Progress withTick(String outcomeId, Instant now) {
        if (ticks.containsKey(outcomeId)) return this;
        return edited(edit -> edit.ticks = with(ticks, outcomeId, now));
    }

    /** The learner takes a tick back. */
    public Progress withoutTick(String outcomeId) {
        return edited(edit -> edit.ticks = changed(ticks, map -> map.remove(outcomeId)));
    }

    /**
     * A module's test was taken to its end.
     *
     * @param asked full ids of its questions
     * @param proved full ids of the outcomes it has shown, which is all of the module's, or none when it was not passed
     */
    public Progress withTest(String moduleId, Instant now, List<String> asked, List<String> proved) {
        ModuleTest after = tests.getOrDefault(moduleId, ModuleTest.NEVER_TAKEN).taken(now, asked, proved);
        return edited(edit -> edit.tests = with(tests, moduleId, after));
    }

    /** Something happened with an exercise. */
    public Progress withExercise(String exerciseId, UnaryOperator<ExerciseStanding> change) {
        return edited(edit -> edit.exercises = with(exercises, exerciseId, change.apply(exercise(exerciseId))));
    }

    /** How the learner stands with an exercise. */
    public ExerciseStanding exercise(String exerciseId) {
        return exercises.getOrDefault(exerciseId, ExerciseStanding.UNTOUCHED);
    }

    /** Whether the learner passed this module's test, so that the way may leave it out. */
    public boolean knows(String moduleId) {
        ModuleTest test = tests.get(moduleId);
        return test != null && test.passed().isPresent();
    }

    /** The learner stands at this step without having seen it: what lies before it is left out. */
    public Progress movedTo(Position here) {
        return edited(edit -> edit.at = Optional.of(here));
    }

    /** The learner follows this path; empty leaves every path. */
    public Progress withPath(Optional<String> pathId) {
        return edited(edit -> edit.path = pathId);
    }

    /** A setting has this value; empty sets it back to what it is by default. */
    public Progress withSetting(String key, Optional<String> value) {
        return edited(edit -> edit.settings =
                changed(settings, map -> value.ifPresentOrElse(v -> map.put(key, v), () -> map.remove(key))));
    }

    /** The same, once its answers are in the log. */
    Progress saved() {
        return edited(edit -> edit.unsaved = List.of());
    }

    private Progress edited(Consumer<Edit> change) {
        Edit edit = new Edit(this);
        change.accept(edit);
        return edit.done();
    }

    /** A copy in the making: a change names what it changes, and the rest stays as it is. */
    private static final class Edit {
        private final Progress before;
        private Optional<String> path;
        private Optional<Position> at;
        private Map<String, Instant> steps;
        private Map<String, ExampleRuns> examples;
        private Map<String, QuestionStanding> questions;
        private Map<String, Instant> ticks;
        private Map<String, ModuleTest> tests;
        private Map<String, ExerciseStanding> exercises;
        private Map<String, String> settings;
        private List<Answer> unsaved;

        Edit(Progress before) {
            this.before = before;
            path = before.path;
            at = before.at;
            steps = before.steps;
            examples = before.examples;
            questions = before.questions;
            ticks = before.ticks;
            tests = before.tests;
            exercises = before.exercises;
            settings = before.settings;
            unsaved = before.unsaved;
        }

        Progress done() {
            return new Progress(
                    before.started,
                    path,
                    at,
                    steps,
                    examples,
                    questions,
                    ticks,
                    tests,
                    exercises,
                    settings,
                    before.extra,
                    unsaved);
        }
    }

    private static <V> Map<String, V> with(Map<String, V> map, String key, V value) {
        return changed(map, copy -> copy.put(key, value));
    }

    private static <V> Map<String, V> changed(Map<String, V> map, Consumer<Map<String, V>> change) {
        Map<String, V> copy = new LinkedHashMap<>(map);
        change.accept(copy);
        return copy;
    }

    /** Keeps the order of entries, so that a file reads in the order in which things happened. */
    private static <V> Map<String, V> frozen(Map<String, V> map) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }
}
