package dev.asynctutor.course.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** The words of Markdown without their markup: each paragraph, heading or cell as one line. */
final class PlainText extends AbstractVisitor {
    private final List<String> lines = new ArrayList<>();
    private final UnaryOperator<String> inlineCode;
    private final boolean withBlocks;
    private StringBuilder line = new StringBuilder();

    private PlainText(UnaryOperator<String> inlineCode, boolean withBlocks) {
        this.inlineCode = inlineCode;
        this.withBlocks = withBlocks;
    }

    /** Everything there is to read, code included, line by line. */
    static List<String> all(String markdown) {
        return new PlainText(UnaryOperator.identity(), true).read(markdown);
    }

    /** What is said, without blocks of code; {@code inlineCode} makes of code in a sentence what is read there. */
    static List<String> prose(String markdown, UnaryOperator<String> inlineCode) {
        return new PlainText(inlineCode, false).read(markdown);
    }

    private List<String> read(String markdown) {
        Markdown.parse(markdown).accept(this);
        return lines.stream().filter(text -> !text.isBlank()).toList();
    }

    private void oneLine(Runnable content) {
        line = new StringBuilder();
        content.run();
        lines.add(line.toString().strip());
    }

    @Override
    public void visit(Paragraph paragraph) {
        oneLine(() -> visitChildren(paragraph));
    }

    @Override
    public void visit(Heading heading) {
        oneLine(() -> visitChildren(heading));
    }

    @Override
    public void visit(CustomNode node) {
        if (node instanceof TableCell) oneLine(() -> visitChildren(node));
        else visitChildren(node);
    }

    @Override
    public void visit(FencedCodeBlock code) {
        if (withBlocks) code.getLiteral().lines().map(String::strip).forEach(lines::add);
    }

    @Override
    public void visit(Text text) {
        line.append(text.getLiteral());
    }

    @Override
    public void visit(Code code) {
        line.append(inlineCode.apply(code.getLiteral()));
    }

    @Override
    public void visit(SoftLineBreak lineBreak) {
        line.append(' ');
    }

    @Override
    public void visit(HardLineBreak lineBreak) {
        line.append(' ');
    }
}
