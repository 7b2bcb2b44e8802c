package dev.asynctutor.course.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;

/**
 * A heading of a document and what stands below it, up to the next heading.
 *
 * @param title the heading's words, without markup
 * @param slug the fragment by which code hosts let a link lead here
 * @param line the heading's line, from 1
 * @param body Markdown
 * @param bodyLine the line on which the body begins, from 1
 */
record Section(int level, String title, String slug, int line, String body, int bodyLine) {
    private static final Pattern DROPPED = Pattern.compile("[^\\p{L}\\p{M}\\p{N}\\p{Pc}\\- ]");

    /** The sections of a document; headings deeper than {@code deepest} stay in the body they stand in. */
    static List<Section> of(String document, int deepest) {
        List<String> lines = document.lines().toList();
        Map<String, Integer> used = new HashMap<>();
        List<Heading> headings = new ArrayList<>();
        List<String> slugs = new ArrayList<>();
        for (Node node : Markdown.children(Markdown.parse(document))) {
            if (!(node instanceof Heading heading)) continue;
            String slug = slug(Markdown.words(heading, ""));
            int times = used.merge(slug, 1, Integer::sum);
            if (heading.getLevel() > deepest) continue;
            headings.add(heading);
            slugs.add(times == 1 ? slug : slug + "-" + (times - 1));
        }
        List<Section> sections = new ArrayList<>();
        for (int i = 0; i < headings.size(); i++) {
            Heading heading = headings.get(i);
            int from = Markdown.lineAfter(heading);
            int to = i + 1 < headings.size() ? Markdown.firstLine(headings.get(i + 1)) : lines.size();
            sections.add(new Section(
                    heading.getLevel(),
                    Markdown.words(heading, ""),
                    slugs.get(i),
                    Markdown.firstLine(heading) + 1,
                    String.join("\n", lines.subList(from, Math.max(from, to))),
                    from + 1));
        }
        return sections;
    }

    /** The fragment that code hosts make of a heading: lower case, spaces to hyphens, punctuation dropped. */
    static String slug(String heading) {
        return DROPPED.matcher(heading.strip().toLowerCase(Locale.ROOT))
                .replaceAll("")
                .replace(' ', '-');
    }
}
