package dev.asynctutor.course.reference;

import dev.asynctutor.course.Course;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

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
     * @param titled how many of the words its title has
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
     * The places that have all the words, also as parts of longer ones, best first: those whose titles have them, then
     * those that have them most often.
     */
    public static List<Hit> of(Course course, List<String> words) {
        List<String> wanted = words.stream()
                .map(word -> word.strip().toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
        if (wanted.isEmpty()) return List.of();
        return Passages.of(course).stream()
                .flatMap(passage -> hit(passage, wanted).stream())
                .sorted(Comparator.comparingInt(Hit::titled)
                        .thenComparingInt(Hit::hits)
                        .reversed())
                .toList();
    }

    private static Optional<Hit> hit(Passage passage, List<String> words) {
        String title = passage.title().toLowerCase(Locale.ROOT);
        int hits = 0;
        String best = passage.lines().isEmpty() ? "" : passage.lines().get(0);
        int most = 0;
        boolean[] found = new boolean[words.size()];
        for (String line : passage.lines()) {
            int distinct = 0;
            for (int i = 0; i < words.size(); i++) {
                int times = marks(line, words.get(i)).size();
                hits += times;
                if (times > 0) distinct++;
                found[i] |= times > 0;
            }
            if (distinct > most) {
                most = distinct;
                best = line;
            }
        }
        int titled = 0;
        for (int i = 0; i < words.size(); i++) {
            boolean inTitle = title.contains(words.get(i));
            if (inTitle) titled++;
            if (!found[i] && !inTitle) return Optional.empty();
        }
        return Optional.of(
                new Hit(passage.kind(), passage.id(), passage.title(), best, marks(best, words), titled, hits));
    }

    private static List<Mark> marks(String line, List<String> words) {
        List<Mark> marks = new ArrayList<>();
        int end = 0;
        List<Mark> all = words.stream()
                .flatMap(word -> marks(line, word).stream())
                .sorted(Comparator.comparingInt(Mark::start)
                        .thenComparing(Comparator.comparingInt(Mark::end).reversed()))
                .toList();
        for (Mark mark : all) {
            if (mark.start() < end) continue;
            marks.add(mark);
            end = mark.end();
        }
        return List.copyOf(marks);
    }

    /** Where a word in small letters stands in a line; a letter that changes its length in small letters ends the search. */
    private static List<Mark> marks(String line, String word) {
        String small = line.toLowerCase(Locale.ROOT);
        List<Mark> marks = new ArrayList<>();
        for (int at = small.indexOf(word); at >= 0; at = small.indexOf(word, at + word.length())) {
            int end = Math.min(line.length(), at + word.length());
            if (at < end) marks.add(new Mark(at, end));
        }
        return marks;
    }
}
