package dev.asynctutor.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.ThematicBreak;
import org.jline.utils.AttributedString;

/** Draws the blocks of a Markdown document, each into lines of a given width. */
final class MarkdownBlocks {
    /** Deeper nesting than fits is drawn without further indents. */
    private static final int LEAST_WIDTH = 16;

    private final Look look;
    private final Function<String, Optional<String>> notes;
    private int depth;

    /**
     * @param notes what stands after a link, by its target
     */
    MarkdownBlocks(Look look, Function<String, Optional<String>> notes) {
        this.look = look;
        this.notes = notes;
    }

    /**
     * The children of a node, with an empty line between two of them.
     *
     * @param measure columns for prose
     * @param room columns for code and tables, at least as many
     */
    List<AttributedString> render(Node parent, int measure, int room) {
        return render(parent, measure, room, false);
    }

    private List<AttributedString> render(Node parent, int measure, int room, boolean tight) {
        List<AttributedString> lines = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            List<AttributedString> block = block(child, measure, room);
            if (block.isEmpty()) continue;
            if (!lines.isEmpty() && !tight) lines.add(AttributedString.EMPTY);
            lines.addAll(block);
        }
        return lines;
    }

    private List<AttributedString> block(Node node, int measure, int room) {
        if (node instanceof Heading heading) {
            Role role = heading.getLevel() <= 2 ? Role.TITLE : Role.SUBTITLE;
            return Lines.wrap(new MarkdownInlines(look, role, notes).all(heading), measure);
        }
        if (node instanceof FencedCodeBlock code) {
            String info = code.getInfo() == null ? "" : code.getInfo();
            return code(code.getLiteral(), Language.ofFence(info), room);
        }
        if (node instanceof IndentedCodeBlock code) return code(code.getLiteral(), Language.TEXT, room);
        if (node instanceof ListBlock list) return list(list, measure, room);
        if (node instanceof BlockQuote quote) return quote(quote, measure, room);
        if (node instanceof TableBlock table) return table(table, room);
        if (node instanceof ThematicBreak) return thematicBreak(measure);
        if (node instanceof LinkReferenceDefinition) return List.of();
        if (node instanceof HtmlBlock html) {
            String literal = html.getLiteral().strip();
            return literal.startsWith("<!--") ? List.of() : Lines.wrap(look.text(Role.MUTED, literal), measure);
        }
        return Lines.wrap(new MarkdownInlines(look, Role.BODY, notes).all(node), measure);
    }

    private List<AttributedString> thematicBreak(int measure) {
        if (look.face().screenReader()) return List.of();
        return List.of(look.text(Role.RULE, look.glyphs().horizontal().repeat(measure)));
    }

    private List<AttributedString> code(String literal, Language language, int room) {
        List<AttributedString> code = Highlighter.highlight(look, literal, language);
        int longest = code.stream().mapToInt(Lines::width).max().orElse(0);
        int indent = longest + 2 <= room && !look.face().screenReader() ? 2 : 0;
        AttributedString continued = look.text(Role.MUTED, look.glyphs().continued() + " ");
        List<AttributedString> lines = new ArrayList<>();
        for (AttributedString line : code) {
            if (Lines.width(line) <= room) {
                lines.add(line);
                continue;
            }
            List<AttributedString> pieces = Lines.wrapCode(line, room - Lines.width(continued));
            lines.addAll(Lines.prefix(AttributedString.EMPTY, continued, pieces));
        }
        return Lines.indent(indent, lines);
    }

    private List<AttributedString> quote(BlockQuote quote, int measure, int room) {
        if (look.face().screenReader()) return render(quote, measure, room);
        AttributedString bar = look.text(Role.RULE, look.glyphs().quoteBar() + " ");
        return nested(quote, bar, bar, measure, room, false);
    }

    private List<AttributedString> list(ListBlock list, int measure, int room) {
        List<AttributedString> lines = new ArrayList<>();
        int number = list instanceof OrderedList ordered && ordered.getMarkerStartNumber() != null
                ? ordered.getMarkerStartNumber()
                : 1;
        int last = number;
        for (Node item = list.getFirstChild(); item != null && item.getNext() != null; item = item.getNext()) last++;
        int digits = Integer.toString(last).length();
        depth++;
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            if (!lines.isEmpty() && !list.isTight()) lines.add(AttributedString.EMPTY);
            lines.addAll(item(item, marker(list, number++, digits), list.isTight(), measure, room));
        }
        depth--;
        return lines;
    }

    private String marker(ListBlock list, int number, int digits) {
        if (list instanceof BulletList) {
            return depth % 2 == 1 ? look.glyphs().bullet() : look.glyphs().innerBullet();
        }
        String text = Integer.toString(number);
        return " ".repeat(Math.max(0, digits - text.length())) + text + ".";
    }

    private List<AttributedString> item(Node item, String marker, boolean tight, int measure, int room) {
        AttributedString first = look.text(Role.PROMPT, marker + " ");
        AttributedString rest = new AttributedString(" ".repeat(Lines.width(first)));
        return item instanceof ListItem && item.getFirstChild() == null
                ? List.of(first)
                : nested(item, first, rest, measure, room, tight);
    }

    private List<AttributedString> nested(
            Node node, AttributedString first, AttributedString rest, int measure, int room, boolean tight) {
        int indent = Lines.width(first);
        if (measure - indent < LEAST_WIDTH) return render(node, measure, room, tight);
        return Lines.prefix(first, rest, render(node, measure - indent, room - indent, tight));
    }

    private List<AttributedString> table(TableBlock table, int room) {
        List<List<AttributedString>> rows = new ArrayList<>();
        List<TableView.Align> aligns = new ArrayList<>();
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
                rows.add(row(row, rows.isEmpty() ? aligns : new ArrayList<>()));
            }
        }
        return TableView.render(look, rows.get(0), rows.subList(1, rows.size()), aligns, room);
    }

    private List<AttributedString> row(Node row, List<TableView.Align> aligns) {
        List<AttributedString> cells = new ArrayList<>();
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            boolean header = cell instanceof TableCell c && c.isHeader();
            cells.add(new MarkdownInlines(look, header ? Role.STRONG : Role.BODY, notes).all(cell));
            boolean right = cell instanceof TableCell c && c.getAlignment() == TableCell.Alignment.RIGHT;
            aligns.add(right ? TableView.Align.RIGHT : TableView.Align.LEFT);
        }
        return cells;
    }
}
