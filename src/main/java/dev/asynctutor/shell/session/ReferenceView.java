package dev.asynctutor.shell.session;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.asynctutor.course.reference.Found;
import dev.asynctutor.course.reference.QuickReference;
import dev.asynctutor.course.reference.QuickReference.Entry;
import dev.asynctutor.course.reference.QuickReference.Part;
import dev.asynctutor.course.reference.QuickReference.Topic;
import dev.asynctutor.course.reference.Snippet;
import java.util.List;
import java.util.regex.Pattern;

/** Draws the quick reference: its topics, one topic, or one entry. */
public final class ReferenceView {
    private static final Pattern OUTPUT = Pattern.compile("(?m)^```\\n+```text$");

    private final Session session;
    private final QuickReference reference;

    /**
     * Opens the quick reference of the session's course.
     *
     * @throws UserError when it has none
     */
    public ReferenceView(Session session) {
        this.session = session;
        this.reference = QuickReference.in(session.course().source())
                .filter(found -> !found.topics().isEmpty())
                .orElseThrow(() -> Missing.from(session.course(), "quick reference", QuickReference.FILE));
    }

    /** A topic, as JSON. */
    public record TopicJson(
            @JsonProperty String id,
            @JsonProperty String title,
            @JsonProperty List<EntryJson> entries) {}

    /** An entry, as JSON; {@code text} is Markdown with the code in it. */
    public record EntryJson(
            @JsonProperty String id,
            @JsonProperty String title,
            @JsonProperty String text,
            @JsonProperty List<String> code) {}

    /** All topics. */
    public List<TopicJson> json() {
        return reference.topics().stream().map(ReferenceView::json).toList();
    }

    /** The topic or entry that is meant. */
    public Object json(String typed) {
        Part part = find(typed);
        return part instanceof Topic topic ? json(topic) : json((Entry) part);
    }

    private static TopicJson json(Topic topic) {
        return new TopicJson(
                topic.id(),
                topic.title(),
                topic.entries().stream().map(ReferenceView::json).toList());
    }

    private static EntryJson json(Entry entry) {
        return new EntryJson(
                entry.id(),
                entry.title(),
                entry.text(),
                entry.snippets().stream().map(Snippet::source).toList());
    }

    private Part find(String typed) {
        Found<Part> found = reference.find(typed);
        if (found instanceof Found.One<Part> one) return one.thing();
        if (found instanceof Found.Several<Part> several) {
            List<String> commands =
                    several.things().stream().map(part -> "ref " + part.id()).toList();
            throw new UserError("\"" + typed + "\" could be " + String.join(", ", commands) + "; type one of them.");
        }
        throw new UserError("The quick reference has no \"" + typed + "\"; "
                + Missing.nearest(found, "ref")
                        .orElse("ref lists its topics, and search " + typed + " looks everywhere."));
    }

    /** What there is. */
    public void draw() {
        Page page = session.screen();
        page.gather();
        page.title(reference.title());
        page.blank();
        markdown(reference.intro());
        page.blank();
        page.table(
                List.of("ref", "topic", "entries"),
                reference.topics().stream()
                        .map(topic -> List.of(
                                topic.id(),
                                topic.title(),
                                String.valueOf(topic.entries().size())))
                        .toList());
        page.blank();
        page.hint("ref TOPIC shows a topic, ref WORDS the entry that has these words in its title.");
        page.present();
    }

    /** The topic or entry that is meant. */
    public void draw(String typed) {
        Part part = find(typed);
        session.screen().gather();
        if (part instanceof Topic topic) draw(topic);
        else draw((Entry) part);
        session.screen().present();
    }

    private void draw(Topic topic) {
        session.screen().blank();
        session.screen().heading(topic.title(), count(topic.entries().size()));
        if (!topic.intro().isEmpty()) markdown(topic.intro());
        topic.entries().forEach(this::draw);
    }

    private static String count(int entries) {
        return entries == 1 ? "1 entry" : entries + " entries";
    }

    private void draw(Entry entry) {
        session.screen().title(entry.title());
        markdown(entry.text());
    }

    private void markdown(String text) {
        LinkCommands links = new LinkCommands(session.course(), QuickReference.FILE);
        session.screen().markdown(withOutputNamed(text), links::commandOf);
    }

    /** On a code host a box stands around each block; here a word tells what is printed from what prints it. */
    static String withOutputNamed(String markdown) {
        return OUTPUT.matcher(markdown).replaceAll("```\n\n*prints*\n\n```text");
    }
}
