package dev.asynctutor.shell.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asynctutor.course.reference.Guide;
import dev.asynctutor.course.reference.ReferenceFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GuideTrailTest {
    private final Guide debugging =
            Guide.in(ReferenceFixture.good(), Guide.DEBUGGING).orElseThrow();
    private final Guide decisions =
            Guide.in(ReferenceFixture.good(), Guide.DECISIONS).orElseThrow();

    @Test
    void theOnlyRootIsWhereItBegins() {
        GuideTrail start = GuideTrail.start(GuideBook.DEBUGGING, debugging);
        assertThat(start.way()).containsExactly("what-do-you-see");
        assertThat(start.up()).isEmpty();
        assertThat(start.footer()).containsExactly("a number", "Enter leaves", "help");
    }

    @Test
    void ofSeveralRootsOneIsChosen() {
        GuideTrail start = GuideTrail.start(GuideBook.DECISIONS, decisions);
        assertThat(start.here()).isEmpty();
        assertThat(start.choices())
                .extracting(Guide.Choice::text)
                .containsExactly("How many things are there?", "Does it compute?");
        GuideTrail second = start.choose("2").orElseThrow();
        assertThat(second.way()).containsExactly("does-it-compute");
        assertThat(second.up()).contains(start);
    }

    @Test
    void upIsTheWayOneCame() {
        GuideTrail start = GuideTrail.start(GuideBook.DEBUGGING, debugging);
        GuideTrail hangs = start.choose("1").orElseThrow().choose(" 2 ").orElseThrow();
        assertThat(hangs.way()).containsExactly("what-do-you-see", "what-kind-of-nothing", "it-hangs");
        assertThat(hangs.up().orElseThrow().up()).contains(start);
        assertThat(hangs.choose("1")).isEmpty();
        assertThat(hangs.expected()).isEqualTo("There is nothing to choose here: back goes one up, Enter leaves.");
    }

    @Test
    void whoBeginsInsideHasTheSameWayUp() {
        GuideTrail inside = GuideTrail.at(
                GuideBook.DEBUGGING, debugging, debugging.step("it-hangs").orElseThrow());
        assertThat(inside.up().orElseThrow().here().orElseThrow().id()).isEqualTo("what-kind-of-nothing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "3", "99", "999999999999", "?", "-1", "1.5", ""})
    void anythingElseIsNoChoice(String typed) {
        assertThat(GuideTrail.start(GuideBook.DEBUGGING, debugging).choose(typed))
                .isEmpty();
    }
}
