package dev.asynctutor.course.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** The Markdown parser as the documents need it, and small questions about what it found. */
final class Markdown {
    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(TablesExtension.create()))
            .includeSourceSpans(IncludeSourceSpans.BLOCKS)
            .build();

    private Markdown() {}

    static Node parse(String markdown) {
        return PARSER.parse(markdown);
    }

    /** The index of the line on which a block begins, from 0. */
    static int firstLine(Node block) {
        List<SourceSpan> spans = block.getSourceSpans();
        return spans.isEmpty() ? 0 : spans.get(0).getLineIndex();
    }

    /** The index of the line after a block. */
    static int lineAfter(Node block) {
        List<SourceSpan> spans = block.getSourceSpans();
        return spans.isEmpty() ? 1 : spans.get(spans.size() - 1).getLineIndex() + 1;
    }

    /** The children of a node, in order. */
    static List<Node> children(Node parent) {
        List<Node> children = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) children.add(child);
        return children;
    }

    /** The words in a node, without their markup; {@code quote} stands around code. */
    static String words(Node node, String quote) {
        StringBuilder words = new StringBuilder();
        for (Node child : children(node)) {
            if (child instanceof Text text) words.append(text.getLiteral());
            else if (child instanceof Code code)
                words.append(quote).append(code.getLiteral()).append(quote);
            else if (child instanceof SoftLineBreak) words.append(' ');
            else words.append(words(child, quote));
        }
        return words.toString();
    }

    /** Where the links in a text lead, in order. */
    static List<String> targets(String markdown) {
        List<String> targets = new ArrayList<>();
        eachLink(parse(markdown), link -> targets.add(link.getDestination()));
        return targets;
    }

    private static void eachLink(Node node, Consumer<Link> action) {
        node.accept(new AbstractVisitor() {
            @Override
            public void visit(Link link) {
                action.accept(link);
                visitChildren(link);
            }
        });
    }
}
