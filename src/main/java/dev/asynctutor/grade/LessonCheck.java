package dev.asynctutor.grade;

import dev.asynctutor.course.Course;
import dev.asynctutor.course.CourseModule;
import dev.asynctutor.course.CourseProblem;
import dev.asynctutor.course.Step;
import dev.asynctutor.course.Step.Block;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Link;
import org.commonmark.parser.Parser;

/** Checks lessons as texts: that links lead somewhere, that a step fits on a screen, that no file lies about unused. */
final class LessonCheck {
    private static final int WIDTH = 78;
    /** About 22 lines are meant; beyond this the author should divide the step. */
    private static final int MOST_LINES = 30;

    private static final Pattern SCHEME = Pattern.compile("[a-z][a-z0-9+.-]*:.*");

    private final Course course;
    private final Where where;
    private final LinkTargets anchors;

    LessonCheck(Course course, Where where) {
        this.anchors = new LinkTargets(course.source());
        this.course = course;
        this.where = where;
    }

    List<CourseProblem> problems() {
        List<CourseProblem> problems = new ArrayList<>();
        for (CourseModule module : course.modules()) {
            module.steps().forEach(step -> step(module, step, problems));
            needs(module, problems);
            orphans(module, problems);
        }
        return problems;
    }

    private void step(CourseModule module, Step step, List<CourseProblem> problems) {
        int lines = 0;
        long examples = step.blocks().stream()
                .filter(Block.ShowExample.class::isInstance)
                .count();
        for (Block block : step.blocks()) {
            if (!(block instanceof Block.Prose prose)) continue;
            lines += linesOf(prose.markdown());
            for (String target : targets(prose.markdown())) link(module, target, problems);
        }
        if (lines > MOST_LINES) {
            problems.add(new CourseProblem(
                    where.step(module, step.id()),
                    "the step " + step.id() + " has " + lines
                            + " lines of text; about 22 fit on a screen, so divide it"));
        }
        if (examples > 1) {
            problems.add(new CourseProblem(
                    where.step(module, step.id()),
                    "the step " + step.id() + " shows " + examples + " examples; one is expected, so divide it"));
        }
    }

    /** Lines on a screen, empty ones left out. */
    private static int linesOf(String markdown) {
        int lines = 0;
        for (String paragraph : markdown.split("\\n\\s*\\n", -1)) {
            boolean kept = paragraph.contains("```")
                    || paragraph.contains("|")
                    || paragraph.strip().matches("(?s)[-*\\d].*");
            lines += kept ? (int) paragraph.lines().count() : (paragraph.length() + WIDTH - 1) / WIDTH;
        }
        return lines;
    }

    private static List<String> targets(String markdown) {
        List<String> targets = new ArrayList<>();
        Parser.builder().build().parse(markdown).accept(new AbstractVisitor() {
            @Override
            public void visit(Link link) {
                targets.add(link.getDestination());
                visitChildren(link);
            }
        });
        return targets;
    }

    private void link(CourseModule module, String target, List<CourseProblem> problems) {
        if (target.startsWith("#") || SCHEME.matcher(target).matches()) return;
        String path = target.replaceFirst("#.*$", "");
        String resolved = Path.of("modules", module.folder())
                .resolve(path)
                .normalize()
                .toString()
                .replace('\\', '/');
        boolean exists = course.source().read(resolved).isPresent()
                || !course.source().list(resolved).isEmpty();
        if (exists) {
            anchors.problem(target, resolved)
                    .ifPresent(what -> problems.add(
                            new CourseProblem(where.text(Where.lesson(module), "(" + target + ")"), what)));
        } else {
            problems.add(new CourseProblem(
                    where.text(Where.lesson(module), "(" + target + ")"),
                    "the link " + target + " leads to nothing: there is no " + resolved));
        }
    }

    private void needs(CourseModule module, List<CourseProblem> problems) {
        for (String need : module.needs()) {
            if (course.outline().module(need).isEmpty()) {
                problems.add(new CourseProblem(
                        where.text(Where.lesson(module), "needs"),
                        "the module " + need + " that this one needs is not in the course"));
            }
        }
    }

    private void orphans(CourseModule module, List<CourseProblem> problems) {
        Pattern recording = Pattern.compile("(.+/)([^/]+)\\.out");
        for (String path : course.source().list("modules/" + module.folder() + "/examples")) {
            Matcher matcher = recording.matcher(path);
            if (matcher.matches()
                    && module.example(module.id() + "/" + matcher.group(2)).isEmpty()) {
                problems.add(new CourseProblem(
                        path + ":1", "this recording belongs to no example: there is no " + matcher.group(2) + ".py"));
            }
        }
    }
}
