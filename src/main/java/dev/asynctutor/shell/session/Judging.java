package dev.asynctutor.shell.session;

import dev.asynctutor.course.Course;
import dev.asynctutor.course.Question;
import dev.asynctutor.grade.Judge;
import dev.asynctutor.grade.Key;
import dev.asynctutor.grade.Keys;
import dev.asynctutor.grade.Verdict;
import java.util.Optional;

/** Judges typed answers against keys that come packed with the course, or from a run where they do not. */
final class Judging {
    private final Course course;
    private final Programs programs;
    private Optional<Keys> keys = Optional.empty();

    Judging(Course course, Programs programs) {
        this.course = course;
        this.programs = programs;
    }

    Verdict judge(Question question, String typed) {
        return Judge.judge(question, keyOf(question), typed);
    }

    /** Whether the text is the right answer or a wrong one that the question explains. */
    boolean knows(Question question, String typed) {
        try {
            return Judge.knows(question, keyOf(question), typed);
        } catch (UserError e) {
            // no Python for a key that comes from a run: then every word is a command, so that nobody is trapped
            return false;
        }
    }

    Key keyOf(Question question) {
        if (keys.isEmpty()) keys = Optional.of(Keys.packed(course, programs.execution()));
        return keys.get().keyOf(question);
    }

    /** Right, wrong, or empty for "I don't know", as progress records it. */
    static Optional<Boolean> asRecorded(Verdict verdict) {
        if (verdict instanceof Verdict.Right) return Optional.of(true);
        return verdict instanceof Verdict.Wrong ? Optional.of(false) : Optional.empty();
    }
}
