package dev.asynctutor.screen;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asynctutor.screen.Face.Colors;
import java.time.Duration;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MarkdownPropertyTest {
    private static final String[] PIECES = {
        "word",
        "a much longer sentence of several words",
        "`code`",
        "**strong**",
        "*em*",
        "[link](https://example.org/a/very/long/path/that/never/ends)",
        "\n",
        "\n\n",
        "\n\n- ",
        "\n  - ",
        "\n    1. ",
        "\n> ",
        "\n> > > ",
        "\n\n```python\nx = f\"{y!r:>{width}} {{z}}\" # c\n```\n",
        "\n\n```\nunclosed " + "x".repeat(250),
        "\n\n| a | b | c |\n|---|:-:|--:|\n| 1 | some longer cell text here | 日本語 |\n| `x` |\n\n",
        "\n\n|x|\n|-|\n",
        "\n# ",
        "\n\n---\n\n",
        "日本語の文章",
        "e\u0301\u0301",
        "x".repeat(130),
        "\t",
        "\u001b[31m",
        "\u202e",
        "😀",
        "\ud800",
        "<b>",
        "\n<div>\n",
        "  \n",
        "\\",
        "&amp;",
        "100000000. item\n",
        "- - - - - - deep\n",
        "> ".repeat(40) + "deep\n",
        "|",
        "***",
        "```",
        "\"\"\"",
        "'",
        "f'{"
    };

    static LongStream seeds() {
        return LongStream.range(0, 500);
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(40) + 1; i > 0; i--) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
            if (random.nextBoolean()) text.append(' ');
        }
        return text.toString();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void neverWiderThanTheScreen(long seed) {
        Random random = new Random(seed);
        String markdown = text(random);
        int width = 40 + random.nextInt(161);
        boolean unicode = random.nextBoolean();
        Face face = random.nextInt(4) == 0
                ? Faces.screenReader(width)
                : Faces.person(width, random.nextBoolean() ? Colors.DARK : Colors.NONE, unicode);
        String drawn = Drawing.plain(Drawing.of(face, screen -> screen.markdown(markdown)));
        assertThat(drawn.lines()).allSatisfy(line -> {
            assertThat(Lines.width(line)).as("%s%nof%n%s", line, markdown).isLessThanOrEqualTo(width);
            assertThat(line.chars()).allMatch(c -> c >= ' ' && c != 0x7f);
        });
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void tokensJoinedAreTheSource(long seed) {
        Random random = new Random(seed);
        String source = text(random);
        for (Language language : Language.values()) {
            StringBuilder joined = new StringBuilder();
            for (Token token : Lexer.lex(source, language)) joined.append(token.text());
            assertThat(joined).hasToString(source);
        }
    }

    @Test
    void hostileTextEnds() {
        String deep = "> ".repeat(3_000) + "x\n" + "- ".repeat(2_000) + "x\n" + "[".repeat(5_000) + "f'{".repeat(2_000);
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
            assertThat(Drawing.of(Faces.pipe(80), screen -> screen.markdown(deep)))
                    .isNotEmpty();
            String nested = "f'{".repeat(5_000) + "}'".repeat(5_000) + "f\"{x(".repeat(2_000) + ")}\"".repeat(2_000);
            assertThat(Highlighter.highlight(Look.of(Faces.pipe(80)), nested, Language.PYTHON))
                    .hasSize(1);
            assertThat(Highlighter.highlight(Look.of(Faces.pipe(80)), "f'{".repeat(5_000), Language.PYTHON))
                    .hasSize(1);
        });
    }
}
