package dev.asynctutor.course.reference;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asynctutor.course.CourseFixture;
import dev.asynctutor.course.reference.QuickReference.Part;
import dev.asynctutor.course.reference.QuickReference.Topic;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuickReferenceTest {
    private final QuickReference reference =
            QuickReference.in(ReferenceFixture.good()).orElseThrow();

    @Test
    void readsTopicsAndEntries() {
        assertThat(reference.title()).isEqualTo("Quick reference");
        assertThat(reference.intro()).startsWith("What one copies.").endsWith("```");
        assertThat(reference.prelude().orElseThrow().source()).contains("async def fetch");
        assertThat(reference.topics()).extracting(Topic::title).containsExactly("Waiting", "Queues", "Servers");
        assertThat(reference.entries()).hasSize(6);
        QuickReference.Entry first = reference.entries().get(0);
        assertThat(first.id()).isEqualTo("wait-for-one-thing");
        assertThat(first.snippets())
                .containsExactly(new Snippet(
                        20,
                        "print(await fetch(\"tea\"))\n",
                        Optional.of("tea is here\n"),
                        Snippet.OLDEST_MINOR,
                        false,
                        List.of()));
    }

    @Test
    void readsWhatASnippetNeeds() {
        List<Snippet> snippets =
                reference.entries().stream().flatMap(e -> e.snippets().stream()).toList();
        assertThat(snippets).extracting(Snippet::minor).containsExactly(11, 11, 11, 13, 11, 11);
        assertThat(snippets).extracting(Snippet::realClock).containsExactly(false, false, false, false, false, true);
        assertThat(snippets.get(4).packages()).containsExactly("fastapi");
    }

    @ParameterizedTest
    @CsvSource({
        "queues, queues",
        "Queues, queues",
        "que, queues",
        "the end of a queue, the-end-of-a-queue",
        "at most, wait-at-most-so-long",
        "long so most, wait-at-most-so-long",
        "ENDPOINT, an-endpoint"
    })
    void findsByIdThenBeginningThenWords(String typed, String id) {
        assertThat(reference.find(typed))
                .isInstanceOfSatisfying(
                        Found.One.class,
                        one -> assertThat(((Part) one.thing()).id()).isEqualTo(id));
    }

    @Test
    void aTopicGoesBeforeAnEntry() {
        assertThat(reference.find("wait"))
                .isEqualTo(new Found.One<Part>(reference.topics().get(0)));
        assertThat(reference.find("wait for"))
                .isEqualTo(new Found.One<Part>(reference.entries().get(0)));
    }

    @Test
    void whatCanBeSeveralIsNotGuessed() {
        assertThat(reference.find("queue a"))
                .isEqualTo(new Found.Several<Part>(
                        List.of(reference.entries().get(2), reference.entries().get(3))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "?!", "zebra"})
    void findsNothingForWhatIsNotThere(String typed) {
        assertThat(reference.find(typed)).isEqualTo(new Found.None<Part>(Optional.empty()));
    }

    @Test
    void proposesTheNearestName() {
        assertThat(reference.find("quees")).isEqualTo(new Found.None<Part>(Optional.of("queues")));
    }

    @Test
    void aCourseMayHaveNone() {
        assertThat(QuickReference.in(CourseFixture.good())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "text only", "### Entry first\n", "# T\n\n## A\n## A\n### A\n```python\nopen", "---\n"})
    void damagedDocumentsAreReadAsFarAsTheyGo(String text) {
        assertThat(QuickReference.in(CourseFixture.good().with(QuickReference.FILE, text)))
                .isPresent();
    }
}
