package dev.asynctutor.learner;

import dev.asynctutor.course.LearningPath;
import dev.asynctutor.course.LearningPath.Stage;
import dev.asynctutor.course.Outline;
import dev.asynctutor.course.Outline.ModuleOutline;
import dev.asynctutor.course.Outline.StepOutline;
import dev.asynctutor.learner.Progress.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The learner's way through the course: the steps of the chosen path in order, or all modules when there is none. */
public final class Itinerary {
    private final Outline outline;
    private final Progress progress;
    private final List<Stage> stages;
    private final List<Position> way;

    private Itinerary(Outline outline, Progress progress, List<Stage> stages) {
        this.outline = outline;
        this.progress = progress;
        this.stages = stages;
        this.way = stages.stream().flatMap(stage -> steps(stage).stream()).toList();
    }

    public static Itinerary of(Outline outline, Progress progress) {
        List<Stage> stages = progress.path()
                .flatMap(outline::path)
                .map(LearningPath::stages)
                .orElseGet(() -> outline.modules().stream()
                        .<Stage>map(m -> new Stage.WholeModule(m.id()))
                        .toList());
        return new Itinerary(outline, progress, stages);
    }

    /** How far a stage has come: steps seen, or examples run. */
    public record StageStanding(Stage stage, int done, int total) {}

    public List<StageStanding> stages() {
        return stages.stream().map(this::standing).toList();
    }

    private StageStanding standing(Stage stage) {
        if (stage instanceof Stage.RunExamples run) {
            return new StageStanding(stage, Math.min(run.count(), progress.examples().size()), run.count());
        }
        List<Position> steps = steps(stage);
        int seen = (int) steps.stream().filter(this::seen).count();
        return new StageStanding(stage, seen, steps.size());
    }

    /** How much of the way is done, rounded down: 100 only when nothing is left. */
    public int percent() {
        int done = stages().stream().mapToInt(StageStanding::done).sum();
        int total = stages().stream().mapToInt(StageStanding::total).sum();
        return total == 0 ? 100 : done * 100 / total;
    }

    /** The first step of the way that was not seen yet; the very first when all were, empty when there is no step. */
    public Optional<Position> firstOpen() {
        return way.stream().filter(p -> !seen(p)).findFirst().or(() -> way.stream().findFirst());
    }

    /**
     * The step after this one. Off the path it is the next step of the same module, so that who strays finishes what they
     * opened, and then the first open step of the path; empty at the end.
     */
    public Optional<Position> after(Position position) {
        int index = way.indexOf(position);
        if (index >= 0) return index + 1 < way.size() ? Optional.of(way.get(index + 1)) : Optional.empty();
        Optional<Position> inModule = neighbour(position, 1);
        return inModule.isPresent() ? inModule : way.stream().filter(p -> !seen(p)).findFirst();
    }

    /** The step before this one, or empty at the beginning. */
    public Optional<Position> before(Position position) {
        int index = way.indexOf(position);
        if (index >= 0) return index > 0 ? Optional.of(way.get(index - 1)) : Optional.empty();
        return neighbour(position, -1);
    }

    private Optional<Position> neighbour(Position position, int offset) {
        return outline.module(position.moduleId()).flatMap(module -> module.indexOf(position.stepId())
                .map(i -> i + offset)
                .filter(i -> i >= 0 && i < module.steps().size())
                .map(i -> new Position(module.id(), module.steps().get(i).id())));
    }

    private boolean seen(Position position) {
        return progress.steps().containsKey(position.stepId());
    }

    private List<Position> steps(Stage stage) {
        if (stage instanceof Stage.WholeModule whole) return positions(whole.moduleId(), false);
        if (stage instanceof Stage.Digest digest) return positions(digest.moduleId(), true);
        return List.of();
    }

    private List<Position> positions(String moduleId, boolean digestOnly) {
        List<Position> positions = new ArrayList<>();
        ModuleOutline module = outline.module(moduleId).orElseThrow();
        for (StepOutline step : module.steps()) {
            if (step.digest() || !digestOnly) positions.add(new Position(module.id(), step.id()));
        }
        return positions;
    }
}
