package dev.asynctutor.course.reference;

import dev.asynctutor.course.ContentSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The quick reference of a course: what a person copies who knows what it does.
 *
 * @param intro Markdown
 * @param prelude what is understood in every snippet: imports and small stand-ins
 */
public record QuickReference(String title, String intro, Optional<Snippet> prelude, List<Topic> topics) {
    /** Its file, relative to the course's root. */
    public static final String FILE = "QUICK_REFERENCE.md";

    private static final int TOPIC_LEVEL = 2;
    private static final int ENTRY_LEVEL = 3;

    /** A topic or an entry: what {@code ref} can be asked for. */
    public sealed interface Part {
        /** What to type for it; unique in the document. */
        String id();

        String title();
    }

    /**
     * Some entries about one thing.
     *
     * @param intro Markdown; often empty
     */
    public record Topic(String id, String title, int line, String intro, List<Entry> entries) implements Part {}

    /**
     * One recipe.
     *
     * @param text Markdown, with the snippet in it
     */
    public record Entry(String id, String title, int line, String text, List<Snippet> snippets) implements Part {}

    /** The course's quick reference, if it has one. Never fails: a document with mistakes is read as far as it goes. */
    public static Optional<QuickReference> in(ContentSource source) {
        return source.read(FILE).map(QuickReference::of);
    }

    private static QuickReference of(String document) {
        List<Section> sections = Section.of(document, ENTRY_LEVEL);
        String title = "";
        String intro = "";
        Optional<Snippet> prelude = Optional.empty();
        List<Topic> topics = new ArrayList<>();
        for (Section section : sections) {
            if (section.level() < TOPIC_LEVEL) {
                title = section.title();
                intro = section.body().strip();
                prelude =
                        Snippet.in(section.body(), section.bodyLine()).stream().findFirst();
            } else if (section.level() == TOPIC_LEVEL || topics.isEmpty()) {
                topics.add(new Topic(
                        section.slug(),
                        section.title(),
                        section.line(),
                        section.body().strip(),
                        new ArrayList<>()));
            } else {
                topics.get(topics.size() - 1).entries().add(entry(section));
            }
        }
        return new QuickReference(title, intro, prelude, List.copyOf(topics));
    }

    private static Entry entry(Section section) {
        return new Entry(
                section.slug(),
                section.title(),
                section.line(),
                section.body().strip(),
                Snippet.in(section.body(), section.bodyLine()));
    }

    public List<Entry> entries() {
        return topics.stream().flatMap(topic -> topic.entries().stream()).toList();
    }

    /** The topic or entry that is meant; a topic goes before an entry that matches as well. */
    public Found<Part> find(String typed) {
        return new Lookup<Part>(
                        List.of(List.copyOf(topics), List.copyOf(entries())), part -> List.of(part.id(), part.title()))
                .find(typed);
    }
}
