package dev.asynctutor.screen;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
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
        return render(look, markdown, target -> Optional.empty());
    }

    /**
     * The same, with what {@code notes} knows of a link's target after the link, such as the command that leads there.
     */
    public static List<AttributedString> render(Look look, String markdown, Function<String, Optional<String>> notes) {
        return new MarkdownBlocks(look, notes)
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
        return new MarkdownInlines(look, Role.BODY, target -> Optional.empty()).all(PARSER.parse(markdown));
    }
}
