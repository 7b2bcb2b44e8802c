package dev.asynctutor.course.reference;

import dev.asynctutor.course.reference.Search.Hit;
import dev.asynctutor.course.reference.Search.Mark;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Words that are looked for.
 *
 * @param words in small letters, each once
 * @param beginnings whether a word must stand at the beginning of one
 */
record Query(List<String> words, boolean beginnings) {

    /** The passages that have all words, best first. */
    List<Hit> hits(List<Passage> passages) {
        return passages.stream()
                .flatMap(passage -> hit(passage).stream())
                .sorted(Comparator.comparingInt(Hit::titled)
                        .thenComparingInt(Hit::hits)
                        .reversed())
                .toList();
    }

    private Optional<Hit> hit(Passage passage) {
        int hits = 0;
        int most = 0;
        String best = passage.lines().isEmpty() ? "" : passage.lines().get(0);
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
        int titled = isNameOf(passage) ? 1 : 0;
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            boolean inName =
                    passage.names().stream().anyMatch(name -> !marks(name, word).isEmpty());
            if (inName) titled++;
            if (!found[i] && !inName) return Optional.empty();
        }
        return Optional.of(
                new Hit(passage.kind(), passage.id(), passage.names().get(0), best, marks(best), titled, hits));
    }

    private boolean isNameOf(Passage passage) {
        String all = String.join(" ", words);
        return passage.names().stream().anyMatch(name -> name.equalsIgnoreCase(all));
    }

    /** Where any of the words stand, in order, none within another. */
    private List<Mark> marks(String line) {
        List<Mark> all = words.stream()
                .flatMap(word -> marks(line, word).stream())
                .sorted(Comparator.comparingInt(Mark::start)
                        .thenComparing(Comparator.comparingInt(Mark::end).reversed()))
                .toList();
        List<Mark> marks = new ArrayList<>();
        int end = 0;
        for (Mark mark : all) {
            if (mark.start() < end) continue;
            marks.add(mark);
            end = mark.end();
        }
        return List.copyOf(marks);
    }

    private List<Mark> marks(String line, String word) {
        String small = line.toLowerCase(Locale.ROOT);
        List<Mark> marks = new ArrayList<>();
        if (small.length() != line.length())
            return marks; // a letter that is two in small letters: no index would be right
        for (int at = small.indexOf(word); at >= 0; at = small.indexOf(word, at + word.length())) {
            if (!beginnings || begins(line, at)) marks.add(new Mark(at, at + word.length()));
        }
        return marks;
    }

    /** Whether a word begins here: after no letter, or as {@code Group} does in {@code TaskGroup}. */
    private static boolean begins(String line, int at) {
        if (at == 0 || !Character.isLetterOrDigit(line.charAt(at - 1))) return true;
        return Character.isLowerCase(line.charAt(at - 1)) && Character.isUpperCase(line.charAt(at));
    }
}
