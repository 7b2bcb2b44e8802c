package dev.asynctutor.shell.session;

import dev.asynctutor.course.Exercise;
import dev.asynctutor.course.NearestName;
import dev.asynctutor.course.Outline.ModuleOutline;
import dev.asynctutor.course.Step;
import dev.asynctutor.course.Step.Block;
import dev.asynctutor.grade.CheckOutcome;
import dev.asynctutor.grade.ExerciseCheck;
import dev.asynctutor.grade.ExerciseCheck.Submission;
import dev.asynctutor.learner.ExerciseStanding;
import dev.asynctutor.learner.WorkFiles;
import dev.asynctutor.learner.WorkFiles.WorkFileException;
import dev.asynctutor.run.Interpreter;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The exercises as the learner works at them: which one it is, where its file lies, and what a check says of it. */
public final class Workshop {
    private final Session session;
    private final WorkFiles files;
    private Optional<String> current = Optional.empty();

    Workshop(Session session) {
        this.session = session;
        this.files = new WorkFiles(session.store().file().toAbsolutePath().resolveSibling(""));
    }

    /** What works on the learner's files. */
    @FunctionalInterface
    public interface FileWork<T> {
        T on(WorkFiles files) throws WorkFileException;
    }

    /**
     * Does something with the learner's files.
     *
     * @throws UserError when a file cannot be read or written
     */
    public <T> T files(FileWork<T> work) {
        try {
            return work.on(files);
        } catch (WorkFileException e) {
            throw new UserError(e.sentence());
        }
    }

    /** A step is shown: its exercise is the one that is meant from now on, if it has one. */
    void at(Step step) {
        current = exerciseIn(step);
    }

    /** The exercise that is meant where none is named: the one shown last, or that of the step the learner is at. */
    public Optional<Exercise> here() {
        return current.or(this::ofThisStep).flatMap(session.course()::exercise);
    }

    private Optional<String> ofThisStep() {
        return session.progress().at().flatMap(at -> {
            List<Step> steps = session.outline().module(at.moduleId()).isPresent()
                    ? session.course().module(at.moduleId()).steps()
                    : List.of();
            return steps.stream()
                    .filter(step -> step.id().equals(at.stepId()))
                    .flatMap(step -> exerciseIn(step).stream())
                    .findFirst();
        });
    }

    private static Optional<String> exerciseIn(Step step) {
        for (Block block : step.blocks()) {
            if (block instanceof Block.DoExercise given) return Optional.of(given.exerciseId());
        }
        return Optional.empty();
    }

    /**
     * The exercise that is named, else the one that is meant; it is the one that is meant from now on.
     *
     * @throws UserError when there is none
     */
    public Exercise exercise(Optional<String> named) {
        Exercise exercise = named.map(this::find).orElseGet(this::meant);
        current = Optional.of(exercise.id());
        return exercise;
    }

    private Exercise meant() {
        return here().or(this::workedAtLast)
                .orElseThrow(() -> new UserError("No exercise is shown here; type exercises to see them."));
    }

    private Optional<Exercise> workedAtLast() {
        return session.progress().exercises().entrySet().stream()
                .max(Comparator.comparing((Map.Entry<String, ExerciseStanding> entry) ->
                        entry.getValue().last()))
                .map(Map.Entry::getKey)
                .flatMap(session.course()::exercise);
    }

    private Exercise find(String named) {
        String name = named.strip().toLowerCase(Locale.ROOT);
        List<String> all = session.outline().modules().stream()
                .flatMap(m -> m.exercises().stream())
                .toList();
        List<String> found = all.stream()
                .filter(id -> id.equals(name) || id.endsWith("/" + name))
                .toList();
        if (found.size() == 1) return session.course().exercise(found.get(0)).orElseThrow();
        if (found.size() > 1) {
            throw new UserError("\"" + named + "\" could be " + String.join(" or ", found) + "; type one of them.");
        }
        String hint = session.outline()
                .module(name)
                .map(ModuleOutline::id)
                .map(id -> "exercises " + id + " lists those of module " + id + ".")
                .orElseGet(() -> NearestName.of(name, all)
                        .map(near -> "did you mean " + near + "?")
                        .orElse("type exercises all to see them."));
        throw new UserError("There is no exercise \"" + named + "\"; " + hint);
    }

    /** The learner's file, as short as a person would name it from where they are. */
    public String nameOf(Path file) {
        Path here = Path.of("").toAbsolutePath();
        Path absolute = file.toAbsolutePath().normalize();
        return absolute.startsWith(here) ? here.relativize(absolute).toString() : absolute.toString();
    }

    /** Lays out the learner's file, if there is none yet, and shows the task. */
    public void show(Exercise exercise) {
        current = Optional.of(exercise.id());
        boolean fresh = files(f -> f.layOut(exercise));
        if (fresh) session.update(p -> p.withExercise(exercise.id(), e -> e.touched(session.now())));
        new ExerciseView(session).task(exercise, files(f -> f.read(exercise)), nameOf(files(f -> f.file(exercise))));
    }

    /** The learner's file as it is now, or another one. */
    public Submission submission(Exercise exercise, Optional<Path> other) {
        Path file = other.isPresent() ? other.get() : files(f -> f.file(exercise));
        String source = other.isPresent() ? files(f -> WorkFiles.read(file)) : files(f -> f.read(exercise));
        return new Submission(file.toAbsolutePath().normalize(), source);
    }

    /** Checks a program and keeps what came of it. Ctrl-C stops it. */
    public CheckOutcome check(Exercise exercise, Submission submission) {
        CheckOutcome outcome = judge(exercise, submission);
        if (outcome instanceof CheckOutcome.Judged judged) {
            boolean passes = judged.result().passes();
            session.update(p -> p.withExercise(exercise.id(), e -> e.checked(passes, session.now())));
        }
        return outcome;
    }

    /** Checks a program that is not the learner's own work: nothing is kept. */
    public CheckOutcome judge(Exercise exercise, Submission submission) {
        Interpreter python = session.programs().python();
        ExerciseCheck check = new ExerciseCheck(session.programs().runner());
        return Stoppable.run(session, () -> check.check(python, exercise, submission, ExerciseCheck.SEEDS));
    }
}
