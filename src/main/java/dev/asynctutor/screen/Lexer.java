package dev.asynctutor.screen;

import java.util.ArrayList;
import java.util.List;

/** A cursor over source code that cuts it into tokens. Made for colouring: it accepts any text and never fails. */
abstract class Lexer {
    final String source;
    int at;
    private final List<Token> tokens = new ArrayList<>();

    Lexer(String source) {
        this.source = source;
    }

    static List<Token> lex(String source, Language language) {
        return switch (language) {
            case PYTHON -> new PythonLexer(source).tokens();
            case JAVA -> new JavaLexer(source).tokens();
            case TEXT -> List.of(new Token(Role.BODY, source));
        };
    }

    final List<Token> tokens() {
        while (at < source.length()) token();
        return tokens;
    }

    /** Emits at least one character. */
    abstract void token();

    /** Emits from the cursor up to here. */
    final void emit(Role role, int end) {
        if (end > at) tokens.add(new Token(role, source.substring(at, end)));
        at = end;
    }

    final void emitAll(List<Token> more, int end) {
        tokens.addAll(more);
        at = end;
    }

    final char peek(int offset) {
        int index = at + offset;
        return index >= 0 && index < source.length() ? source.charAt(index) : '\0';
    }

    final int lineEnd(int from) {
        int end = source.indexOf('\n', from);
        return end < 0 ? source.length() : end;
    }

    final int wordEnd(int from) {
        int end = from;
        while (end < source.length() && Character.isJavaIdentifierPart(source.charAt(end))) end++;
        return end;
    }

    /** The index after a number, of either language. */
    final int numberEnd(int from) {
        int end = from;
        boolean hex = source.startsWith("0x", from) || source.startsWith("0X", from);
        while (end < source.length()) {
            char c = source.charAt(end);
            char before = end > from ? source.charAt(end - 1) : ' ';
            boolean sign = (c == '+' || c == '-') && !hex && (before == 'e' || before == 'E');
            if (!sign && c != '.' && c != '_' && !Character.isLetterOrDigit(c)) break;
            if (c == '.' && end + 1 < source.length() && source.charAt(end + 1) == '.') break;
            end++;
        }
        return end;
    }

    /** The next character that is not a space or tab, from here on this line. */
    final char after(int from) {
        int index = from;
        while (index < source.length() && (source.charAt(index) == ' ' || source.charAt(index) == '\t')) index++;
        return index < source.length() ? source.charAt(index) : '\n';
    }
}
