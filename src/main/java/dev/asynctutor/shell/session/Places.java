package dev.asynctutor.shell.session;

import dev.asynctutor.course.Course;
import dev.asynctutor.course.CourseModule;
import dev.asynctutor.course.Outline.ModuleOutline;
import dev.asynctutor.course.Outline.StepOutline;
import dev.asynctutor.course.Step;
import dev.asynctutor.course.Step.Block;
import java.util.List;
import java.util.Locale;

/** Finds the step that a person names: {@code 6c}, {@code 6c/5}, {@code 6c/two_cups}. */
public final class Places {
    private final Course course;

    public Places(Course course) {
        this.course = course;
    }

    /** A step; both ids are full. */
    public record Place(String moduleId, String stepId) {}

    /**
     * The step that shows what is named.
     *
     * @throws UserError when there is no such place; the sentence lists what there is
     */
    public Place find(String named) {
        String text = named.strip().toLowerCase(Locale.ROOT);
        int slash = text.indexOf('/');
        String moduleName = slash < 0 ? text : text.substring(0, slash);
        ModuleOutline module = course.outline()
                .module(moduleName)
                .orElseThrow(() -> new UserError("There is no module \"" + named + "\"; the modules are "
                        + String.join(
                                ", ",
                                course.outline().modules().stream()
                                        .map(ModuleOutline::id)
                                        .toList())
                        + ". Type modules to see them."));
        if (slash < 0) return new Place(module.id(), module.steps().get(0).id());
        return inModule(module, text.substring(slash + 1));
    }

    private Place inModule(ModuleOutline module, String name) {
        List<StepOutline> steps = module.steps();
        if (name.matches("\\d{1,3}")) {
            int number = Integer.parseInt(name);
            if (number < 1 || number > steps.size()) {
                throw new UserError(
                        "Module " + module.id() + " has steps 1 to " + steps.size() + ", not " + number + ".");
            }
            return new Place(module.id(), steps.get(number - 1).id());
        }
        String fullId = module.id() + "/" + name;
        if (module.indexOf(fullId).isPresent()) return new Place(module.id(), fullId);
        CourseModule read = course.module(module.id());
        return read.steps().stream()
                .filter(step -> shows(step, fullId))
                .findFirst()
                .map(step -> new Place(module.id(), step.id()))
                .orElseThrow(
                        () -> new UserError("Module " + module.id() + " has no step, example, exercise or question \""
                                + name + "\"; type examples " + module.id() + " to see its examples."));
    }

    private static boolean shows(Step step, String id) {
        return step.blocks().stream()
                .anyMatch(block ->
                        (block instanceof Block.ShowExample e && e.exampleId().equals(id))
                                || (block instanceof Block.AskQuestion q
                                        && q.questionId().equals(id))
                                || (block instanceof Block.DoExercise x
                                        && x.exerciseId().equals(id))
                                || (block instanceof Block.Quiz quiz
                                        && quiz.questionIds().contains(id)));
    }
}
