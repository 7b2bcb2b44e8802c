package dev.asynctutor.shell.session;

import dev.asynctutor.course.Exercise;
import dev.asynctutor.grade.CheckOutcome;
import dev.asynctutor.grade.CheckResult;
import dev.asynctutor.grade.CheckResult.Failure;
import dev.asynctutor.learner.ExerciseStanding;
import dev.asynctutor.screen.ChecksView.Row;
import dev.asynctutor.screen.ChecksView.State;
import java.util.ArrayList;
import java.util.List;

/** Draws exercises: the card in a lesson, the task, and the verdict of a check. */
public final class ExerciseView {
    private static final int MOST_PRINTED = 6;

    private final Session session;

    public ExerciseView(Session session) {
        this.session = session;
    }

    private Page screen() {
        return session.screen();
    }

    /** What stands in the lesson, before the exercise is begun. */
    void card(Exercise exercise) {
        ExerciseStanding standing = session.progress().exercise(exercise.id());
        screen().blank();
        screen().markdown("**Exercise:** " + exercise.title() + " (`" + exercise.id() + "`, about " + exercise.minutes()
                + " minutes)");
        if (standing.passed().isPresent()) screen().good("It has passed.");
        else if (standing.attempts() > 0) screen().say(attempts(standing.attempts()) + " so far.");
    }

    private static String attempts(int count) {
        return count == 1 ? "One check" : count + " checks";
    }

    /** The task, and the learner's file as it is. */
    void task(Exercise exercise, String source, String file) {
        screen().blank();
        screen().heading(exercise.title(), exercise.id() + ", about " + exercise.minutes() + " min");
        screen().markdown(exercise.task());
        screen().blank();
        screen().code(exercise.fileName(), source.lines().count() + " lines", source.stripTrailing(), 1);
        screen().blank();
        screen().say("Your file: " + file);
    }

    /** What can be done with an exercise. */
    public void commands() {
        screen().footer(List.of("edit", "check", "watch", "hint", "run", "trace", "solution", "reset"));
    }

    /** What a check found. */
    public void verdict(CheckResult result) {
        screen().blank();
        screen().checks(rows(result));
        int all = result.plan().size();
        if (result.passes()) {
            screen().good(all == 1 ? "It passes." : "It passes, " + all + " of " + all + ".");
            screen().hint("compare lays the reference solution beside yours; next goes on.");
            return;
        }
        screen().hint(result.passed() + " of " + all + ". hint for a nudge, trace to see the run.");
        result.failure()
                .flatMap(Failure::diagnosis)
                .ifPresent(kind -> GuideBook.DEBUGGING.offer(session, List.of(kind)));
    }

    /** What a check found in pieces that were put in order. */
    public void order(CheckResult result) {
        screen().blank();
        screen().checks(rows(result));
        if (result.passes()) screen().good("That is the order. Now write it into your file, in your own way.");
        else screen().hint("Not yet. parsons shows the pieces again.");
    }

    /** Why there is no verdict. */
    public void notJudged(CheckOutcome outcome) {
        if (outcome instanceof CheckOutcome.Broken broken) {
            screen().bad("The tutor failed at this, and it is not your fault: " + broken.why());
            if (session.options().debug() && !broken.details().isBlank()) screen().raw(broken.details());
        } else {
            screen().hint("Stopped by Ctrl-C; nothing was judged.");
        }
    }

    private static List<Row> rows(CheckResult result) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < result.plan().size(); i++) {
            String name = result.plan().get(i).name();
            if (i < result.passed()) rows.add(new Row(State.PASSED, name, List.of()));
            else if (i == result.passed() && result.failure().isPresent())
                rows.add(new Row(State.FAILED, name, notes(result.failure().get())));
            else rows.add(new Row(i == result.passed() + 1 ? State.NEXT : State.OPEN, name, List.of()));
        }
        return rows;
    }

    private static List<String> notes(Failure failure) {
        List<String> notes = new ArrayList<>(failure.sentences());
        List<String> printed = failure.printed().lines().toList();
        if (printed.isEmpty()) return notes;
        notes.add(printed.size() > MOST_PRINTED ? "it printed, at the end:" : "it printed:");
        printed.subList(Math.max(0, printed.size() - MOST_PRINTED), printed.size())
                .forEach(line -> notes.add("| " + line));
        return notes;
    }
}
