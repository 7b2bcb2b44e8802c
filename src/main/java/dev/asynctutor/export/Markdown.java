package dev.asynctutor.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** Reads and changes Markdown where something has to change, and leaves every other character as its author wrote it. */
final class Markdown {
    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(TablesExtension.create()))
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .build();

    private static final Pattern BACKTICKS = Pattern.compile("`{3,}");
    /** What Markdown may take for its own; an underscore inside a word it does not. */
    private static final Pattern SPECIAL =
            Pattern.compile("[\\\\`*\\[\\]<&|]|(?<![\\p{L}\\p{N}])_|_(?![\\p{L}\\p{N}])");

    private Markdown() {}

    /** A piece of the text and what stands there afterwards. */
    private record Change(int from, int to, String text) {}

    /** A heading's level and its text as it is read. */
    record Title(int level, String text) {}

    /** The headings, from the top. */
    static List<Title> headings(String markdown) {
        List<Title> headings = new ArrayList<>();
        PARSER.parse(markdown).accept(new AbstractVisitor() {
            @Override
            public void visit(Heading heading) {
                headings.add(new Title(heading.getLevel(), plain(heading)));
            }
        });
        return headings;
    }

    /**
     * Turns links.
     *
     * @param turned where a link that leads to its argument leads afterwards; empty leaves the words of the link alone
     */
    static String withLinks(String markdown, Function<String, Optional<String>> turned) {
        List<Change> changes = new ArrayList<>();
        PARSER.parse(markdown).accept(new AbstractVisitor() {
            @Override
            public void visit(Link link) {
                Optional<String> target = turned.apply(link.getDestination());
                if (target.isPresent() && target.get().equals(link.getDestination())) return;
                changes.add(change(markdown, link, target));
            }
        });
        return changed(markdown, changes);
    }

    private static Change change(String markdown, Link link, Optional<String> target) {
        int from = start(link);
        int to = end(link);
        int wordsEnd = link.getLastChild() == null ? from + 1 : end(link.getLastChild());
        if (target.isEmpty()) return new Change(from, to, markdown.substring(from + 1, wordsEnd));
        String behind = markdown.substring(wordsEnd, to);
        int written = behind.startsWith("](") ? behind.indexOf(link.getDestination()) : -1;
        // a link by reference, or one with escapes, is written anew
        if (written < 0) return new Change(wordsEnd, to, "](" + target.get() + ")");
        int at = wordsEnd + written;
        return new Change(at, at + link.getDestination().length(), target.get());
    }

    /** Brings headings of the first level down to the second: a page has one title, and it is not theirs. */
    static String belowTheTitle(String markdown) {
        List<Change> changes = new ArrayList<>();
        PARSER.parse(markdown).accept(new AbstractVisitor() {
            @Override
            public void visit(Heading heading) {
                if (heading.getLevel() > 1 || heading.getFirstChild() == null) return;
                String text = markdown.substring(start(heading.getFirstChild()), end(heading.getLastChild()));
                changes.add(new Change(start(heading), end(heading), "## " + text.replace('\n', ' ')));
            }
        });
        return changed(markdown, changes);
    }

    private static String changed(String markdown, List<Change> changes) {
        StringBuilder text = new StringBuilder(markdown);
        for (int i = changes.size() - 1; i >= 0; i--) {
            Change change = changes.get(i);
            text.replace(change.from(), change.to(), change.text());
        }
        return text.toString();
    }

    private static int start(Node node) {
        return node.getSourceSpans().get(0).getInputIndex();
    }

    private static int end(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        SourceSpan last = spans.get(spans.size() - 1);
        return last.getInputIndex() + last.getLength();
    }

    private static String plain(Node node) {
        StringBuilder text = new StringBuilder();
        node.accept(new AbstractVisitor() {
            @Override
            public void visit(Text literal) {
                text.append(literal.getLiteral());
            }

            @Override
            public void visit(Code code) {
                text.append(code.getLiteral());
            }

            @Override
            public void visit(SoftLineBreak lineBreak) {
                text.append(' ');
            }
        });
        return text.toString();
    }

    /** A text without Markdown, written so that it is read as it is. */
    static String escaped(String plain) {
        return SPECIAL.matcher(plain).replaceAll("\\\\$0");
    }

    /** A fenced block, its fence longer than any in the text. */
    static String fenced(String language, String text) {
        int longest = 2;
        for (Matcher ticks = BACKTICKS.matcher(text); ticks.find(); ) {
            longest = Math.max(longest, ticks.group().length());
        }
        String fence = "`".repeat(longest + 1);
        return fence + language + "\n" + text.stripTrailing() + "\n" + fence;
    }

    /** A list, each item behind its mark: {@code -}, or {@code 1.} and so on. */
    static String list(boolean numbered, List<String> items) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            String mark = numbered ? (i + 1) + ". " : "- ";
            lines.add(mark + items.get(i).strip().replace("\n", "\n" + " ".repeat(mark.length())));
        }
        return String.join("\n", lines);
    }

    /** What opens when it is clicked. */
    static String folded(String summary, String markdown) {
        return "<details>\n<summary>" + summary + "</summary>\n\n" + markdown.strip() + "\n\n</details>";
    }
}
