package dev.asynctutor.course.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Node;

/**
 * A piece of Python in a document. Its first line may be a comment that says what it needs: {@code # Python 3.12+},
 * {@code # real clock}, {@code # needs fastapi}, or several of these with commas between.
 *
 * @param line of the document on which its fence opens, from 1
 * @param output what it prints, exactly; empty where the document does not tell
 * @param minor the least Python 3 it runs on: 12 for 3.12
 * @param realClock whether it must run in real time
 * @param packages what has to be installed for it
 */
public record Snippet(
        int line, String source, Optional<String> output, int minor, boolean realClock, List<String> packages) {
    /** The oldest Python that the course knows. */
    public static final int OLDEST_MINOR = 11;

    private static final Pattern VERSION = Pattern.compile("Python 3\\.(\\d{1,3})\\+");
    private static final Pattern REAL_CLOCK = Pattern.compile("real clock");
    private static final Pattern NEEDS = Pattern.compile("needs ([\\w. -]+)");

    /** The Python blocks of a text, each with the text block that directly follows it. */
    static List<Snippet> in(String markdown, int firstLine) {
        List<Snippet> snippets = new ArrayList<>();
        for (Node node : Markdown.children(Markdown.parse(markdown))) {
            if (!(node instanceof FencedCodeBlock code) || !"python".equals(code.getInfo())) continue;
            Optional<String> output = node.getNext() instanceof FencedCodeBlock next && "text".equals(next.getInfo())
                    ? Optional.of(next.getLiteral())
                    : Optional.empty();
            snippets.add(of(firstLine + Markdown.firstLine(node), code.getLiteral(), output));
        }
        return List.copyOf(snippets);
    }

    private static Snippet of(int line, String source, Optional<String> output) {
        int minor = OLDEST_MINOR;
        boolean realClock = false;
        List<String> packages = new ArrayList<>();
        for (String need : needs(source)) {
            Matcher version = VERSION.matcher(need);
            Matcher installed = NEEDS.matcher(need);
            if (version.matches()) minor = Integer.parseInt(version.group(1));
            else if (installed.matches())
                packages.addAll(List.of(installed.group(1).split(" and | ")));
            else realClock = true;
        }
        return new Snippet(line, source, output, minor, realClock, List.copyOf(packages));
    }

    /** What the first line says; nothing when it is code or a comment of another kind. */
    private static List<String> needs(String source) {
        String first = source.lines().findFirst().orElse("");
        if (!first.startsWith("#")) return List.of();
        List<String> parts = List.of(first.substring(1).strip().split("\\s*,\\s*"));
        boolean all = parts.stream()
                .allMatch(part -> VERSION.matcher(part).matches()
                        || REAL_CLOCK.matcher(part).matches()
                        || NEEDS.matcher(part).matches());
        return all ? parts : List.of();
    }
}
