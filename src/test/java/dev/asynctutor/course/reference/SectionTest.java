package dev.asynctutor.course.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SectionTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Event loop | event-loop",
                "`asyncio.gather`: all of them | asynciogather-all-of-them",
                "What do you see? | what-do-you-see",
                "\"Task was destroyed but it is pending\" | task-was-destroyed-but-it-is-pending",
                "async / await | async--await",
                "run_in_executor | run_in_executor",
                "Größe | größe"
            })
    void slugsAreThoseOfCodeHosts(String heading, String slug) {
        assertThat(Section.of("# " + heading, 1)).extracting(Section::slug).containsExactly(slug);
    }

    @Test
    void equalHeadingsGetNumbers() {
        assertThat(Anchors.of("# One\n## Limit\n## Two\n### Limit\n#### Limit\n"))
                .containsExactly("one", "limit", "two", "limit-1", "limit-2");
    }

    @Test
    void headingsInCodeAreNone() {
        String document = "# One\n\n```python\n# a comment\n```\n\n## Two\n\ntext\n";
        assertThat(Section.of(document, 2))
                .containsExactly(
                        new Section(1, "One", "one", 1, "\n```python\n# a comment\n```\n", 2),
                        new Section(2, "Two", "two", 7, "\ntext", 8));
    }

    @Test
    void deeperHeadingsStayInTheBody() {
        assertThat(Section.of("# One\n### Three\n", 2))
                .extracting(Section::body)
                .containsExactly("### Three");
    }

    @Test
    void anEmptyDocumentHasNone() {
        assertThat(Section.of("", 3)).isEmpty();
    }
}
