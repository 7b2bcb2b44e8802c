package dev.asynctutor.course;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the name that somebody probably meant. */
public final class NearestName {
    private NearestName() {}

    /** The known name with the fewest wrong letters, if it is near enough to have been meant. */
    public static Optional<String> of(String typed, Collection<String> known) {
        int most = typed.length() / 3; // short names are too alike to guess from
        return known.stream()
                .filter(name -> distance(typed, name) <= most)
                .min(Comparator.comparingInt((String name) -> distance(typed, name))
                        .thenComparing(name -> name));
    }

    /** The end of a sentence: the name that was probably meant, else all names there are. */
    static String hint(String typed, Collection<String> known) {
        if (known.isEmpty()) return "there are none";
        return of(typed, known)
                .map(name -> "did you mean " + name + "?")
                .orElse("there are " + String.join(", ", known));
    }

    /** Letters to insert, delete, change or swap with their neighbour. */
    private static int distance(String one, String other) {
        String a = one.toLowerCase(Locale.ROOT);
        String b = other.toLowerCase(Locale.ROOT);
        int[][] costs = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    costs[i][j] = i + j;
                    continue;
                }
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                int cost = Math.min(costs[i - 1][j - 1] + change, 1 + Math.min(costs[i - 1][j], costs[i][j - 1]));
                boolean swapped =
                        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
                costs[i][j] = swapped ? Math.min(cost, costs[i - 2][j - 2] + 1) : cost;
            }
        }
        return costs[a.length()][b.length()];
    }
}
