package dev.asynctutor.screen;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asynctutor.screen.Face.Colors;
import java.util.Optional;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStyle;
import org.junit.jupiter.api.Test;

class MarkdownLinksTest {
    private static final Look LOOK = Look.of(Faces.person(80, Colors.DARK, true));

    private static AttributedString drawn(String markdown) {
        return MarkdownRenderer.render(
                        LOOK,
                        markdown,
                        target -> target.startsWith("modules/") ? Optional.of("go 5") : Optional.empty())
                .get(0);
    }

    @Test
    void aLinkToATermIsUnderlinedAndNothingElse() {
        AttributedString line = drawn("The [event loop](../../GLOSSARY.md#event-loop) turns.");
        assertThat(line.toString()).isEqualTo("The event loop turns.");
        assertThat(line.styleAt(4)).isEqualTo(AttributedStyle.DEFAULT.underline());
        assertThat(line.styleAt(0)).isEqualTo(AttributedStyle.DEFAULT);
    }

    @Test
    void whatIsKnownOfATargetStandsAfterTheLink() {
        assertThat(drawn("See [the loop](modules/05/lesson.md) or [here](#there).")
                        .toString())
                .isEqualTo("See the loop (go 5) or here.");
    }

    @Test
    void anAddressOutsideIsStillShown() {
        assertThat(drawn("See [this](https://example.org).").toString()).isEqualTo("See this (https://example.org).");
    }
}
