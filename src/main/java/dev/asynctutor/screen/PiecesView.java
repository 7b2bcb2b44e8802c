package dev.asynctutor.screen;

import java.util.ArrayList;
import java.util.List;
import org.jline.utils.AttributedString;

/** Pieces of code to be put in order: numbered, each of one or more lines, with their indentation. */
public final class PiecesView {
    private PiecesView() {}

    public static List<AttributedString> render(Look look, List<String> pieces) {
        int digits = Integer.toString(pieces.size()).length();
        List<AttributedString> lines = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            String number = Integer.toString(i + 1);
            AttributedString label = look.text(Role.PROMPT, " ".repeat(digits - number.length()) + number + "  ");
            AttributedString rest = new AttributedString(" ".repeat(digits + 2));
            int room = look.face().codeRoom() - digits - 2;
            List<AttributedString> code = new ArrayList<>();
            for (AttributedString line : Highlighter.highlight(look, pieces.get(i), Language.PYTHON)) {
                code.addAll(Lines.wrapCode(line, room));
            }
            lines.addAll(Lines.prefix(label, rest, code));
        }
        return lines;
    }
}
