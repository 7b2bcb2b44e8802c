package dev.asynctutor.grade;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;

/** Makes a whole program of a snippet: one that awaits outside of any function becomes the body of {@code main()}. */
final class SnippetProgram {
    private static final Pattern DEFINES = Pattern.compile("(async\\s+)?def\\b.*");
    private static final Pattern AWAITS = Pattern.compile("\\bawait\\b|\\basync\\s+(with|for)\\b");
    private static final Pattern LINE_START = Pattern.compile("(?m)^(?=.)");
    private static final Pattern STRING_OR_COMMENT = Pattern.compile(
            "(?s)\"\"\".*?\"\"\"|'''.*?'''|\"(?:\\\\.|[^\"\\\\\\n])*\"|'(?:\\\\.|[^'\\\\\\n])*'|#[^\\n]*");

    private SnippetProgram() {}

    /** The program: what is understood before, then the snippet. */
    static String of(String prelude, String source) {
        String start = prelude.isEmpty() ? "" : prelude.stripTrailing() + "\n\n\n";
        if (!awaitsOutside(source)) return start + source;
        String body = LINE_START.matcher(source.stripTrailing()).replaceAll("    ");
        return start + "async def main():\n" + body + "\n\n\nimport asyncio\nasyncio.run(main())\n";
    }

    /** Whether something is awaited at the top of the snippet, where only a function's body may await. */
    static boolean awaitsOutside(String source) {
        String code = STRING_OR_COMMENT.matcher(source).replaceAll("_");
        Deque<Integer> functions = new ArrayDeque<>(); // how far each surrounding def is indented
        for (String line : code.lines().toList()) {
            String text = line.strip();
            if (text.isEmpty()) continue;
            int indent = line.indexOf(text.charAt(0));
            while (!functions.isEmpty() && functions.peek() >= indent) functions.pop();
            if (DEFINES.matcher(text).matches()) functions.push(indent);
            else if (functions.isEmpty() && AWAITS.matcher(text).find()) return true;
        }
        return false;
    }
}
