package dev.asynctutor.screen;

import java.text.Normalizer;

/** Says in ASCII what a text says with typographic signs and accents. */
final class AsciiFold {
    private AsciiFold() {}

    static String fold(String text) {
        if (isAscii(text)) return text;
        String decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);
        StringBuilder folded = new StringBuilder(decomposed.length() + 8);
        decomposed.codePoints().forEach(codePoint -> append(folded, codePoint));
        return folded.toString();
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 0x7e) return false;
        }
        return true;
    }

    private static void append(StringBuilder folded, int codePoint) {
        if (codePoint <= 0x7e) {
            folded.append((char) codePoint);
            return;
        }
        int type = Character.getType(codePoint);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) return;
        folded.append(
                switch (codePoint) {
                    case 0xa0, 0x202f, 0x2009 -> " ";
                    case '‐', '‑', '‒', '–', '−', '─', '━' -> "-";
                    case '—' -> "--";
                    case '‘', '’', '′' -> "'";
                    case '“', '”', '″', '„' -> "\"";
                    case '…' -> "...";
                    case '·' -> "-";
                    case '•', '◦' -> "*";
                    case '→', '⟶' -> "->";
                    case '←' -> "<-";
                    case '⇒' -> "=>";
                    case '↔' -> "<->";
                    case '↑' -> "up";
                    case '↓' -> "down";
                    case '×' -> "x";
                    case '÷' -> "/";
                    case '≤' -> "<=";
                    case '≥' -> ">=";
                    case '≠' -> "!=";
                    case '≈' -> "~";
                    case '✔', '✓' -> "ok";
                    case '✘', '✗' -> "x";
                    case '▶', '❯' -> ">";
                    case '│', '┃', '▎' -> "|";
                    case '█', '▓' -> "#";
                    case '░', '▒' -> "-";
                    case '┌', '┐', '└', '┘', '├', '┤', '┬', '┴', '┼' -> "+";
                    case 'ß' -> "ss";
                    case 'æ' -> "ae";
                    case 'ø' -> "o";
                    case '©' -> "(c)";
                    case '°' -> " deg";
                    default -> "?";
                });
    }
}
