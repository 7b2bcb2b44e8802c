package dev.asynctutor.grade;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The Pythons that a program is for, as its {@code requires-python} says: {@code >=3.12}, {@code >=3.11,<3.14}. */
final class PythonRange {
    private static final Pattern CLAUSE =
            Pattern.compile("\\s*(>=|<=|==|!=|~=|>|<)\\s*(\\d+(?:\\.\\d+)*)(\\.\\*)?\\s*");

    private final List<Clause> clauses;

    private PythonRange(List<Clause> clauses) {
        this.clauses = List.copyOf(clauses);
    }

    /** One condition; {@code prefix} when the version ends in {@code .*}. */
    private record Clause(String operator, List<Integer> version, boolean prefix) {
        boolean admits(List<Integer> python) {
            int order = compare(python, version);
            boolean begins = compare(cut(python, version.size()), version) == 0;
            return switch (operator) {
                case ">=" -> order >= 0;
                case "<=" -> order <= 0;
                case ">" -> order > 0;
                case "<" -> order < 0;
                case "==" -> prefix ? begins : order == 0;
                case "!=" -> prefix ? !begins : order != 0;
                default ->
                    order >= 0 && compare(cut(python, version.size() - 1), cut(version, version.size() - 1)) == 0;
            };
        }
    }

    /** Reads a version specifier; empty when it is none. */
    static Optional<PythonRange> of(String specifier) {
        List<Clause> clauses = new ArrayList<>();
        for (String part : specifier.split(",", -1)) {
            Matcher matcher = CLAUSE.matcher(part);
            if (!matcher.matches()) return Optional.empty();
            clauses.add(new Clause(matcher.group(1), numbers(matcher.group(2)), matcher.group(3) != null));
        }
        return Optional.of(new PythonRange(clauses));
    }

    /** Whether a Python of this version, such as {@code 3.12.1}, is among them. */
    boolean admits(String version) {
        List<Integer> python = numbers(version);
        return clauses.stream().allMatch(clause -> clause.admits(python));
    }

    private static List<Integer> numbers(String version) {
        List<Integer> numbers = new ArrayList<>();
        for (String part : version.split("\\.", -1)) numbers.add(Integer.valueOf(part));
        return List.copyOf(numbers);
    }

    private static List<Integer> cut(List<Integer> version, int parts) {
        return version.subList(0, Math.min(Math.max(parts, 0), version.size()));
    }

    /** Missing parts count as 0: 3.12 is 3.12.0. */
    private static int compare(List<Integer> one, List<Integer> other) {
        for (int i = 0; i < Math.max(one.size(), other.size()); i++) {
            int order = Integer.compare(i < one.size() ? one.get(i) : 0, i < other.size() ? other.get(i) : 0);
            if (order != 0) return order;
        }
        return 0;
    }
}
