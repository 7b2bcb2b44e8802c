package dev.asynctutor.course.reference;

import dev.asynctutor.course.Course;
import dev.asynctutor.course.CourseModule;
import dev.asynctutor.course.Example;
import dev.asynctutor.course.Outcome;
import dev.asynctutor.course.Step;
import dev.asynctutor.course.reference.Search.Kind;
import java.util.ArrayList;
import java.util.List;

/** All passages of a course, in its order: lessons with their examples, then what one looks things up in. */
final class Passages {
    private final List<Passage> passages = new ArrayList<>();

    private Passages() {}

    static List<Passage> of(Course course) {
        Passages all = new Passages();
        course.modules().forEach(all::module);
        Glossary.in(course.source()).ifPresent(all::glossary);
        QuickReference.in(course.source()).ifPresent(all::quickReference);
        Guide.in(course.source(), Guide.DEBUGGING).ifPresent(guide -> all.guide(Kind.DEBUGGING, guide));
        Guide.in(course.source(), Guide.DECISIONS).ifPresent(guide -> all.guide(Kind.DECISION, guide));
        course.outline().success().forEach(all::outcome);
        return all.passages;
    }

    private void add(Kind kind, String id, String title, List<String> lines) {
        passages.add(new Passage(kind, id, List.of(title), lines));
    }

    private void module(CourseModule module) {
        for (Step step : module.steps()) {
            List<String> lines = new ArrayList<>();
            for (Step.Block block : step.blocks()) {
                if (block instanceof Step.Block.Prose prose) lines.addAll(PlainText.all(prose.markdown()));
            }
            add(Kind.STEP, step.id(), step.title(), lines);
        }
        module.examples().values().forEach(this::example);
        module.outcomes().forEach(this::outcome);
    }

    private void example(Example example) {
        List<String> shown = example.source()
                .lines()
                .skip(example.firstShownLine() - 1L)
                .map(String::strip)
                .toList();
        add(Kind.EXAMPLE, example.id(), example.title(), withTitle(example.title(), shown));
    }

    private static List<String> withTitle(String title, List<String> text) {
        List<String> lines = new ArrayList<>(List.of(title));
        lines.addAll(text);
        return lines;
    }

    private void outcome(Outcome outcome) {
        add(Kind.OUTCOME, outcome.id(), "", List.of(outcome.text()));
    }

    private void glossary(Glossary glossary) {
        for (Glossary.Term term : glossary.terms()) {
            passages.add(new Passage(Kind.TERM, term.id(), term.forms(), PlainText.all(term.text())));
        }
    }

    private void quickReference(QuickReference reference) {
        for (QuickReference.Entry entry : reference.entries()) {
            add(Kind.ENTRY, entry.id(), entry.title(), withTitle(entry.title(), PlainText.all(entry.text())));
        }
    }

    private void guide(Kind kind, Guide guide) {
        for (Guide.Step step : guide.steps()) {
            List<String> lines = withTitle(step.title(), PlainText.all(step.text()));
            step.choices().forEach(choice -> lines.addAll(PlainText.all(choice.text())));
            add(kind, step.id(), step.title(), lines);
        }
    }
}
