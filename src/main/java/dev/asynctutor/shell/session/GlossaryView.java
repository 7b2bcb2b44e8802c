package dev.asynctutor.shell.session;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.asynctutor.course.reference.Found;
import dev.asynctutor.course.reference.Glossary;
import dev.asynctutor.course.reference.Glossary.Term;
import dev.asynctutor.course.reference.Introductions;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Draws the glossary: its terms, or one of them. */
public final class GlossaryView {
    private final Session session;
    private final Glossary glossary;

    /**
     * Opens the glossary of the session's course.
     *
     * @throws UserError when it has none
     */
    public GlossaryView(Session session) {
        this.session = session;
        this.glossary = Glossary.in(session.course().source())
                .filter(found -> !found.terms().isEmpty())
                .orElseThrow(() -> Missing.from(session.course(), "glossary", Glossary.FILE));
    }

    /** A term, as JSON; {@code introduced} is the full id of the step that introduces it, or null. */
    public record TermJson(
            @JsonProperty String id,
            @JsonProperty String term,
            @JsonProperty String text,
            @JsonProperty List<String> also,
            @JsonProperty List<String> see,
            @JsonProperty @Nullable String introduced) {}

    /** All terms. */
    public List<TermJson> json() {
        Introductions introductions = Introductions.of(session.course());
        return glossary.terms().stream().map(term -> json(term, introductions)).toList();
    }

    /** The term that is meant. */
    public TermJson json(String typed) {
        return json(find(typed), Introductions.of(session.course()));
    }

    private static TermJson json(Term term, Introductions introductions) {
        return new TermJson(
                term.id(),
                term.name(),
                term.text(),
                term.also(),
                term.see(),
                introductions.stepOf(term.id()).orElse(null));
    }

    private Term find(String typed) {
        Found<Term> found = glossary.find(typed);
        if (found instanceof Found.One<Term> one) return one.thing();
        if (found instanceof Found.Several<Term> several) {
            throw new UserError("\"" + typed + "\" could be "
                    + several.things().stream().map(Term::name).collect(Collectors.joining(", "))
                    + "; type one of them.");
        }
        throw new UserError("The glossary has no \"" + typed + "\"; "
                + Missing.nearest(found, "glossary")
                        .orElse("glossary lists its terms, and search " + typed + " looks everywhere."));
    }

    /** The terms there are. */
    public void draw() {
        Page page = session.screen();
        page.title(glossary.title());
        page.blank();
        page.names(glossary.terms().stream().map(Term::name).toList());
        page.blank();
        page.hint("glossary TERM explains one, and says where it is introduced.");
    }

    /** The term that is meant, and what leads on from it. */
    public void draw(String typed) {
        Term term = find(typed);
        Page page = session.screen();
        page.title(term.name());
        page.blank();
        page.markdown(term.text(), new LinkCommands(session.course(), Glossary.FILE)::commandOf);
        if (!term.also().isEmpty()) {
            page.blank();
            page.hint("Also: " + String.join(", ", term.also()));
        }
        Introductions.of(session.course()).stepOf(term.id()).ifPresent(step -> {
            page.blank();
            page.hint("Introduced in " + titleOf(step) + ": go " + step);
        });
        List<String> others = term.see().stream()
                .flatMap(id -> glossary.term(id).stream())
                .map(other -> "glossary " + other.id())
                .toList();
        if (others.isEmpty()) return;
        page.blank();
        page.footer(others);
    }

    private String titleOf(String stepId) {
        return session.outline().moduleOf(stepId).stream()
                .flatMap(module -> module.steps().stream())
                .filter(step -> step.id().equals(stepId))
                .map(step -> "\"" + step.title() + "\"")
                .findFirst()
                .orElse("the course");
    }
}
