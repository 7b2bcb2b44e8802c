package dev.asynctutor.grade;

import dev.asynctutor.course.ContentSource;
import dev.asynctutor.course.Course;
import dev.asynctutor.course.CourseProblem;
import dev.asynctutor.course.reference.Anchors;
import dev.asynctutor.course.reference.Glossary;
import dev.asynctutor.course.reference.Guide;
import dev.asynctutor.course.reference.QuickReference;
import dev.asynctutor.course.reference.Snippet;
import dev.asynctutor.grade.ValidationReport.References;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Checks the documents beside {@code course.yaml}: that they are as they should be, and that their code does what they say. */
final class ReferenceCheck {
    private static final List<String> FILES =
            List.of(QuickReference.FILE, Glossary.FILE, Guide.DEBUGGING, Guide.DECISIONS);

    private static final Pattern SCHEME = Pattern.compile("[a-z][a-z0-9+.-]*:.*");

    private final Course course;
    private final ContentSource source;
    private final Optional<QuickReference> reference;
    private final Optional<Glossary> glossary;
    private final Optional<Guide> debugging;
    private final Optional<Guide> decisions;

    ReferenceCheck(Course course) {
        this.course = course;
        this.source = course.source();
        this.reference = QuickReference.in(source);
        this.glossary = Glossary.in(source);
        this.debugging = Guide.in(source, Guide.DEBUGGING);
        this.decisions = Guide.in(source, Guide.DECISIONS);
    }

    References counts() {
        return new References(
                reference.stream()
                        .flatMap(r -> r.entries().stream())
                        .mapToInt(entry -> entry.snippets().size())
                        .sum(),
                glossary.map(g -> g.terms().size()).orElse(0),
                (int) Stream.of(debugging, decisions)
                        .flatMap(Optional::stream)
                        .flatMap(guide -> guide.steps().stream())
                        .filter(Guide.Step::concludes)
                        .count());
    }

    /** What is wrong without running anything. */
    List<CourseProblem> problems() {
        List<CourseProblem> problems = new ArrayList<>();
        reference.ifPresent(r -> problems.addAll(QuickReferenceCheck.problems(r)));
        glossary.ifPresent(g -> problems.addAll(new GlossaryCheck(course, g).problems()));
        debugging.ifPresent(guide -> problems.addAll(new GuideCheck(Guide.DEBUGGING, guide).debuggingProblems()));
        decisions.ifPresent(guide -> problems.addAll(new GuideCheck(Guide.DECISIONS, guide).problems()));
        links(problems);
        return problems;
    }

    private void links(List<CourseProblem> problems) {
        Where where = new Where(source);
        LinkTargets anchors = new LinkTargets(source);
        for (String file : FILES) {
            for (String target : Anchors.targets(source.read(file).orElse(""))) {
                if (SCHEME.matcher(target).matches()) continue;
                String path = target.startsWith("#") ? file : target.replaceFirst("#.*$", "");
                Optional<String> wrong = source.read(path).isEmpty()
                        ? Optional.of("the link " + target + " leads to nothing: there is no " + path)
                        : anchors.problem(target, path);
                wrong.ifPresent(what -> problems.add(new CourseProblem(where.text(file, "(" + target + ")"), what)));
            }
        }
    }

    /** Has the code checked, each piece on its own. */
    void addRuns(Checks checks, Execution execution) {
        SnippetCheck check = new SnippetCheck(execution);
        List<Located> onlyCompiled = new ArrayList<>();
        reference.ifPresent(r -> {
            String prelude = r.prelude().map(Snippet::source).orElse("");
            r.prelude().ifPresent(snippet -> checks.add(false, () -> check.run(QuickReference.FILE, "", snippet)));
            for (QuickReference.Entry entry : r.entries()) {
                for (Snippet snippet : entry.snippets()) {
                    if (snippet.packages().isEmpty()) {
                        checks.add(snippet.realClock(), () -> check.run(QuickReference.FILE, prelude, snippet));
                    } else {
                        onlyCompiled.add(new Located(QuickReference.FILE, snippet));
                    }
                }
            }
        });
        guideRuns(Guide.DEBUGGING, debugging, check, checks, onlyCompiled);
        guideRuns(Guide.DECISIONS, decisions, check, checks, onlyCompiled);
        if (!onlyCompiled.isEmpty()) checks.add(false, () -> check.compile(onlyCompiled));
    }

    /** A piece of code in a file. */
    record Located(String file, Snippet snippet) {
        String where() {
            return file + ":" + snippet.line();
        }
    }

    private static void guideRuns(
            String file, Optional<Guide> guide, SnippetCheck check, Checks checks, List<Located> onlyCompiled) {
        for (Guide.Step step : guide.map(Guide::steps).orElse(List.of())) {
            for (Snippet snippet : step.snippets()) {
                boolean run = snippet.output().isPresent() && snippet.packages().isEmpty();
                if (run) checks.add(snippet.realClock(), () -> check.run(file, "", snippet));
                else onlyCompiled.add(new Located(file, snippet));
            }
        }
    }
}
