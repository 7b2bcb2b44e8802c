package dev.asynctutor.grade;

import dev.asynctutor.course.CourseProblem;
import dev.asynctutor.course.reference.Guide;
import dev.asynctutor.course.reference.Guide.Choice;
import dev.asynctutor.course.reference.Guide.Step;
import dev.asynctutor.loop.Diagnosis;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Checks that whoever follows a guide arrives: every choice leads on, every step is reached, no way goes round for ever. */
final class GuideCheck {
    private static final List<String> PARTS = List.of("**Cause.**", "**Proof.**", "**Cure.**", "**Read on.**");

    private final String file;
    private final Guide guide;
    private final List<CourseProblem> problems = new ArrayList<>();

    GuideCheck(String file, Guide guide) {
        this.file = file;
        this.guide = guide;
    }

    /** What is wrong with the ways. */
    List<CourseProblem> problems() {
        if (guide.roots().isEmpty()) at(1, "the guide has no beginning: a heading of the second level (## Question)");
        Set<String> arriving = arriving();
        Set<String> reached = reached();
        for (Step step : guide.steps()) {
            for (Choice choice : step.choices()) {
                if (guide.step(choice.target()).isEmpty()) {
                    at(
                            choice.line(),
                            "the choice \"" + choice.text() + "\" leads to #" + choice.target()
                                    + ", and no heading has this id");
                }
            }
            if (!reached.contains(step.id())) at(step.line(), "no choice leads to \"" + step.title() + "\"");
            if (!arriving.contains(step.id())) {
                at(step.line(), "no way from \"" + step.title() + "\" comes to a conclusion");
            }
            if (step.text().isBlank() && step.concludes()) at(step.line(), "\"" + step.title() + "\" says nothing");
        }
        return problems;
    }

    /** The same, and what a debugging guide has to say. */
    List<CourseProblem> debuggingProblems() {
        problems();
        Map<String, Step> answers = new HashMap<>();
        List<String> kinds =
                Arrays.stream(Diagnosis.Kind.values()).map(Diagnosis.Kind::id).toList();
        for (Step step : guide.steps()) {
            if (step.concludes()) parts(step);
            for (String kind : step.diagnoses()) {
                if (!kinds.contains(kind)) {
                    at(step.line(), "there is no diagnosis " + kind + "; there are " + String.join(", ", kinds));
                }
                Step other = answers.putIfAbsent(kind, step);
                if (other != null)
                    at(step.line(), "the diagnosis " + kind + " has its answer in \"" + other.title() + "\" already");
            }
        }
        for (String kind : kinds) {
            if (!answers.containsKey(kind))
                at(1, "no step answers the diagnosis " + kind + " (Diagnosis: " + kind + ")");
        }
        return problems;
    }

    private void parts(Step step) {
        List<String> found = step.text()
                .lines()
                .flatMap(line -> PARTS.stream().filter(line::startsWith))
                .toList();
        if (!found.equals(PARTS)) {
            at(
                    step.line(),
                    "\"" + step.title() + "\" has the paragraphs " + String.join(" ", PARTS)
                            + " in this order, and there are " + (found.isEmpty() ? "none" : String.join(" ", found)));
        }
    }

    private Set<String> reached() {
        Set<String> reached = new HashSet<>();
        List<Step> next = guide.roots();
        while (!next.isEmpty()) {
            List<Step> further = new ArrayList<>();
            for (Step step : next) {
                if (!reached.add(step.id())) continue;
                step.choices().stream()
                        .map(choice -> guide.step(choice.target()))
                        .flatMap(Optional::stream)
                        .forEach(further::add);
            }
            next = further;
        }
        return reached;
    }

    /** The steps from which a conclusion can be reached. */
    private Set<String> arriving() {
        Set<String> arriving = new HashSet<>();
        boolean grown = true;
        while (grown) {
            grown = false;
            for (Step step : guide.steps()) {
                boolean arrives = step.concludes()
                        || step.choices().stream().anyMatch(choice -> arriving.contains(choice.target()));
                if (arrives) grown |= arriving.add(step.id());
            }
        }
        return arriving;
    }

    private void at(int line, String what) {
        problems.add(new CourseProblem(file + ":" + line, what));
    }
}
