package dev.asynctutor.screen;

/**
 * Makes characters visible that would otherwise act on the terminal: a text or a program can never move the cursor,
 * ring, set a title or reverse the reading order.
 */
public final class Sanitizer {
    private Sanitizer() {}

    /** The text with control characters shown, line feeds kept, tabs as four spaces. */
    public static String visible(String text) {
        int harmful = firstHarmful(text);
        if (harmful < 0) return text;
        StringBuilder safe = new StringBuilder(text.length() + 16).append(text, 0, harmful);
        for (int i = harmful; i < text.length(); ) {
            int codePoint = text.codePointAt(i);
            i += Character.charCount(codePoint);
            if (codePoint == '\n') safe.append('\n');
            else if (codePoint == '\t') safe.append("    ");
            else if (codePoint == '\r') {
                if (i >= text.length() || text.charAt(i) != '\n') safe.append('\n');
            } else append(safe, codePoint);
        }
        return safe.toString();
    }

    /** Appends one character as it may be shown: {@code ^[} for escape, {@code \x9b}, {@code \\u202e}. */
    public static void append(StringBuilder to, int codePoint) {
        if (!harmful(codePoint)) to.appendCodePoint(codePoint);
        else if (codePoint < 0x20) to.append('^').append((char) (codePoint + 0x40));
        else if (codePoint == 0x7f) to.append("^?");
        else if (codePoint < 0x100) to.append("\\x").append(Integer.toHexString(codePoint));
        else if (codePoint >= 0xd800 && codePoint <= 0xdfff) to.append('\ufffd');
        else to.append("\\u").append(Integer.toHexString(codePoint));
    }

    private static int firstHarmful(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != '\n' && (Character.isSurrogate(c) || harmful(c))) return i;
        }
        return -1;
    }

    private static boolean harmful(int codePoint) {
        return codePoint < 0x20
                || (codePoint >= 0x7f && codePoint < 0xa0)
                || (codePoint >= 0x202a && codePoint <= 0x202e)
                || (codePoint >= 0x2066 && codePoint <= 0x2069)
                || codePoint == 0x2028
                || codePoint == 0x2029
                || codePoint == 0xfeff
                || (codePoint >= 0xd800 && codePoint <= 0xdfff);
    }
}
