package dev.asynctutor.shell.workshop;

import dev.asynctutor.course.Exercise;
import dev.asynctutor.course.Exercise.Hint;
import dev.asynctutor.course.ParsonsLines;
import dev.asynctutor.grade.CheckOutcome;
import dev.asynctutor.grade.ExerciseCheck.Submission;
import dev.asynctutor.learner.ExerciseStanding;
import dev.asynctutor.shell.session.ExerciseView;
import dev.asynctutor.shell.session.Session;
import dev.asynctutor.shell.session.UserError;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Help with an exercise, rung by rung: hints, then the solution's lines in disorder, then the solution. */
public final class HelpLadder {
    private final Session session;
    private final Exercise exercise;

    public HelpLadder(Session session, Exercise exercise) {
        this.session = session;
        this.exercise = exercise;
    }

    private ExerciseStanding standing() {
        return session.progress().exercise(exercise.id());
    }

    /** Gives the next hint; after the last, all again. */
    public void hint() {
        int all = exercise.hints().size();
        int given = standing().hints();
        if (given >= all) {
            for (int i = 0; i < all; i++) show(i);
            session.screen().hint("These are all hints. parsons gives you the lines of the solution, in disorder.");
            return;
        }
        session.update(p -> p.withExercise(exercise.id(), e -> e.hinted(given + 1, session.now())));
        show(given);
        session.screen()
                .hint(
                        given + 1 < all
                                ? "hint gives the next one."
                                : "That was the last hint. parsons gives you the lines of the solution, in disorder.");
    }

    private void show(int number) {
        Hint hint = exercise.hints().get(number);
        session.screen()
                .title("Hint " + (number + 1) + " of " + exercise.hints().size() + ": " + hint.title());
        session.screen().markdown(hint.text());
        session.screen().blank();
    }

    /** Shows the lines of the solution in disorder, in an order that stays the same for this learner. */
    public void parsons() {
        session.update(p -> p.withExercise(exercise.id(), e -> e.shuffled(session.now())));
        ParsonsLines lines = ParsonsLines.of(exercise);
        session.screen().title("The lines of " + exercise.title() + ", in disorder");
        session.screen().say("They keep their indentation. Which order is right?");
        session.screen().blank();
        session.screen().pieces(mixed(lines));
        session.screen().blank();
        session.screen().footer(List.of("parsons 3 1 2 … tries an order", "check", "solution"));
    }

    private List<String> mixed(ParsonsLines lines) {
        return lines.shuffled(session.progress().started().getEpochSecond() * 31
                + exercise.id().hashCode());
    }

    /**
     * Tries an order of the lines: the program they make is checked like any other.
     *
     * @return whether it passes
     * @throws UserError when the numbers do not name every piece once
     */
    public boolean tryOrder(List<Integer> numbers) {
        ParsonsLines lines = ParsonsLines.of(exercise);
        List<String> mixed = mixed(lines);
        if (numbers.size() != mixed.size()
                || numbers.stream().distinct().count() != numbers.size()
                || numbers.stream().anyMatch(n -> n < 1 || n > mixed.size())) {
            throw new UserError(
                    "An order names each of the " + mixed.size() + " pieces once, as parsons 3 1 2; yours has "
                            + numbers.size() + (numbers.size() == 1 ? " number." : " numbers."));
        }
        List<String> ordered = new ArrayList<>();
        for (int number : numbers) ordered.add(mixed.get(number - 1));
        String program = lines.program(ordered);
        Path file = session.workshop().files(files -> files.file(exercise));
        CheckOutcome outcome = session.workshop().judge(exercise, new Submission(file, program));
        ExerciseView view = new ExerciseView(session);
        if (!(outcome instanceof CheckOutcome.Judged judged)) {
            view.notJudged(outcome);
            return false;
        }
        view.order(judged.result());
        return judged.result().passes();
    }

    /**
     * Shows the solution.
     *
     * @param sure whether the learner has said that they want it; otherwise they are asked
     */
    public void solution(boolean sure) {
        if (!sure && standing().passed().isEmpty() && standing().solution().isEmpty()) {
            session.screen().say(before());
            session.screen().hint("solution --yes shows it.");
            return;
        }
        session.update(p -> p.withExercise(exercise.id(), e -> e.solutionShown(session.now())));
        session.screen().blank();
        String source = exercise.solution().source().stripTrailing();
        session.screen().code("solution", source.lines().count() + " lines", source, 1);
        session.screen().blank();
        session.screen().footer(List.of("compare lays it beside yours", "edit", "check"));
    }

    private String before() {
        int left = exercise.hints().size() - standing().hints();
        List<String> rungs = new ArrayList<>();
        if (left > 0) rungs.add(left == 1 ? "one more hint" : left + " more hints");
        if (!standing().parsons()) rungs.add("its lines in disorder (parsons)");
        String help = rungs.isEmpty() ? "" : "There would still be " + String.join(" and ", rungs) + ". ";
        return help + "Once you have read the solution, passing no longer ticks your checklist.";
    }
}
