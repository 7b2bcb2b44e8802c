package dev.asynctutor.grade;

import dev.asynctutor.course.Question;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** How lines to be put in order are laid before the learner: shuffled, for one question always the same way. */
public final class Presentation {
    private Presentation() {}

    /** The lines as shown; never in the right order. */
    public static List<String> shuffledLines(Question question, Key key) {
        List<String> right = ((Key.Ordered) key).lines();
        List<String> shown = new ArrayList<>(right);
        Collections.shuffle(shown, new Random(question.id().hashCode()));
        // a turn by one place leaves the right order, unless all lines are equal
        if (shown.equals(right)) Collections.rotate(shown, 1);
        return List.copyOf(shown);
    }
}
