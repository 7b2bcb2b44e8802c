package dev.asynctutor.grade;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what people type as an answer. Everything here takes any text and never fails. */
final class TypedText {
    private static final Pattern NUMBER =
            Pattern.compile("[~≈]?\\s*([-+]?\\d{1,15}(?:[.,]\\d{1,15})?|[.,]\\d{1,15})\\s*(\\p{L}{0,20})\\.?");
    private static final Pattern LINE = Pattern.compile("(?:line|l|no\\.?|#)?\\s*(\\d{1,6})\\.?");
    private static final Pattern THOUSANDS = Pattern.compile("[-+]?[1-9]\\d{0,2},\\d{3}");
    private static final int LONGEST = 10_000;
    private static final Set<String> DONT_KNOW = Set.of(
            "?",
            "??",
            "???",
            "i don't know",
            "i dont know",
            "i do not know",
            "don't know",
            "dont know",
            "do not know",
            "idk",
            "dunno",
            "no idea");
    private static final Set<String> SECONDS = Set.of("s", "sec", "secs", "second", "seconds");

    private TypedText() {}

    static boolean saysDontKnow(String typed) {
        String words =
                collapse(typed).toLowerCase(Locale.ROOT).replace('’', '\'').replaceFirst("[.!]+$", "");
        return DONT_KNOW.contains(words);
    }

    /** {@code 3}, {@code 3.0}, {@code 3,5}, {@code 1,000}, {@code 3 s}; the unit may be left out. */
    static OptionalDouble number(String typed, String unit) {
        Matcher matcher = NUMBER.matcher(cut(typed).strip());
        if (!matcher.matches() || !isUnit(matcher.group(2).toLowerCase(Locale.ROOT), unit))
            return OptionalDouble.empty();
        String digits = matcher.group(1);
        String plain = THOUSANDS.matcher(digits).matches() ? digits.replace(",", "") : digits.replace(',', '.');
        double value = Double.parseDouble(plain);
        return OptionalDouble.of(matcher.group(2).equalsIgnoreCase("ms") ? value / 1000 : value);
    }

    private static boolean isUnit(String word, String unit) {
        if (word.isEmpty() || word.equalsIgnoreCase(unit)) return true;
        if ((word + "s").equalsIgnoreCase(unit)) return true;
        boolean time = unit.isEmpty() || SECONDS.contains(unit.toLowerCase(Locale.ROOT));
        return time && (SECONDS.contains(word) || word.equals("ms"));
    }

    /** {@code 7}, {@code line 7}. */
    static Optional<Integer> line(String typed) {
        Matcher matcher = LINE.matcher(cut(typed).strip().toLowerCase(Locale.ROOT));
        return matcher.matches() ? Optional.of(Integer.valueOf(matcher.group(1))) : Optional.empty();
    }

    /**
     * Numbers from 1 to {@code highest}, at most 9: {@code 3 1 2}, {@code 3,1,2} or {@code 312}; empty when anything else
     * stands between them.
     */
    static List<Integer> picks(String typed, int highest) {
        String text = cut(typed).replaceAll("(?i)\\band\\b", " ").strip();
        if (!text.matches("\\d[\\d\\s,;.>&+-]*")) return List.of();
        List<Integer> picks = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') continue;
            int pick = c - '0';
            if (pick < 1 || pick > highest) return List.of();
            picks.add(pick);
        }
        return List.copyOf(picks);
    }

    /** Printed lines, written with {@code /} or line breaks between, in the form in which two of them can be compared. */
    static String printed(String typed) {
        List<String> lines = new ArrayList<>();
        for (String line : unquoted(cut(typed).strip()).split("\\R|/|\\\\n", -1)) {
            String plain = unquoted(collapse(line));
            if (!plain.isEmpty()) lines.add(plain);
        }
        return String.join(" / ", lines);
    }

    /** A filling for a gap: white space and quoting do not count. */
    static String filling(String typed) {
        return unquoted(cut(typed).strip()).replaceAll("\\s+", "");
    }

    /** The text of a choice, without its Markdown. */
    static String choice(String text) {
        return collapse(cut(text).replace("`", "").replace("*", "")).toLowerCase(Locale.ROOT);
    }

    private static String unquoted(String text) {
        if (text.length() < 2) return text;
        char quote = text.charAt(0);
        boolean quoted = (quote == '"' || quote == '\'' || quote == '`') && text.charAt(text.length() - 1) == quote;
        if (!quoted || text.indexOf(quote, 1) < text.length() - 1) return text;
        return text.substring(1, text.length() - 1).strip();
    }

    private static String collapse(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    private static String cut(String typed) {
        return typed.length() <= LONGEST ? typed : typed.substring(0, LONGEST);
    }
}
