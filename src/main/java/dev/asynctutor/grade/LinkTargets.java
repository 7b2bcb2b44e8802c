package dev.asynctutor.grade;

import dev.asynctutor.course.ContentSource;
import dev.asynctutor.course.reference.Anchors;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Knows whether a fragment of a link is a heading of the Markdown file that it leads to. */
final class LinkTargets {
    private final ContentSource source;
    private final Map<String, List<String>> anchors = new HashMap<>();

    LinkTargets(ContentSource source) {
        this.source = source;
    }

    /**
     * What is wrong with a link's fragment; empty when nothing is, or when it leads to no Markdown file.
     *
     * @param target the link as it is written
     * @param path the file it leads to, relative to the course's root
     */
    Optional<String> problem(String target, String path) {
        int hash = target.indexOf('#');
        if (hash < 0 || !path.endsWith(".md")) return Optional.empty();
        String fragment = target.substring(hash + 1);
        List<String> known = anchors.computeIfAbsent(
                path, file -> source.read(file).map(Anchors::of).orElse(List.of()));
        return known.contains(fragment)
                ? Optional.empty()
                : Optional.of("the link " + target + " leads to nothing: " + path + " has no heading #" + fragment);
    }
}
