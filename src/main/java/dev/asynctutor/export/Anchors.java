package dev.asynctutor.export;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** The anchors that code hosts give to the headings of one document, asked for from its top to its end. */
final class Anchors {
    /** All but letters, digits, connectors, hyphens and spaces is dropped, as GitHub does it. */
    private static final Pattern DROPPED = Pattern.compile("[^\\p{L}\\p{M}\\p{Nd}\\p{Pc}\\- ]");

    private final Map<String, Integer> seen = new HashMap<>();

    /** The anchor of the next heading; a heading that was there before gets a number. */
    String next(String heading) {
        String slug = DROPPED.matcher(heading.strip().toLowerCase(Locale.ROOT))
                .replaceAll("")
                .replace(' ', '-');
        int before = seen.merge(slug, 1, Integer::sum) - 1;
        return before == 0 ? slug : slug + "-" + before;
    }
}
