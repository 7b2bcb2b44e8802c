package dev.asynctutor.shell.session;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.asynctutor.course.reference.Search;
import dev.asynctutor.course.reference.Search.Hit;
import dev.asynctutor.screen.SearchView;
import java.util.List;

/** Draws what a search has found, each place with the command that opens it. */
public final class SearchResults {
    /** What is read at a glance; who wants fewer adds a word. */
    private static final int MOST_SHOWN = 20;

    private final Session session;
    private final List<String> words;
    private final List<Hit> hits;

    /**
     * Searches the session's course.
     *
     * @throws UserError when there is nothing to search for
     */
    public SearchResults(Session session, List<String> words) {
        if (words.stream().allMatch(String::isBlank)) {
            throw new UserError("What is to be found? Type search WORD, or several words.");
        }
        this.session = session;
        this.words = words;
        this.hits = Search.of(session.course(), words);
    }

    /** A place that was found, as JSON; {@code command} opens it. */
    public record Place(
            @JsonProperty String command,
            @JsonProperty String kind,
            @JsonProperty String title,
            @JsonProperty String line) {}

    public List<Place> json() {
        return hits.stream()
                .map(hit -> new Place(command(hit), kind(hit), hit.title(), hit.line()))
                .toList();
    }

    public void draw() {
        Page page = session.screen();
        page.blank();
        if (hits.isEmpty()) {
            page.say("Nothing has " + quoted() + (words.size() > 1 ? "; try fewer words." : "; try another word."));
            return;
        }
        page.places(hits.stream().limit(MOST_SHOWN).map(SearchResults::row).toList());
        if (hits.size() > MOST_SHOWN) {
            page.blank();
            page.hint("And " + (hits.size() - MOST_SHOWN) + " more; one more word finds fewer.");
        }
    }

    private String quoted() {
        return words.size() == 1 ? "\"" + words.get(0) + "\"" : "all of \"" + String.join("\", \"", words) + "\"";
    }

    private static SearchView.Row row(Hit hit) {
        return new SearchView.Row(
                command(hit),
                hit.line(),
                hit.marks().stream()
                        .map(mark -> new SearchView.Mark(mark.start(), mark.end()))
                        .toList());
    }

    private static String command(Hit hit) {
        return switch (hit.kind()) {
            case STEP, EXAMPLE -> "go " + hit.id();
            case TERM -> "glossary " + hit.id();
            case ENTRY -> "ref " + hit.id();
            case DEBUGGING -> "debug " + hit.id();
            case DECISION -> "decide " + hit.id();
            case OUTCOME -> hit.id().contains("/") ? "go " + hit.id().replaceFirst("/.*", "") : "checklist";
        };
    }

    private static String kind(Hit hit) {
        return switch (hit.kind()) {
            case STEP -> "step";
            case EXAMPLE -> "example";
            case TERM -> "term";
            case ENTRY -> "reference";
            case DEBUGGING -> "debugging";
            case DECISION -> "decision";
            case OUTCOME -> "outcome";
        };
    }
}
