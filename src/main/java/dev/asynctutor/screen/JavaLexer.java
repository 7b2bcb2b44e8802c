package dev.asynctutor.screen;

import java.util.Locale;
import java.util.Set;

/** Cuts Java into tokens. */
final class JavaLexer extends Lexer {
    private static final Set<String> KEYWORDS = Set.of(
            "abstract",
            "assert",
            "boolean",
            "break",
            "byte",
            "case",
            "catch",
            "char",
            "class",
            "continue",
            "default",
            "do",
            "double",
            "else",
            "enum",
            "extends",
            "false",
            "final",
            "finally",
            "float",
            "for",
            "if",
            "implements",
            "import",
            "instanceof",
            "int",
            "interface",
            "long",
            "native",
            "new",
            "null",
            "package",
            "private",
            "protected",
            "public",
            "return",
            "short",
            "static",
            "strictfp",
            "super",
            "switch",
            "synchronized",
            "this",
            "throw",
            "throws",
            "transient",
            "true",
            "try",
            "void",
            "volatile",
            "while");
    /** Words that are keywords only before a name. */
    private static final Set<String> CONTEXTUAL = Set.of("record", "sealed", "permits", "var", "yield");

    JavaLexer(String source) {
        super(source);
    }

    @Override
    void token() {
        char c = peek(0);
        if (source.startsWith("//", at)) emit(Role.COMMENT, lineEnd(at));
        else if (source.startsWith("/*", at)) emit(Role.COMMENT, until("*/", at + 2));
        else if (source.startsWith("\"\"\"", at)) emit(Role.STRING, until("\"\"\"", at + 3));
        else if (c == '"' || c == '\'') emit(Role.STRING, quotedEnd(c));
        else if (Character.isDigit(c) || (c == '.' && Character.isDigit(peek(1)))) emit(Role.NUMBER, numberEnd(at));
        else if (c == '@' && Character.isJavaIdentifierStart(peek(1))) emit(Role.DECORATOR, wordEnd(at + 1));
        else if (Character.isJavaIdentifierStart(c)) word();
        else emit(Role.BODY, at + 1);
    }

    private void word() {
        int end = wordEnd(at);
        String word = source.substring(at, end);
        emit(role(word, end), end);
    }

    private Role role(String word, int end) {
        if (peek(-1) == '.') return after(end) == '(' ? Role.FUNCTION : typeOrPlain(word);
        if (KEYWORDS.contains(word)) return Role.KEYWORD;
        if (CONTEXTUAL.contains(word) && Character.isJavaIdentifierStart(after(end))) return Role.KEYWORD;
        if (Character.isUpperCase(word.charAt(0))) return Role.TYPE;
        return after(end) == '(' ? Role.FUNCTION : Role.BODY;
    }

    /** After a dot: {@code Map.Entry} is a type, {@code Duration.ZERO} is not. */
    private static Role typeOrPlain(String word) {
        boolean type = Character.isUpperCase(word.charAt(0)) && !word.equals(word.toUpperCase(Locale.ROOT));
        return type ? Role.TYPE : Role.BODY;
    }

    private int until(String end, int from) {
        int index = from;
        while (index < source.length() && !source.startsWith(end, index)) index += source.charAt(index) == '\\' ? 2 : 1;
        return Math.min(source.length(), index + end.length());
    }

    private int quotedEnd(char quote) {
        int index = at + 1;
        while (index < source.length() && source.charAt(index) != quote && source.charAt(index) != '\n') {
            index += source.charAt(index) == '\\' ? 2 : 1;
        }
        boolean closed = index < source.length() && source.charAt(index) == quote;
        return Math.min(source.length(), closed ? index + 1 : index);
    }
}
