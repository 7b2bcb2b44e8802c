package dev.asynctutor.course;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;

/**
 * A solution in pieces, to be put in order (a Parsons problem, after D. Parsons and P. Haden, 2006). The pieces keep their
 * indentation; what is not in pieces stands around them.
 *
 * @param before lines of the program above the pieces
 * @param pieces lines of code, each piece one or more, in the right order
 * @param after lines below
 */
public record ParsonsLines(List<String> before, List<String> pieces, List<String> after) {
    private static final int MOST_PIECES = 12;
    private static final Pattern DEMO = Pattern.compile("if __name__ == .*");

    public ParsonsLines {
        before = List.copyOf(before);
        pieces = List.copyOf(pieces);
        after = List.copyOf(after);
    }

    /** That of an exercise: the functions, classes or methods that it names, else all but the docstring and the demo. */
    public static ParsonsLines of(Exercise exercise) {
        List<String> lines = exercise.solution().source().lines().toList();
        boolean[] chosen = new boolean[lines.size()];
        if (exercise.parsons().isEmpty()) {
            int end = firstMatch(lines, DEMO, 0);
            for (int i = 1; i < (end < 0 ? lines.size() : end); i++) chosen[i] = true;
        }
        for (String name : exercise.parsons()) choose(lines, name, chosen);
        List<String> before = new ArrayList<>();
        List<String> inside = new ArrayList<>();
        List<String> after = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (chosen[i]) inside.add(lines.get(i));
            else (inside.isEmpty() ? before : after).add(lines.get(i));
        }
        return new ParsonsLines(before, joined(statements(inside)), after);
    }

    /** Whether the solution has a definition of this name that can be given in pieces. */
    public static boolean canGive(String solution, String name) {
        return firstMatch(solution.lines().toList(), definition(name), 0) >= 0;
    }

    private static Pattern definition(String name) {
        return Pattern.compile("\\s*(async )?(def|class) " + Pattern.quote(name) + "\\b.*");
    }

    private static void choose(List<String> lines, String name, boolean[] chosen) {
        int start = firstMatch(lines, definition(name), 0);
        if (start < 0) return;
        int depth = indent(lines.get(start));
        int first = start;
        while (first > 0 && lines.get(first - 1).strip().startsWith("@")) first--;
        int end = start + 1;
        while (end < lines.size() && (lines.get(end).isBlank() || indent(lines.get(end)) > depth)) end++;
        while (lines.get(end - 1).isBlank()) end--;
        for (int i = first; i < end; i++) chosen[i] = true;
    }

    private static int firstMatch(List<String> lines, Pattern pattern, int from) {
        for (int i = from; i < lines.size(); i++)
            if (pattern.matcher(lines.get(i)).matches()) return i;
        return -1;
    }

    private static int indent(String line) {
        return line.length() - line.stripLeading().length();
    }

    /** Whole statements: what goes on in the next line stays together, and a decorator with what it decorates. */
    private static List<String> statements(List<String> lines) {
        List<String> statements = new ArrayList<>();
        StringBuilder open = new StringBuilder();
        for (String line : lines) {
            if (line.isBlank()) continue;
            if (open.length() > 0) open.append('\n');
            open.append(line);
            boolean decorates = line.strip().startsWith("@");
            if (decorates || brackets(open) > 0) continue;
            statements.add(open.toString());
            open.setLength(0);
        }
        if (open.length() > 0) statements.add(open.toString());
        return statements;
    }

    private static int brackets(CharSequence text) {
        int depth = 0;
        char quote = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quote != 0) {
                if (c == quote) quote = 0;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if ("([{".indexOf(c) >= 0) {
                depth++;
            } else if (")]}".indexOf(c) >= 0) {
                depth--;
            }
        }
        return depth;
    }

    /** At most {@value #MOST_PIECES} pieces: the shortest neighbours at one indentation are joined until it is so. */
    private static List<String> joined(List<String> statements) {
        List<String> pieces = new ArrayList<>(statements);
        while (pieces.size() > MOST_PIECES) {
            int best = -1;
            for (int i = 0; i + 1 < pieces.size(); i++) {
                if (indent(pieces.get(i)) != indent(pieces.get(i + 1))) continue;
                if (best < 0 || length(pieces, i) < length(pieces, best)) best = i;
            }
            if (best < 0) return pieces;
            pieces.set(best, pieces.get(best) + "\n" + pieces.remove(best + 1));
        }
        return pieces;
    }

    private static int length(List<String> pieces, int at) {
        return pieces.get(at).length() + pieces.get(at + 1).length();
    }

    /** The pieces in another order, always the same for one seed. */
    public List<String> shuffled(long seed) {
        List<String> mixed = new ArrayList<>(pieces);
        Random random = new Random(seed);
        do Collections.shuffle(mixed, random);
        while (mixed.equals(pieces) && pieces.stream().distinct().count() > 1);
        return List.copyOf(mixed);
    }

    /** The program with these pieces, in this order. */
    public String program(List<String> ordered) {
        List<String> lines = new ArrayList<>(before);
        lines.addAll(ordered);
        lines.addAll(after);
        return String.join("\n", lines) + "\n";
    }
}
