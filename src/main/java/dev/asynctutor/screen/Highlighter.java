package dev.asynctutor.screen;

import java.util.ArrayList;
import java.util.List;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;
import org.jline.utils.AttributedStyle;

/** Colours source code. */
public final class Highlighter {
    private Highlighter() {}

    /** The lines of a source, coloured, tabs expanded; a last line feed ends the last line. */
    public static List<AttributedString> highlight(Look look, String source, Language language) {
        String safe = look.safe(source);
        String text = safe.endsWith("\n") ? safe.substring(0, safe.length() - 1) : safe;
        List<AttributedString> lines = new ArrayList<>();
        AttributedStringBuilder line = new AttributedStringBuilder();
        for (Token token : Lexer.lex(text, language)) {
            AttributedStyle style = look.theme().style(token.role());
            int start = 0;
            for (int end = token.text().indexOf('\n');
                    end >= 0;
                    end = token.text().indexOf('\n', start)) {
                line.append(token.text().substring(start, end), style);
                lines.add(Lines.trimEnd(line.toAttributedString()));
                line = new AttributedStringBuilder();
                start = end + 1;
            }
            line.append(token.text().substring(start), style);
        }
        lines.add(Lines.trimEnd(line.toAttributedString()));
        return lines;
    }
}
