package dev.asynctutor.loop;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the plain lines, which nine of ten are: one flat object of integers, short lists of them, words and texts without
 * escapes. It refuses everything else, for the general parser to read or refuse. A general parser started anew for
 * each of 20,000 short lines is what makes loading slow in a JVM that has only just started.
 */
final class LineScanner {
    /** Takes the fields found; those of a line that is refused in the end do not count. */
    interface Fields {
        void integer(String name, long value);

        void other(String name, Object value);
    }

    /** More digits might not fit into a long. */
    private static final int MOST_DIGITS = 18;

    private static final int WORD_BYTES = 8;
    private static final int WORDS = 512;

    private final long[] wordKeys = new long[WORDS];
    private final @Nullable String[] words = new String[WORDS];
    private byte[] line = new byte[0];
    private int at;
    private int end;

    /** True if the line is a whole plain object; its fields were handed over. */
    boolean scan(byte[] bytes, int from, int length, Fields fields) {
        line = bytes;
        at = from;
        end = from + length;
        while (end > from && (bytes[end - 1] == '\r' || bytes[end - 1] == ' ')) end--;
        if (!skip('{')) return false;
        do {
            String name = text();
            if (name == null || !skip(':') || !value(name, fields)) return false;
        } while (skip(','));
        return skip('}') && at == end;
    }

    private boolean skip(char wanted) {
        if (at < end && line[at] == wanted) {
            at++;
            return true;
        }
        return false;
    }

    private boolean value(String name, Fields fields) {
        if (at == end) return false;
        switch (line[at]) {
            case '"' -> {
                String text = text();
                if (text == null) return false;
                fields.other(name, text);
                return true;
            }
            case '[' -> {
                List<Object> list = integers();
                if (list == null) return false;
                fields.other(name, list);
                return true;
            }
            case 't' -> {
                fields.other(name, true);
                return literal("true");
            }
            case 'f' -> {
                fields.other(name, false);
                return literal("false");
            }
            case 'n' -> {
                return literal("null");
            }
            default -> {
                int start = at;
                long number = digits();
                if (at == start) return false;
                fields.integer(name, number);
                return true;
            }
        }
    }

    private boolean literal(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (!skip(word.charAt(i))) return false;
        }
        return true;
    }

    /** A number from 0; does not move where there is none, or none that is plain. */
    private long digits() {
        int start = at;
        long number = 0;
        while (at < end && line[at] >= '0' && line[at] <= '9') number = number * 10 + (line[at++] - '0');
        boolean leadingZero = at - start > 1 && line[start] == '0';
        if (leadingZero || at - start > MOST_DIGITS) at = start;
        return number;
    }

    private @Nullable List<Object> integers() {
        at++;
        List<Object> list = new ArrayList<>(2);
        if (skip(']')) return list;
        do {
            int start = at;
            long number = digits();
            if (at == start) return null;
            list.add(number);
        } while (skip(','));
        return skip(']') ? list : null;
    }

    /** A text without escapes, of ASCII only; null for others. */
    private @Nullable String text() {
        if (!skip('"')) return null;
        int start = at;
        while (at < end && line[at] != '"') {
            if (line[at] < ' ' || line[at] == '\\') return null;
            at++;
        }
        int length = at - start;
        if (!skip('"')) return null;
        if (length == 0) return "";
        return length <= WORD_BYTES ? word(start, length) : new String(line, start, length, StandardCharsets.US_ASCII);
    }

    /** Short texts are names of fields and kinds mostly, and come again and again. */
    private String word(int start, int length) {
        long key = 0;
        for (int i = 0; i < length; i++) key = key << 8 | line[start + i];
        int slot = (int) ((key * 0x9E3779B97F4A7C15L) >>> 55);
        String known = words[slot];
        if (known != null && wordKeys[slot] == key) return known;
        String word = new String(line, start, length, StandardCharsets.US_ASCII).intern();
        words[slot] = word;
        wordKeys[slot] = key;
        return word;
    }
}
