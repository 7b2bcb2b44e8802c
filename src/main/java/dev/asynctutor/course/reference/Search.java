package dev.asynctutor.course.reference;

import dev.asynctutor.course.Course;
import java.util.List;
import java.util.Locale;

/** Finds words in everything that a course says. */
public final class Search {
    private Search() {}

    /**
     * A place that has all the words.
     *
     * @param kind what it is, and with it how it is opened
     * @param id by which it is opened
     * @param line the line of it that says most about the words, whole
     * @param marks where the words stand in that line
     * @param titled how many of the words its title has; one more when it is called exactly so
     * @param hits how often the words stand in it
     */
    public record Hit(Kind kind, String id, String title, String line, List<Mark> marks, int titled, int hits) {}

    /** What kind of place was found. */
    public enum Kind {
        STEP,
        EXAMPLE,
        TERM,
        ENTRY,
        DEBUGGING,
        DECISION,
        OUTCOME
    }

    /** A part of a line, as indices of its characters; {@code end} is the one after it. */
    public record Mark(int start, int end) {}

    /**
     * The places that have all the words, best first: what is called so, then those whose titles have the words, then
     * those that have them most often. Words are found by their beginnings, as in {@code TimeoutError}; where that finds
     * nothing, anywhere in longer ones.
     */
    public static List<Hit> of(Course course, List<String> words) {
        List<String> wanted = words.stream()
                .map(word -> word.strip().toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
        if (wanted.isEmpty()) return List.of();
        List<Passage> passages = Passages.of(course);
        List<Hit> hits = new Query(wanted, true).hits(passages);
        return hits.isEmpty() ? new Query(wanted, false).hits(passages) : hits;
    }
}
