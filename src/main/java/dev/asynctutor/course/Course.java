package dev.asynctutor.course;

import java.util.List;
import java.util.Optional;

/**
 * A whole course, in reading order. Light parts (titles, step ids, paths) are in {@link #outline()}; a module's texts,
 * questions, examples and exercises are read when {@link #module} first asks for them, so opening a course costs little.
 */
public interface Course {
    Outline outline();

    /**
     * A module with everything in it.
     *
     * @param id a module id such as {@code 6c}
     * @throws IllegalArgumentException when the course has no such module
     */
    CourseModule module(String id);

    /** Where the course's files are read from. */
    ContentSource source();

    /** All modules, read. */
    default List<CourseModule> modules() {
        return outline().modules().stream().map(m -> module(m.id())).toList();
    }

    /** The example with this full id, {@code 6c/two_cups}. */
    default Optional<Example> example(String id) {
        return outline().moduleOf(id).flatMap(m -> module(m.id()).example(id));
    }

    /** The question with this full id, {@code 6c/three-cups}. */
    default Optional<Question> question(String id) {
        return outline().moduleOf(id).flatMap(m -> module(m.id()).question(id));
    }

    /** The exercise with this full id, {@code 6c/bounded_map}. */
    default Optional<Exercise> exercise(String id) {
        return outline().moduleOf(id).flatMap(m -> module(m.id()).exercise(id));
    }
}
