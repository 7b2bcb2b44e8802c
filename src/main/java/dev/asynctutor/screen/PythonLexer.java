package dev.asynctutor.screen;

import java.util.Locale;
import java.util.Set;

/** Cuts Python into tokens, the expressions inside f-strings too. */
final class PythonLexer extends Lexer {
    private static final Set<String> KEYWORDS = Set.of(
            "False",
            "None",
            "True",
            "and",
            "as",
            "assert",
            "async",
            "await",
            "break",
            "class",
            "continue",
            "def",
            "del",
            "elif",
            "else",
            "except",
            "finally",
            "for",
            "from",
            "global",
            "if",
            "import",
            "in",
            "is",
            "lambda",
            "nonlocal",
            "not",
            "or",
            "pass",
            "raise",
            "return",
            "try",
            "while",
            "with",
            "yield");
    private static final Set<String> SOFT_KEYWORDS = Set.of("match", "case", "type");
    private static final Set<String> STRING_PREFIXES =
            Set.of("r", "u", "b", "f", "t", "br", "rb", "fr", "rf", "tr", "rt");

    /** Strings nested deeper than this in the fields of strings are not looked into. */
    private static final int DEEPEST = 8;

    private final int depth;
    private String lastWord = "";

    PythonLexer(String source) {
        this(source, 0);
    }

    private PythonLexer(String source, int depth) {
        super(source);
        this.depth = depth;
    }

    @Override
    void token() {
        char c = peek(0);
        if (c == '#') emit(Role.COMMENT, lineEnd(at));
        else if (c == '"' || c == '\'') string("");
        else if (Character.isDigit(c) || (c == '.' && Character.isDigit(peek(1)))) emit(Role.NUMBER, numberEnd(at));
        else if (c == '@' && startsLine()) decorator();
        else if (Character.isJavaIdentifierStart(c)) word();
        else emit(Role.BODY, at + 1);
    }

    private void word() {
        int end = wordEnd(at);
        String word = source.substring(at, end);
        char next = end < source.length() ? source.charAt(end) : '\n';
        if ((next == '"' || next == '\'') && STRING_PREFIXES.contains(word.toLowerCase(Locale.ROOT))) {
            string(word);
            return;
        }
        emit(role(word, end), end);
        lastWord = word;
    }

    private Role role(String word, int end) {
        if (peek(-1) != '.') {
            if (KEYWORDS.contains(word)) return Role.KEYWORD;
            if (SOFT_KEYWORDS.contains(word) && startsLine() && opensSoftBlock(word, end)) return Role.KEYWORD;
            if (lastWord.equals("class")) return Role.TYPE;
            if (lastWord.equals("def")) return Role.FUNCTION;
        }
        if (after(end) == '(') return Character.isUpperCase(word.charAt(0)) ? Role.TYPE : Role.FUNCTION;
        return Role.BODY;
    }

    /** {@code match subject:} and {@code case pattern:} end their line with a colon; {@code type X = …} assigns. */
    private boolean opensSoftBlock(String word, int end) {
        if (end >= source.length() || source.charAt(end) != ' ' || "=.,)]:".indexOf(after(end)) >= 0) return false;
        String line = source.substring(end, lineEnd(end)).strip();
        return word.equals("type")
                ? Character.isJavaIdentifierStart(after(end)) && line.contains("=")
                : line.endsWith(":") || (word.equals("case") && line.contains(":"));
    }

    private void decorator() {
        int end = at + 1;
        while (end < source.length()
                && (source.charAt(end) == '.' || Character.isJavaIdentifierPart(source.charAt(end)))) end++;
        emit(Role.DECORATOR, end);
    }

    private boolean startsLine() {
        for (int i = at - 1; i >= 0 && source.charAt(i) != '\n'; i--) {
            if (source.charAt(i) != ' ' && source.charAt(i) != '\t') return false;
        }
        return true;
    }

    private void string(String prefix) {
        String kind = prefix.toLowerCase(Locale.ROOT);
        int open = at + prefix.length();
        String quote = source.substring(open, open + 1);
        String fence = source.startsWith(quote.repeat(3), open) ? quote.repeat(3) : quote;
        boolean fields = kind.contains("f") || kind.contains("t");
        int i = open + fence.length();
        while (i < source.length()) {
            char c = source.charAt(i);
            if (source.startsWith(fence, i)) {
                emit(Role.STRING, i + fence.length());
                return;
            }
            if (c == '\n' && fence.length() == 1) break;
            if (c == '\\') i += 2;
            else if (fields && c == '{' && source.startsWith("{{", i)) i += 2;
            else if (fields && c == '{') i = field(i, fence);
            else i++;
        }
        emit(Role.STRING, Math.min(i, source.length()));
    }

    /** Emits up to a field {@code {expression:format}} and the expression in it; returns the index to go on from. */
    private int field(int open, String fence) {
        int close = depth < DEEPEST ? fieldEnd(open + 1, fence) : -1;
        if (close < 0) return open + 1;
        emit(Role.STRING, open + 1);
        emitAll(new PythonLexer(source.substring(open + 1, close), depth + 1).tokens(), close);
        return close;
    }

    /** The index of the {@code } }, {@code :} or {@code !} that ends an expression; -1 when the line ends before. */
    private int fieldEnd(int from, String fence) {
        int depth = 0;
        char quoted = '\0';
        for (int i = from; i < source.length(); i++) {
            char c = source.charAt(i);
            if (c == '\n' && fence.length() == 1) return -1;
            if (quoted != '\0') {
                if (c == quoted) quoted = '\0';
            } else if (c == '"' || c == '\'') {
                quoted = c;
            } else if (c == '(' || c == '[' || c == '{') {
                depth++;
            } else if (depth > 0 && (c == ')' || c == ']' || c == '}')) {
                depth--;
            } else if (depth == 0 && (c == '}' || c == ':' || (c == '!' && !source.startsWith("!=", i)))) {
                return i;
            }
        }
        return -1;
    }
}
