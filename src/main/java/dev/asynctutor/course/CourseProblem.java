package dev.asynctutor.course;

/**
 * A mistake in a course.
 *
 * @param where {@code file:line}, relative to the course's root
 * @param what what is wrong and what is expected, in one sentence
 */
public record CourseProblem(String where, String what) {
    @Override
    public String toString() {
        return where + ": " + what;
    }
}
