package dev.asynctutor.shell.session;

import dev.asynctutor.course.Course;
import dev.asynctutor.course.reference.Found;
import java.util.Optional;

/** The sentences for what a course does not have. */
final class Missing {
    private Missing() {}

    /** A whole document. */
    static UserError from(Course course, String name, String file) {
        return new UserError("This course has no " + name + ": there is no " + file + " in "
                + course.source().describe() + ".");
    }

    /** What was probably meant, as the end of a sentence. */
    static Optional<String> nearest(Found<?> found, String command) {
        return found instanceof Found.None<?> none
                ? none.nearest().map(name -> "did you mean " + command + " " + name + "?")
                : Optional.empty();
    }
}
