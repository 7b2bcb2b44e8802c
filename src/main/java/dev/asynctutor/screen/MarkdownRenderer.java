package dev.asynctutor.screen;

import java.util.List;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.jline.utils.AttributedString;

/** Draws Markdown (CommonMark with tables). The only door to the Markdown library, opened when first used. */
public final class MarkdownRenderer {
    private static final Parser PARSER =
            Parser.builder().extensions(List.of(TablesExtension.create())).build();

    private MarkdownRenderer() {}

    /** The text as lines without a margin: prose within the measure, code and tables within the room. */
    public static List<AttributedString> render(Look look, String markdown) {
        return new MarkdownBlocks(look)
                        .render(
                                PARSER.parse(markdown),
                                look.face().measure(),
                                look.face().room())
                        .stream()
                        .map(Lines::trimEnd)
                        .toList();
    }

    /** One paragraph's worth of Markdown (a choice's text) as one styled string, not wrapped. */
    public static AttributedString inline(Look look, String markdown) {
        return new MarkdownInlines(look, Role.BODY).all(PARSER.parse(markdown));
    }
}
