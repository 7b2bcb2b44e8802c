package dev.asynctutor.course.reference;

import java.util.List;
import java.util.Optional;

/** What a name that somebody typed can mean. */
public sealed interface Found<T> {
    /** Exactly one thing. */
    record One<T>(T thing) implements Found<T> {}

    /** Several things, none of them more than the others. */
    record Several<T>(List<T> things) implements Found<T> {}

    /** Nothing; perhaps a name that is spelt much like it. */
    record None<T>(Optional<String> nearest) implements Found<T> {}
}
