package dev.asynctutor.screen;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asynctutor.screen.Face.Colors;
import dev.asynctutor.screen.RunView.Channel;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class RunViewTest {
    private static final Face FACE = Faces.person(40, Colors.NONE, true);

    private static String shown(Consumer<RunView> run) {
        return Drawing.of(FACE, screen -> run.accept(new RunView(screen)));
    }

    @Test
    void completeLinesAppearAtOnceAndIncompleteOnesWait() {
        assertThat(shown(view -> view.accept(Channel.OUT, 0.5, "one\ntwo"))).isEqualTo("  0.50 │ one\n");
        assertThat(shown(view -> {
                    view.accept(Channel.OUT, 0.5, "one\ntwo");
                    view.end();
                }))
                .isEqualTo("  0.50 │ one\n  0.50 │ two\n");
    }

    @Test
    void aQuestionIsShownWhenAllIsQuietAndItsLineGoesOn() {
        assertThat(shown(view -> {
                    view.accept(Channel.OUT, 1, "Name? ");
                    view.settle();
                    view.settle();
                    view.accept(Channel.OUT, 2, "thanks\nnext\n");
                }))
                .isEqualTo("  1.00 │ Name? thanks\n  2.00 │ next\n");
    }

    @Test
    void whatIsTypedEndsTheLineOfAQuestion() {
        assertThat(shown(view -> {
                    view.accept(Channel.OUT, 1, "Name? ");
                    view.settle();
                    view.typed();
                    view.accept(Channel.OUT, 2, "Hello\n");
                }))
                .isEqualTo("  1.00 │ Name?   2.00 │ Hello\n");
    }

    @Test
    void theOtherStreamStartsALineOfItsOwn() {
        assertThat(shown(view -> {
                    view.accept(Channel.OUT, 1, "half");
                    view.accept(Channel.ERR, 1, "oops\n");
                    view.accept(Channel.OUT, 2, "rest\n");
                }))
                .isEqualTo("  1.00 │ half\n  1.00 │ oops\n  2.00 │ rest\n");
    }

    @Test
    void aBarThatRedrawsItselfLeavesItsLastState() {
        assertThat(shown(view -> view.accept(Channel.OUT, 0, "10%\r20%\r100%\r\nab\b\bcd\n")))
                .isEqualTo("  0.00 │ 100%\n  0.00 │ cd\n");
    }

    @Test
    void nothingAProgramWritesActsOnTheTerminal() {
        String drawn = shown(view -> view.accept(Channel.OUT, 0, "\033[2J\033]0;title\007\u009b1m\u202e\u0000\n"));
        assertThat(drawn).isEqualTo("  0.00 │ ^[[2J^[]0;title^G\\x9b1m\\u202e^@\n");
    }

    @Test
    void keysAreShownAsTheyAreTypedAndEnterEndsTheQuestion() {
        assertThat(shown(view -> {
                    view.accept(Channel.OUT, 1, "Name? ");
                    view.settle();
                    for (char key : "Adx".toCharArray()) view.key(key);
                    view.backspace();
                    view.key('a');
                    view.enter();
                    view.accept(Channel.OUT, 2, "Hello\n");
                }))
                .isEqualTo("  1.00 │ Name? Adx\b \ba\n  2.00 │ Hello\n");
    }

    @Test
    void whatIsTypedMeanwhileStaysBelowTheOutput() {
        assertThat(shown(view -> {
                    view.enter();
                    view.key('m');
                    view.accept(Channel.OUT, 1, "Ada\n");
                    view.key('o');
                    view.enter();
                    view.accept(Channel.OUT, 2, "Ben\n");
                    view.key('x');
                    view.backspace();
                }))
                .isEqualTo("       │ m\r\033[K  1.00 │ Ada\n       │ mo\n  2.00 │ Ben\n       │ x\r\033[K");
    }

    @Test
    void isDrawnAgainForANarrowerWindow() {
        Transcript.View[] again = new Transcript.View[1];
        shown(view -> {
            view.accept(Channel.OUT, 1, "x".repeat(29) + " end\nName? ");
            view.settle();
            for (char key : "Ada".toCharArray()) view.key(key);
            view.enter();
            view.accept(Channel.ERR, 2, "half");
            view.end();
            again[0] = view.again();
        });
        Look wide = Look.of(Faces.person(80, Colors.NONE, true));
        assertThat(again[0].lines(wide))
                .extracting(Object::toString)
                .containsExactly("  1.00 │ " + "x".repeat(29) + " end", "  1.00 │ Name? Ada", "  2.00 │ half");
        assertThat(again[0].lines(Look.of(FACE))).hasSize(4);
    }

    @Test
    void charactersWithoutWidthAreNotHeldBackForEver() {
        assertThat(shown(view -> view.accept(Channel.OUT, 0, "\u0301".repeat(10_000))))
                .hasLineCount(4);
    }

    @Test
    void readAloudThereIsNoBar() {
        assertThat(Drawing.of(Faces.screenReader(40), screen -> new RunView(screen).accept(Channel.OUT, 1, "tea\n")))
                .isEqualTo("1.00: tea\n");
    }

    @Test
    void randomBytesNeverLeaveTheWindow() {
        for (long seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            byte[] bytes = new byte[2_000];
            random.nextBytes(bytes);
            String drawn = shown(view -> {
                for (int at = 0; at < bytes.length; ) {
                    int length = Math.min(bytes.length - at, 1 + random.nextInt(50));
                    Channel channel = random.nextBoolean() ? Channel.OUT : Channel.ERR;
                    view.accept(channel, at, new String(bytes, at, length, StandardCharsets.UTF_8));
                    if (random.nextBoolean()) view.settle();
                    at += length;
                }
                view.end();
            });
            assertThat(drawn.lines()).allSatisfy(line -> {
                assertThat(Lines.width(line)).as(line).isLessThanOrEqualTo(40);
                assertThat(line.chars()).allMatch(c -> c >= ' ' && c != 0x7f && (c < 0x80 || c >= 0xa0));
            });
        }
    }
}
