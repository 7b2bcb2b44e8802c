package dev.asynctutor.e2e;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** Shows the Markdown files of a folder as a code host does, with anchors at their headings, and follows every link. */
record CodeHost(Path root, Map<Path, String> pages) {
    private static final Pattern HEADING = Pattern.compile("(?s)<h[1-6]>(.*?)</h[1-6]>");
    private static final Pattern LINK = Pattern.compile("<a href=\"([^\"]*)\"");
    private static final Pattern WEB = Pattern.compile("https?://.*");
    private static final Pattern DROPPED = Pattern.compile("[^\\w\\- ]", Pattern.UNICODE_CHARACTER_CLASS);

    /** A link as it stands on a page. */
    record Found(Path page, String target) {}

    static CodeHost of(Path root) throws IOException {
        var extensions = List.of(TablesExtension.create());
        Parser parser = Parser.builder().extensions(extensions).build();
        HtmlRenderer renderer = HtmlRenderer.builder().extensions(extensions).build();
        Map<Path, String> pages = new TreeMap<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".md")).toList()) {
                pages.put(file.normalize(), renderer.render(parser.parse(Files.readString(file))));
            }
        }
        return new CodeHost(root, pages);
    }

    List<Found> links() {
        List<Found> links = new ArrayList<>();
        pages.forEach((page, html) -> {
            for (Matcher link = LINK.matcher(html); link.find(); ) links.add(new Found(page, text(link.group(1))));
        });
        return links;
    }

    /** Links to files that are not there, or to anchors that no heading has. */
    List<Found> deadLinks() {
        return links().stream()
                .filter(link -> !WEB.matcher(link.target()).matches())
                .filter(link -> !isAlive(link))
                .toList();
    }

    private boolean isAlive(Found link) {
        String[] parts = link.target().split("#", 2);
        Path to = parts[0].isEmpty()
                ? link.page()
                : link.page().resolveSibling(parts[0]).normalize();
        if (!to.startsWith(root.normalize()) || !Files.isRegularFile(to)) return false;
        return parts.length == 1 || anchors(pages.getOrDefault(to, "")).contains(parts[1]);
    }

    private static Set<String> anchors(String html) {
        Set<String> anchors = new HashSet<>();
        Map<String, Integer> times = new HashMap<>();
        for (Matcher heading = HEADING.matcher(html); heading.find(); ) {
            String words = text(heading.group(1)).toLowerCase(Locale.ROOT);
            String slug = DROPPED.matcher(words).replaceAll("").replace(' ', '-');
            int before = times.merge(slug, 1, Integer::sum) - 1;
            anchors.add(before == 0 ? slug : slug + "-" + before);
        }
        return anchors;
    }

    private static String text(String html) {
        return html.replaceAll("<[^>]*>", "")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&amp;", "&");
    }
}
