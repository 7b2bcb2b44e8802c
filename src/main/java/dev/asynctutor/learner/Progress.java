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
                List.of());
    }

    /** The learner is at this step, and sees it for the first time unless it was seen before. */
    public Progress withStep(Position here, Instant now) {
        Map<String, Instant> seen = steps.containsKey(here.stepId()) ? steps : with(steps, here.stepId(), now);
        return new Progress(
                started, path, Optional.of(here), seen, examples, questions, ticks, tests, settings, extra, unsaved);
    }

    /** An example was run. */
    public Progress withRun(String exampleId, Instant now) {
        ExampleRuns before = examples.get(exampleId);
        ExampleRuns after = new ExampleRuns(before == null ? 1 : before.runs() + 1, now);
        return new Progress(
                started,
                path,
                at,
                steps,
                with(examples, exampleId, after),
                questions,
                ticks,
                tests,
                settings,
                extra,
                unsaved);
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
        return new Progress(
                started,
                path,
                at,
                steps,
                examples,
                with(questions, questionId, after),
                ticks,
                tests,
                settings,
                extra,
                log);
    }

    /** The learner says of an outcome: this I can do. */
    public Progress withTick(String outcomeId, Instant now) {
        if (ticks.containsKey(outcomeId)) return this;
        return withTicks(with(ticks, outcomeId, now));
    }

    /** The learner takes a tick back. */
    public Progress withoutTick(String outcomeId) {
        return withTicks(changed(ticks, map -> {
            map.remove(outcomeId);
            return map;
        }));
    }

    /**
     * A module's test was taken to its end.
     *
     * @param asked full ids of its questions
     * @param proved full ids of the outcomes it has shown, which is all of the module's, or none when it was not passed
     */
    public Progress withTest(String moduleId, Instant now, List<String> asked, List<String> proved) {
        ModuleTest after = tests.getOrDefault(moduleId, ModuleTest.NEVER_TAKEN).taken(now, asked, proved);
        return new Progress(
                started,
                path,
                at,
                steps,
                examples,
                questions,
                ticks,
                with(tests, moduleId, after),
                settings,
                extra,
                unsaved);
    }

    /** Whether the learner passed this module's test, so that the way may leave it out. */
    public boolean knows(String moduleId) {
        ModuleTest test = tests.get(moduleId);
        return test != null && test.passed().isPresent();
    }

    /** The learner stands at this step without having seen it: what lies before it is left out. */
    public Progress movedTo(Position here) {
        return new Progress(
                started, path, Optional.of(here), steps, examples, questions, ticks, tests, settings, extra, unsaved);
    }

    /** The learner follows this path; empty leaves every path. */
    public Progress withPath(Optional<String> pathId) {
        return new Progress(started, pathId, at, steps, examples, questions, ticks, tests, settings, extra, unsaved);
    }

    /** A setting has this value; empty sets it back to what it is by default. */
    public Progress withSetting(String key, Optional<String> value) {
        Map<String, String> changed = changed(settings, map -> {
            value.ifPresentOrElse(v -> map.put(key, v), () -> map.remove(key));
            return map;
        });
        return new Progress(started, path, at, steps, examples, questions, ticks, tests, changed, extra, unsaved);
    }

    /** The same, once its answers are in the log. */
    Progress saved() {
        return new Progress(started, path, at, steps, examples, questions, ticks, tests, settings, extra, List.of());
    }

    private Progress withTicks(Map<String, Instant> changed) {
        return new Progress(started, path, at, steps, examples, questions, changed, tests, settings, extra, unsaved);
    }

    private static <V> Map<String, V> with(Map<String, V> map, String key, V value) {
        return changed(map, copy -> {
            copy.put(key, value);
            return copy;
        });
    }

    private static <V> Map<String, V> changed(Map<String, V> map, UnaryOperator<Map<String, V>> change) {
        return change.apply(new LinkedHashMap<>(map));
    }

    /** Keeps the order of entries, so that a file reads in the order in which things happened. */
    private static <V> Map<String, V> frozen(Map<String, V> map) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }
}
