package dev.asynctutor.grade;

import dev.asynctutor.course.Course;
import dev.asynctutor.course.CourseModule;
import dev.asynctutor.course.CourseProblem;
import dev.asynctutor.course.reference.Glossary;
import dev.asynctutor.course.reference.Glossary.Term;
import dev.asynctutor.course.reference.Introductions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Checks that the lessons introduce each term of the glossary, once in a module, and use none before. */
final class GlossaryCheck {
    private final Course course;
    private final Glossary glossary;
    private final Where where;
    private final List<CourseProblem> problems = new ArrayList<>();

    GlossaryCheck(Course course, Glossary glossary) {
        this.course = course;
        this.glossary = glossary;
        this.where = new Where(course.source());
    }

    List<CourseProblem> problems() {
        Introductions introductions = Introductions.of(course);
        for (Term term : glossary.terms()) {
            if (term.text().isBlank()) at(term, "the term \"" + term.name() + "\" is not explained");
            if (introductions.stepOf(term.id()).isEmpty()) {
                at(
                        term,
                        "no lesson introduces \"" + term.name() + "\": none links to " + Glossary.FILE + "#"
                                + term.id());
            }
            introductions.earlyUse(term).ifPresent(early -> earlyUse(term, early, introductions));
        }
        sorted();
        distinctForms();
        for (CourseModule module : course.modules()) {
            for (String again : introductions.linkedAgainIn(module.id())) {
                problems.add(new CourseProblem(
                        where.text(Where.lesson(module), "#" + again),
                        "this lesson links to the term " + again + " more than once"));
            }
        }
        return problems;
    }

    private void at(Term term, String what) {
        problems.add(new CourseProblem(Glossary.FILE + ":" + term.line(), what));
    }

    private void earlyUse(Term term, Introductions.EarlyUse early, Introductions introductions) {
        CourseModule module = course.module(
                course.outline().moduleOf(early.stepId()).orElseThrow().id());
        problems.add(new CourseProblem(
                where.step(module, early.stepId()),
                "the step " + early.stepId() + " says \"" + early.form() + "\", which only "
                        + introductions.stepOf(term.id()).orElseThrow() + " introduces"));
    }

    private void sorted() {
        for (int i = 1; i < glossary.terms().size(); i++) {
            Term before = glossary.terms().get(i - 1);
            Term term = glossary.terms().get(i);
            if (String.CASE_INSENSITIVE_ORDER.compare(before.name(), term.name()) > 0) {
                at(
                        term,
                        "the terms stand in alphabetical order, and \"" + term.name() + "\" comes before \""
                                + before.name() + "\"");
            }
        }
    }

    private void distinctForms() {
        Map<String, Term> owners = new HashMap<>();
        for (Term term : glossary.terms()) {
            for (String form : term.forms()) {
                Term other = owners.putIfAbsent(form.toLowerCase(Locale.ROOT), term);
                if (other != null && !other.id().equals(term.id())) {
                    at(term, "\"" + form + "\" is a form of \"" + other.name() + "\" already");
                }
            }
        }
    }
}
