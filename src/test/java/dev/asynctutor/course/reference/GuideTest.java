package dev.asynctutor.course.reference;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asynctutor.course.CourseFixture;
import dev.asynctutor.course.reference.Guide.Choice;
import dev.asynctutor.course.reference.Guide.Step;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GuideTest {
    private final Guide decisions =
            Guide.in(ReferenceFixture.good(), Guide.DECISIONS).orElseThrow();
    private final Guide debugging =
            Guide.in(ReferenceFixture.good(), Guide.DEBUGGING).orElseThrow();

    @Test
    void aListOfLinksIsAChoice() {
        assertThat(decisions.roots())
                .extracting(Step::id)
                .containsExactly("how-many-things-are-there", "does-it-compute");
        Step root = decisions.roots().get(0);
        assertThat(root.text()).isEqualTo("You have something to wait for.");
        assertThat(root.choices())
                .containsExactly(
                        new Choice("One thing", "just-await", 9),
                        new Choice("Several, and I need all `results`", "gather", 10));
        assertThat(decisions.step("gather").orElseThrow().concludes()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- [One](#a) or not\n- [Two](#b)\n",
                "- [One](other.md#a)\n- [Two](#b)\n",
                "- [One](#a)\n- two\n",
                "- [One](#a)\n\nand more\n",
                "1. [One](#a)\n"
            })
    void anyOtherListIsText(String body) {
        Guide guide = Guide.in(CourseFixture.good().with(Guide.DECISIONS, "# T\n\n## Q\n\n" + body), Guide.DECISIONS)
                .orElseThrow();
        assertThat(guide.roots().get(0).choices()).isEmpty();
        assertThat(guide.roots().get(0).text()).isEqualTo(body.strip());
    }

    @Test
    void aDiagnosisOpensItsAnswer() {
        assertThat(debugging.answering("never-awaited")).map(Step::id).contains("it-was-never-awaited");
        assertThat(debugging.find("starvation"))
                .isInstanceOfSatisfying(
                        Found.One.class,
                        one -> assertThat(((Step) one.thing()).id()).isEqualTo("it-blocks"));
        assertThat(debugging.step("it-was-never-awaited").orElseThrow().text()).startsWith("**Cause.**");
    }

    @ParameterizedTest
    @CsvSource({"it-hangs, it-hangs", "HANGS, it-hangs", "what do, what-do-you-see"})
    void aStepIsFoundByIdOrWords(String typed, String id) {
        assertThat(debugging.find(typed))
                .isInstanceOfSatisfying(
                        Found.One.class,
                        one -> assertThat(((Step) one.thing()).id()).isEqualTo(id));
    }

    @Test
    void theWayToAStepIsTheShortest() {
        assertThat(debugging.wayTo("it-hangs")).containsExactly("what-do-you-see", "what-kind-of-nothing", "it-hangs");
        assertThat(debugging.wayTo("what-do-you-see")).containsExactly("what-do-you-see");
        assertThat(decisions.wayTo("nowhere")).isEqualTo(List.of("nowhere"));
    }
}
