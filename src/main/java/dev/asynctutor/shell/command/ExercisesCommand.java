package dev.asynctutor.shell.command;

import dev.asynctutor.course.Exercise;
import dev.asynctutor.course.Outline.ModuleOutline;
import dev.asynctutor.learner.ExerciseStanding;
import dev.asynctutor.shell.session.Session;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** Lists the exercises, with a mark at those that have passed. */
@Command(name = "exercises", description = "List the exercises of this module, of another, or of all.")
final class ExercisesCommand implements Runnable {
    @ParentCommand
    private TutorCommand tutor;

    @Mixin
    private final ModuleChoice choice = new ModuleChoice();

    @Override
    public void run() {
        Session session = tutor.session();
        List<ModuleOutline> chosen = choice.in(session);
        for (ModuleOutline outline : chosen) {
            if (outline.exercises().isEmpty()) continue;
            List<List<String>> rows = new ArrayList<>();
            for (Exercise exercise :
                    session.course().module(outline.id()).exercises().values()) {
                rows.add(row(session, exercise));
            }
            session.screen().title(outline.id() + " · " + outline.title());
            session.screen().table(List.of("", "exercise", "what it is about", "min"), rows);
        }
        chosen.stream()
                .flatMap(m -> m.exercises().stream())
                .findFirst()
                .ifPresentOrElse(
                        id -> session.screen().say("exercise " + id + " shows one; go " + id + " leads to its lesson."),
                        () -> session.screen()
                                .say("There are no exercises here; exercises all lists those there are."));
    }

    private static List<String> row(Session session, Exercise exercise) {
        ExerciseStanding standing = session.progress().exercise(exercise.id());
        String mark = standing.passed().isPresent()
                ? session.screen().glyphs().good()
                : standing.attempts() > 0 ? session.screen().glyphs().dot() : " ";
        return List.of(mark, exercise.id(), exercise.title(), String.valueOf(exercise.minutes()));
    }
}
