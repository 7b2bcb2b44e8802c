package dev.asynctutor.course.reference;

import dev.asynctutor.course.NearestName;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;

/**
 * What a person means by a name: the thing that has it, else what begins with it, else what has all its words. Things of
 * an earlier group go before those of a later one.
 *
 * @param names all names of a thing, the one to type first
 */
record Lookup<T>(List<List<T>> groups, Function<T, List<String>> names) {
    private static final List<BiPredicate<String, String>> WAYS =
            List.of(String::equals, String::startsWith, Lookup::hasWords);

    Found<T> find(String typed) {
        String wanted = Section.slug(typed);
        for (BiPredicate<String, String> way : WAYS) {
            for (List<T> group : groups) {
                List<T> matching = wanted.isEmpty()
                        ? List.of()
                        : group.stream()
                                .filter(thing -> names.apply(thing).stream()
                                        .anyMatch(name -> way.test(Section.slug(name), wanted)))
                                .toList();
                if (matching.size() == 1) return new Found.One<>(matching.get(0));
                if (!matching.isEmpty()) return new Found.Several<>(matching);
            }
        }
        return new Found.None<>(nearest(wanted));
    }

    private static boolean hasWords(String name, String wanted) {
        return Arrays.stream(wanted.split("-")).allMatch(name::contains);
    }

    /** The name to type of the thing that has the nearest name. */
    private Optional<String> nearest(String wanted) {
        List<T> things = groups.stream().flatMap(List::stream).toList();
        List<String> known = things.stream()
                .flatMap(thing -> names.apply(thing).stream())
                .map(Section::slug)
                .toList();
        return NearestName.of(wanted, known);
    }
}
