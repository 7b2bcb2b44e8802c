package dev.asynctutor.shell.workshop;

import com.github.difflib.text.DiffRow;
import com.github.difflib.text.DiffRowGenerator;
import dev.asynctutor.course.Exercise;
import dev.asynctutor.learner.ExerciseStanding;
import dev.asynctutor.screen.ComparisonView;
import dev.asynctutor.shell.session.Session;
import dev.asynctutor.shell.session.UserError;
import java.util.List;

/** Lays the reference solution beside the learner's, for who has one. */
public final class Comparing {
    private final Session session;

    public Comparing(Session session) {
        this.session = session;
    }

    /**
     * Draws both.
     *
     * @throws UserError before the exercise has passed, unless its solution was read
     */
    public void show(Exercise exercise) {
        ExerciseStanding standing = session.progress().exercise(exercise.id());
        if (standing.passed().isEmpty() && standing.solution().isEmpty()) {
            throw new UserError("compare is for afterwards: first have " + exercise.id()
                    + " pass its check, or ask for its solution.");
        }
        String own = session.workshop().files(files -> files.read(exercise));
        List<ComparisonView.Row> rows = rows(own, exercise.solution().source());
        session.screen().blank();
        if (rows.stream().allMatch(ComparisonView.Row::same)) {
            session.screen().good("Yours and the reference solution are the same, word for word.");
            return;
        }
        session.screen().comparison("yours", "reference solution", rows);
        session.screen().blank();
        session.screen().hint("Another way is not a worse one: what counts is what it does.");
    }

    static List<ComparisonView.Row> rows(String left, String right) {
        DiffRowGenerator differences = DiffRowGenerator.create()
                .lineNormalizer(line -> line) // the usual one escapes HTML
                .build();
        return differences
                .generateDiffRows(
                        left.stripTrailing().lines().toList(),
                        right.stripTrailing().lines().toList())
                .stream()
                .map(row ->
                        new ComparisonView.Row(row.getOldLine(), row.getNewLine(), row.getTag() == DiffRow.Tag.EQUAL))
                .toList();
    }
}
