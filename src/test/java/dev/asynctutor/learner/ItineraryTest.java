package dev.asynctutor.learner;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asynctutor.course.LearningPath;
import dev.asynctutor.course.LearningPath.Stage;
import dev.asynctutor.course.Outline;
import dev.asynctutor.course.Outline.ModuleOutline;
import dev.asynctutor.course.Outline.StepOutline;
import dev.asynctutor.learner.Itinerary.StageStanding;
import dev.asynctutor.learner.Progress.Position;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ItineraryTest {
    private static final Instant NOW = Instant.parse("2026-03-01T09:00:00Z");

    /** A star marks the steps of the digest. */
    private static final Outline OUTLINE = new Outline(
            "A course",
            List.of(),
            List.of(module("1", "a", "b*", "c", "d*"), module("2", "a", "b"), module("3", "a")),
            List.of(
                    new LearningPath(
                            "fast",
                            "Fast",
                            List.of(2, 3),
                            "",
                            "",
                            List.of(new Stage.Digest("1"), new Stage.WholeModule("3"), new Stage.RunExamples(2))),
                    new LearningPath("odd", "Odd", List.of(1, 1), "", "", List.of(new Stage.WholeModule("gone")))),
            List.of());

    private final Progress begun = Progress.startedAt(NOW);
    private final Progress fast = begun.withPath(Optional.of("fast"));

    @Test
    void withoutAPathAllModulesFollowInOrder() {
        assertThat(walk(begun, "1/a")).containsExactly("1/a", "1/b", "1/c", "1/d", "2/a", "2/b", "3/a");
        assertThat(walk(begun.withPath(Optional.of("no longer there")), "1/d"))
                .containsExactly("1/d", "2/a", "2/b", "3/a");
    }

    @Test
    void aPathLeadsThroughItsStages() {
        assertThat(walk(fast, "1/b")).containsExactly("1/b", "1/d", "3/a");
    }

    @Test
    void offThePathTheModuleGoesOnAndThenThePathDoes() {
        assertThat(walk(fast, "1/a")).containsExactly("1/a", "1/b", "1/d", "3/a");
        Progress seen = fast.withStep(at("1/b"), NOW);
        assertThat(walk(seen, "2/a")).containsExactly("2/a", "2/b", "1/d", "3/a");
        assertThat(Itinerary.of(OUTLINE, fast).contains(at("2/a"))).isFalse();
        assertThat(Itinerary.of(OUTLINE, fast).contains(at("1/d"))).isTrue();
    }

    @Test
    void offThePathWithAllSeenIsItsEnd() {
        Progress all = fast.withStep(at("1/b"), NOW).withStep(at("1/d"), NOW).withStep(at("3/a"), NOW);
        Itinerary itinerary = Itinerary.of(OUTLINE, all);
        assertThat(itinerary.firstOpen()).isEmpty();
        assertThat(itinerary.after(at("2/b"))).isEmpty();
    }

    @Test
    void backGoesByThePathOnItAndByTheCourseOffIt() {
        Itinerary itinerary = Itinerary.of(OUTLINE, fast);
        assertThat(itinerary.before(at("3/a"))).contains(at("1/d"));
        assertThat(itinerary.before(at("1/b"))).isEmpty();
        assertThat(itinerary.before(at("2/a"))).contains(at("1/d"));
        assertThat(itinerary.before(at("1/a"))).isEmpty();
    }

    @Test
    void aPlaceThatIsGoneLeadsToTheFirstOpenStep() {
        Itinerary itinerary = Itinerary.of(OUTLINE, fast);
        assertThat(itinerary.after(at("9/x"))).contains(at("1/b"));
        assertThat(itinerary.before(at("9/x"))).isEmpty();
    }

    @Test
    void countsStepsSeenAndExamplesRun() {
        Progress some = fast.withStep(at("1/b"), NOW)
                .withStep(at("1/a"), NOW)
                .withRun("2/example", NOW)
                .withRun("2/example", NOW)
                .withRun("another course/example", NOW);
        assertThat(Itinerary.of(OUTLINE, some).stages())
                .containsExactly(
                        new StageStanding(new Stage.Digest("1"), 1, 2),
                        new StageStanding(new Stage.WholeModule("3"), 0, 1),
                        new StageStanding(new Stage.RunExamples(2), 1, 2));
        assertThat(Itinerary.of(OUTLINE, some).percent()).isEqualTo(40);

        Progress more = some.withRun("1/example", NOW).withRun("3/example", NOW);
        assertThat(Itinerary.of(OUTLINE, more).stages().get(2).done()).isEqualTo(2);
        assertThat(Itinerary.of(OUTLINE, more).stages().get(2).complete()).isTrue();
    }

    @Test
    void aHundredPercentIsAllAndAnEmptyPathIsNone() {
        Progress all = begun;
        for (String step : walk(begun, "1/a")) {
            assertThat(Itinerary.of(OUTLINE, all).percent()).isLessThan(100);
            all = all.withStep(at(step), NOW);
        }
        assertThat(Itinerary.of(OUTLINE, all).percent()).isEqualTo(100);
        Itinerary odd = Itinerary.of(OUTLINE, all.withPath(Optional.of("odd")));
        assertThat(odd.percent()).isZero();
        assertThat(odd.firstOpen()).isEmpty();
    }

    @Test
    void aModuleThatIsKnownIsLeftOut() {
        Progress known = begun.withTest("2", NOW, List.of(), List.of("2/outcome"));
        assertThat(walk(known, "1/c")).containsExactly("1/c", "1/d", "3/a");
        assertThat(Itinerary.of(OUTLINE, known).before(at("3/a"))).contains(at("1/d"));
        assertThat(Itinerary.of(OUTLINE, known).stages()).contains(new StageStanding(new Stage.WholeModule("2"), 2, 2));
        assertThat(Itinerary.of(OUTLINE, known).percent()).isEqualTo(28);

        Progress first = begun.withTest("1", NOW, List.of(), List.of("1/outcome"));
        assertThat(Itinerary.of(OUTLINE, first).firstOpen()).contains(at("2/a"));
    }

    @Test
    void whoeverOpensAKnownModuleIsLedThroughIt() {
        Progress known = begun.withTest("2", NOW, List.of(), List.of("2/outcome"));
        assertThat(walk(known, "2/a")).containsExactly("2/a", "2/b", "3/a");
        assertThat(Itinerary.of(OUTLINE, known).before(at("2/b"))).contains(at("2/a"));
    }

    @Test
    void theExamplesOfAKnownModuleNeedNotBeRun() {
        Progress known = fast.withTest("2", NOW, List.of(), List.of("2/outcome"));
        assertThat(Itinerary.of(OUTLINE, known).stages()).contains(new StageStanding(new Stage.RunExamples(2), 1, 2));
    }

    @Test
    void aTestThatWasNotPassedChangesNoWay() {
        Progress tried = begun.withTest("2", NOW, List.of("2/q"), List.of());
        assertThat(walk(tried, "1/d")).containsExactly("1/d", "2/a", "2/b", "3/a");
    }

    private static List<String> walk(Progress progress, String from) {
        List<String> steps = new ArrayList<>();
        Progress now = progress;
        for (Optional<Position> here = Optional.of(at(from)); here.isPresent(); ) {
            steps.add(here.get().stepId());
            now = now.withStep(here.get(), NOW);
            here = Itinerary.of(OUTLINE, now).after(here.get());
        }
        return steps;
    }

    private static Position at(String step) {
        return new Position(step.substring(0, step.indexOf('/')), step);
    }

    private static ModuleOutline module(String id, String... steps) {
        List<StepOutline> outlines = new ArrayList<>();
        for (String step : steps) {
            outlines.add(new StepOutline(id + "/" + step.replace("*", ""), step, step.endsWith("*")));
        }
        return new ModuleOutline(
                id, id, "Module " + id, 10, List.of(), outlines, List.of(), List.of(id + "/example"), List.of());
    }
}
