package dev.asynctutor.course.reference;

import dev.asynctutor.course.Course;
import dev.asynctutor.course.CourseModule;
import dev.asynctutor.course.Step;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Where a course introduces each term: the first step, in the course's order, that links to it. */
public final class Introductions {
    private final Map<String, String> stepOfTerm = new LinkedHashMap<>();
    private final Map<String, List<String>> linksOfModule = new LinkedHashMap<>();
    private final List<Step> steps = new ArrayList<>();

    private Introductions() {}

    /** Reads every lesson of the course. */
    public static Introductions of(Course course) {
        Introductions introductions = new Introductions();
        for (CourseModule module : course.modules()) {
            List<String> links = new ArrayList<>();
            for (Step step : module.steps()) {
                for (String term : termsIn(step)) {
                    links.add(term);
                    introductions.stepOfTerm.putIfAbsent(term, step.id());
                }
                introductions.steps.add(step);
            }
            introductions.linksOfModule.put(module.id(), links);
        }
        return introductions;
    }

    private static List<String> termsIn(Step step) {
        return prose(step).stream()
                .flatMap(markdown -> Markdown.targets(markdown).stream())
                .flatMap(target -> Glossary.termOf(target).stream())
                .toList();
    }

    private static List<String> prose(Step step) {
        return step.blocks().stream()
                .filter(Step.Block.Prose.class::isInstance)
                .map(block -> ((Step.Block.Prose) block).markdown())
                .toList();
    }

    /** The full id of the step that introduces a term. */
    public Optional<String> stepOf(String termId) {
        return Optional.ofNullable(stepOfTerm.get(termId));
    }

    /** The terms that a module links to more than once. */
    public Set<String> linkedAgainIn(String moduleId) {
        Set<String> seen = new LinkedHashSet<>();
        return linksOfModule.getOrDefault(moduleId, List.of()).stream()
                .filter(term -> !seen.add(term))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** A term's use in a step before the one that introduces it. */
    public record EarlyUse(String stepId, String form) {}

    /** The first early use of a term, if there is any. Blocks of code do not count, nor what is more than the term in a code span. */
    public Optional<EarlyUse> earlyUse(Glossary.Term term) {
        String introducedIn = stepOfTerm.get(term.id());
        if (introducedIn == null || term.everyday()) return Optional.empty();
        for (Step step : steps) {
            if (step.id().equals(introducedIn)) return Optional.empty();
            for (String form : term.forms()) {
                if (uses(step, form)) return Optional.of(new EarlyUse(step.id(), form));
            }
        }
        return Optional.empty();
    }

    private static boolean uses(Step step, String form) {
        Pattern word = Pattern.compile(
                "(?<![\\w-])" + Pattern.quote(form) + "(?![\\w-])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
        return prose(step).stream()
                .flatMap(
                        markdown -> PlainText.prose(markdown, code -> code.equalsIgnoreCase(form) ? code : "").stream())
                .anyMatch(line -> word.matcher(line).find());
    }
}
