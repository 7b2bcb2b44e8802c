package dev.asynctutor.learner;

import dev.asynctutor.course.LearningPath.Stage;
import dev.asynctutor.course.Outline;
import dev.asynctutor.course.Outline.ModuleOutline;
import dev.asynctutor.course.Outline.StepOutline;
import dev.asynctutor.learner.Progress.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A learner's way through the course: the stages of the chosen path, or all modules in order. A learner may leave the
 * path at any time; off it, the way goes on in that module and, at its end, back to the path.
 *
 * <p>A module whose test was passed counts as done, and the way leaves it out. Whoever opens it all the same is led
 * through it.
 */
public final class Itinerary {
    private final List<StageStanding> stages;
    private final List<Position> onPath;
    private final List<Position> inOrder;
    private final Progress progress;

    private Itinerary(List<StageStanding> stages, List<Position> onPath, List<Position> inOrder, Progress progress) {
        this.stages = stages;
        this.onPath = onPath;
        this.inOrder = inOrder;
        this.progress = progress;
    }

    /** A stage, and how many of its steps were seen, or of its examples run. */
    public record StageStanding(Stage stage, int done, int total) {
        public boolean complete() {
            return done >= total;
        }
    }

    /** The way by the path that the progress names; all modules in order when it names none, or one that is gone. */
    public static Itinerary of(Outline outline, Progress progress) {
        List<Stage> stages = progress.path()
                .flatMap(outline::path)
                .map(path -> path.stages())
                .orElseGet(() -> everything(outline));
        List<StageStanding> standings = new ArrayList<>();
        List<Position> onPath = new ArrayList<>();
        for (Stage stage : stages) {
            List<Position> steps = steps(outline, stage);
            standings.add(standing(outline, stage, steps, progress));
            onPath.addAll(steps);
        }
        List<Position> inOrder = everything(outline).stream()
                .flatMap(stage -> steps(outline, stage).stream())
                .toList();
        return new Itinerary(List.copyOf(standings), List.copyOf(onPath), inOrder, progress);
    }

    private static List<Stage> everything(Outline outline) {
        return outline.modules().stream()
                .<Stage>map(module -> new Stage.WholeModule(module.id()))
                .toList();
    }

    private static List<Position> steps(Outline outline, Stage stage) {
        if (stage instanceof Stage.WholeModule whole) return steps(outline, whole.moduleId(), false);
        if (stage instanceof Stage.Digest digest) return steps(outline, digest.moduleId(), true);
        return List.of();
    }

    private static List<Position> steps(Outline outline, String moduleId, boolean digestOnly) {
        Optional<ModuleOutline> module = outline.module(moduleId);
        List<StepOutline> steps = module.map(ModuleOutline::steps).orElse(List.of());
        return steps.stream()
                .filter(step -> step.digest() || !digestOnly)
                .map(step -> new Position(module.orElseThrow().id(), step.id()))
                .toList();
    }

    private static StageStanding standing(Outline outline, Stage stage, List<Position> steps, Progress progress) {
        if (stage instanceof Stage.RunExamples run) {
            return new StageStanding(stage, Math.min(run.count(), examplesDone(outline, progress)), run.count());
        }
        int done = (int) steps.stream().filter(step -> isDone(step, progress)).count();
        return new StageStanding(stage, done, steps.size());
    }

    private static boolean isDone(Position step, Progress progress) {
        return progress.steps().containsKey(step.stepId()) || progress.knows(step.moduleId());
    }

    /** Those that were run, and those that nobody needs to run who knows their module. */
    private static int examplesDone(Outline outline, Progress progress) {
        int done = 0;
        for (ModuleOutline module : outline.modules()) {
            boolean known = progress.knows(module.id());
            for (String example : module.examples()) {
                if (known || progress.examples().containsKey(example)) done++;
            }
        }
        return done;
    }

    /** The stages in order, with what is done of each. */
    public List<StageStanding> stages() {
        return stages;
    }

    /** How much of the way is done, in whole percent; 100 only when nothing is left. */
    public int percent() {
        long done = stages.stream().mapToLong(StageStanding::done).sum();
        long total = stages.stream().mapToLong(StageStanding::total).sum();
        return total == 0 ? 0 : (int) (100 * done / total);
    }

    /** Whether a step belongs to the path. */
    public boolean contains(Position here) {
        return indexIn(onPath, here) >= 0;
    }

    /** The first step of the path that was neither seen nor is known; empty when there is none. */
    public Optional<Position> firstOpen() {
        return onPath.stream().filter(step -> !isDone(step, progress)).findFirst();
    }

    /**
     * The step after this one: on the path the next one; off it the next of the module, then back to the path. Empty
     * at the end of the path.
     */
    public Optional<Position> after(Position here) {
        int index = indexIn(onPath, here);
        if (index >= 0) return onTheWay(onPath, index, 1);
        int inCourse = indexIn(inOrder, here);
        if (inCourse < 0) return firstOpen();
        return at(inOrder, inCourse + 1)
                .filter(next -> next.moduleId().equals(inOrder.get(inCourse).moduleId()))
                .or(this::firstOpen);
    }

    /** The step before this one: on the path the previous one, off it the previous of the course; empty at the start. */
    public Optional<Position> before(Position here) {
        int index = indexIn(onPath, here);
        if (index >= 0) return onTheWay(onPath, index, -1);
        int inCourse = indexIn(inOrder, here);
        return inCourse < 0 ? Optional.empty() : onTheWay(inOrder, inCourse, -1);
    }

    /** The nearest step in that direction that is of the same module, or of one that is not known. */
    private Optional<Position> onTheWay(List<Position> steps, int from, int direction) {
        String module = steps.get(from).moduleId();
        for (int i = from + direction; i >= 0 && i < steps.size(); i += direction) {
            Position step = steps.get(i);
            if (step.moduleId().equals(module) || !progress.knows(step.moduleId())) return Optional.of(step);
        }
        return Optional.empty();
    }

    private static int indexIn(List<Position> steps, Position here) {
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i).stepId().equals(here.stepId())) return i;
        }
        return -1;
    }

    private static Optional<Position> at(List<Position> steps, int index) {
        return index >= 0 && index < steps.size() ? Optional.of(steps.get(index)) : Optional.empty();
    }
}
