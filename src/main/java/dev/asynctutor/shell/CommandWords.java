package dev.asynctutor.shell;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jline.utils.Levenshtein;

/** Finds the command a person means: by its name, an unambiguous beginning of it, or the nearest spelling. */
final class CommandWords {
    private static final int FARTHEST_SUGGESTION = 3;
    private final List<String> names;

    CommandWords(List<String> names) {
        this.names = List.copyOf(names);
    }

    /** What a typed word can mean. */
    sealed interface Meaning {
        record Command(String name) implements Meaning {}

        record Ambiguous(List<String> names) implements Meaning {}

        record Unknown(Optional<String> nearest) implements Meaning {}
    }

    Meaning meaningOf(String word) {
        String typed = word.toLowerCase(Locale.ROOT);
        if (names.contains(typed)) return new Meaning.Command(typed);
        List<String> beginning = typed.isEmpty()
                ? List.of()
                : names.stream().filter(n -> n.startsWith(typed)).toList();
        if (beginning.size() == 1) return new Meaning.Command(beginning.get(0));
        if (beginning.size() > 1) return new Meaning.Ambiguous(beginning);
        return new Meaning.Unknown(nearest(typed));
    }

    boolean isFullName(String word) {
        return names.contains(word.toLowerCase(Locale.ROOT));
    }

    private Optional<String> nearest(String typed) {
        if (typed.length() < 2 || typed.length() > 30) return Optional.empty();
        return names.stream()
                .min(Comparator.comparingInt(n -> Levenshtein.distance(typed, n)))
                .filter(n -> Levenshtein.distance(typed, n) <= Math.min(FARTHEST_SUGGESTION, typed.length() / 2));
    }
}
