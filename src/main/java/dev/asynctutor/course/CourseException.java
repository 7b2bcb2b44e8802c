package dev.asynctutor.course;

import java.util.List;

/** A course that cannot be opened, with every mistake found in it. */
public final class CourseException extends Exception {
    private static final long serialVersionUID = 1L;
    private final transient List<CourseProblem> problems;

    public CourseException(List<CourseProblem> problems) {
        super(
                problems.isEmpty()
                        ? "the course cannot be opened"
                        : problems.get(0).toString());
        this.problems = List.copyOf(problems);
    }

    public List<CourseProblem> problems() {
        return problems;
    }
}
