package dev.asynctutor.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTest {
    private static String turned(String markdown) {
        return Markdown.withLinks(
                markdown, target -> target.startsWith("gone") ? Optional.empty() : Optional.of("new.md"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "See [it](old.md). | See [it](new.md).",
                "See [it](old.md \"a title\"). | See [it](new.md \"a title\").",
                "See [`a](b)`](old.md). | See [`a](b)`](new.md).",
                "See [**old.md** here](old.md). | See [**old.md** here](new.md).",
                "See [a](<old.md>), [b](old.md). | See [a](<new.md>), [b](new.md).",
                "See [](old.md). | See [](new.md).",
                "See [a *b*](gone.md), then. | See a *b*, then.",
                "The code `[a](old.md)` stays. | The code `[a](old.md)` stays.",
                "# On [a](old.md) | # On [a](new.md)",
                "- one [a](old.md) | - one [a](new.md)",
            })
    void linksAreTurnedAndAllElseStays(String markdown, String expected) {
        assertThat(turned(markdown)).isEqualTo(expected);
    }

    @Test
    void linksOverTwoLinesInTablesAndByReferenceAreTurned() {
        assertThat(turned("> see [two\n> lines](old.md) there")).isEqualTo("> see [two\n> lines](new.md) there");
        assertThat(turned("| a | b |\n|---|---|\n| [x](old.md) | [y](gone.md) |"))
                .isEqualTo("| a | b |\n|---|---|\n| [x](new.md) | y |");
        assertThat(turned("See [a][r] and [r].\n\n[r]: old.md"))
                .isEqualTo("See [a](new.md) and [r](new.md).\n\n[r]: old.md");
        assertThat(turned("```\n[a](old.md)\n```")).isEqualTo("```\n[a](old.md)\n```");
    }

    @Test
    void headingsAreReadAsTheyAreShown() {
        assertThat(Markdown.headings("# The `await` *word*\n\ntext\n\nTwo\nlines\n---\n\n```\n# no heading\n```\n"))
                .containsExactly(new Markdown.Title(1, "The await word"), new Markdown.Title(2, "Two lines"));
    }

    @Test
    void onlyHeadingsOfTheFirstLevelComeDown() {
        assertThat(Markdown.belowTheTitle("# A *title*\n\ntext\n\n### Inside\n\n```\n# code\n```"))
                .isEqualTo("## A *title*\n\ntext\n\n### Inside\n\n```\n# code\n```");
        assertThat(Markdown.belowTheTitle("A title\n=======\n\ntext")).isEqualTo("## A title\n\ntext");
        assertThat(Markdown.belowTheTitle("## Second\n\ntext")).isEqualTo("## Second\n\ntext");
    }

    @Test
    void aFenceIsLongerThanAnyInTheText() {
        assertThat(Markdown.fenced("python", "print(1)\n")).isEqualTo("```python\nprint(1)\n```");
        assertThat(Markdown.fenced("text", "a ```` b"))
                .startsWith("`````text\n")
                .endsWith("\n`````");
    }

    @Test
    void listsKeepWhatBelongsToAnItem() {
        assertThat(Markdown.list(false, List.of("one\n\nmore", "two"))).isEqualTo("- one\n  \n  more\n- two");
        assertThat(Markdown.list(true, List.of("a", "b\nc"))).isEqualTo("1. a\n2. b\n   c");
    }

    @ParameterizedTest
    @ValueSource(strings = {"except* and a * b", "[x] <b> & `code`", "_both_ ends, as_completed", "a\\b", "1 | 2"})
    void anEscapedTextIsReadAsItIs(String text) {
        assertThat(Markdown.headings("# " + Markdown.escaped(text)))
                .extracting(Markdown.Title::text)
                .containsExactly(text);
    }
}
