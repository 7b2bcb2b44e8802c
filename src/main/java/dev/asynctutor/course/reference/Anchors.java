package dev.asynctutor.course.reference;

import java.util.List;

/** The places in a Markdown document that a link can lead to. */
public final class Anchors {
    private static final int EVERY_LEVEL = 6;

    private Anchors() {}

    /** The fragments of all headings, as code hosts make them. */
    public static List<String> of(String document) {
        return Section.of(document, EVERY_LEVEL).stream().map(Section::slug).toList();
    }

    /** The fragment of a heading with these words, where no heading before it has the same. */
    public static String ofHeading(String words) {
        return Section.slug(words);
    }

    /** Where the links in a text lead, in order; those in code are none. */
    public static List<String> targets(String markdown) {
        return Markdown.targets(markdown);
    }
}
