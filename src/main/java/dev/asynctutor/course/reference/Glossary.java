package dev.asynctutor.course.reference;

import dev.asynctutor.course.ContentSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The glossary of a course.
 *
 * @param intro Markdown
 */
public record Glossary(String title, String intro, List<Term> terms) {
    /** Its file, relative to the course's root. */
    public static final String FILE = "GLOSSARY.md";

    private static final int TERM_LEVEL = 2;
    private static final String ALSO = "Also:";
    private static final String SEE = "See:";
    private static final String EVERYDAY = "Everyday word:";

    /**
     * A term and what it means.
     *
     * @param id the fragment by which lessons link to it
     * @param text Markdown: what it means
     * @param also other forms and names of it
     * @param see ids of terms to read as well
     * @param everyday whether people use the word before it is a term
     */
    public record Term(
            String id, String name, int line, String text, List<String> also, List<String> see, boolean everyday) {
        /** All words for it. */
        public List<String> forms() {
            return Stream.concat(Stream.of(name), also.stream()).toList();
        }
    }

    /** The course's glossary, if it has one. Never fails: a document with mistakes is read as far as it goes. */
    public static Optional<Glossary> in(ContentSource source) {
        return source.read(FILE).map(Glossary::of);
    }

    private static Glossary of(String document) {
        String title = "";
        String intro = "";
        List<Term> terms = new ArrayList<>();
        for (Section section : Section.of(document, TERM_LEVEL)) {
            if (section.level() == TERM_LEVEL) {
                terms.add(term(section));
            } else {
                title = section.title();
                intro = section.body().strip();
            }
        }
        return new Glossary(title, intro, List.copyOf(terms));
    }

    private static Term term(Section section) {
        Annotated text = Annotated.of(section.body(), ALSO, SEE, EVERYDAY);
        List<String> also = Arrays.stream(
                        text.value(ALSO).replaceAll("\\.$", "").split(","))
                .map(form -> form.replace("`", "").strip())
                .filter(form -> !form.isEmpty())
                .toList();
        List<String> see = Markdown.targets(text.value(SEE)).stream()
                .filter(target -> target.startsWith("#"))
                .map(target -> target.substring(1))
                .toList();
        return new Term(
                section.slug(),
                section.title(),
                section.line(),
                text.markdown().strip(),
                also,
                see,
                text.value(EVERYDAY).startsWith("yes"));
    }

    /** The term that is meant, by any of its forms. */
    public Found<Term> find(String typed) {
        return new Lookup<>(
                        List.of(terms),
                        (Term term) -> Stream.concat(Stream.of(term.id()), term.forms().stream())
                                .toList())
                .find(typed);
    }

    public Optional<Term> term(String id) {
        return terms.stream().filter(term -> term.id().equals(id)).findFirst();
    }

    /** The id of the term that a link in a lesson leads to; empty for any other link. */
    public static Optional<String> termOf(String target) {
        int at = target.indexOf(FILE + "#");
        boolean file = at == 0 || (at > 0 && target.charAt(at - 1) == '/');
        return file ? Optional.of(target.substring(at + FILE.length() + 1)) : Optional.empty();
    }
}
