package dev.asynctutor.screen;

import dev.asynctutor.course.reference.Glossary;
import java.util.Optional;
import java.util.function.Function;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;

/** Draws the text of one block as one styled string, hard breaks as line feeds. */
final class MarkdownInlines extends AbstractVisitor {
    private final Look look;
    private final Function<String, Optional<String>> notes;
    private final AttributedStringBuilder text = new AttributedStringBuilder();
    private Role role;

    MarkdownInlines(Look look, Role role, Function<String, Optional<String>> notes) {
        this.look = look;
        this.role = role;
        this.notes = notes;
    }

    /** Everything in a node. */
    AttributedString all(Node node) {
        visitChildren(node);
        return text.toAttributedString();
    }

    private void append(Role as, String words) {
        text.append(look.text(as, words));
    }

    private void within(Role inner, Node node) {
        Role outer = role;
        role = inner;
        visitChildren(node);
        role = outer;
    }

    @Override
    public void visit(Paragraph paragraph) {
        if (text.length() > 0) append(role, " ");
        visitChildren(paragraph);
    }

    @Override
    public void visit(Text words) {
        append(role, words.getLiteral());
    }

    /** Without colour the backquotes stay, or code would look like prose. */
    @Override
    public void visit(Code code) {
        boolean quoted = look.face().depth() == 0 && !look.face().screenReader();
        append(Role.CODE, quoted ? "`" + code.getLiteral() + "`" : code.getLiteral());
    }

    @Override
    public void visit(Emphasis emphasis) {
        within(Role.EMPHASIS, emphasis);
    }

    @Override
    public void visit(StrongEmphasis strong) {
        within(Role.STRONG, strong);
    }

    @Override
    public void visit(Link link) {
        int start = text.length();
        String target = link.getDestination();
        within(Glossary.termOf(target).isPresent() ? Role.TERM : Role.LINK, link);
        boolean said = text.subSequence(start, text.length()).toString().equals(target);
        if (target.startsWith("http") && !said) append(Role.MUTED, " (" + target + ")");
        else notes.apply(target).ifPresent(note -> append(Role.MUTED, " (" + note + ")"));
    }

    @Override
    public void visit(Image image) {
        visitChildren(image);
    }

    @Override
    public void visit(SoftLineBreak lineBreak) {
        append(role, " ");
    }

    @Override
    public void visit(HardLineBreak lineBreak) {
        text.append("\n");
    }

    @Override
    public void visit(HtmlInline html) {
        if (!html.getLiteral().startsWith("<!--")) append(role, html.getLiteral());
    }
}
