package dev.asynctutor.course.reference;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asynctutor.course.CourseFixture;
import dev.asynctutor.course.reference.Glossary.Term;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GlossaryTest {
    private final Glossary glossary = Glossary.in(ReferenceFixture.good()).orElseThrow();

    @Test
    void readsTermsWithoutTheLinesForTheTutor() {
        assertThat(glossary.terms().get(0))
                .isEqualTo(new Term(
                        "event-loop",
                        "event loop",
                        5,
                        "Runs one thing at a time, and waits for all the others.",
                        List.of("loop", "event loops"),
                        List.of("timeout"),
                        false));
        assertThat(glossary.terms().get(1).everyday()).isTrue();
        assertThat(glossary.terms().get(2).see()).containsExactly("event-loop", "kettle");
    }

    @ParameterizedTest
    @CsvSource({
        "Event Loop, event-loop",
        "loop, event-loop",
        "event-loop, event-loop",
        "time-out, timeout",
        "ket, kettle"
    })
    void findsATermByAnyOfItsForms(String typed, String id) {
        assertThat(glossary.find(typed))
                .isInstanceOfSatisfying(
                        Found.One.class,
                        one -> assertThat(((Term) one.thing()).id()).isEqualTo(id));
    }

    @ParameterizedTest
    @CsvSource({
        "../../GLOSSARY.md#event-loop, event-loop",
        "GLOSSARY.md#a, a",
        "MYGLOSSARY.md#a,",
        "../../GLOSSARY.md,",
        "https://example.org/x#y,"
    })
    void knowsALinkToATerm(String target, String id) {
        assertThat(Glossary.termOf(target)).isEqualTo(Optional.ofNullable(id));
    }

    @Test
    void theFirstLinkIntroduces() {
        Introductions introductions = introductions(ReferenceFixture.good());
        assertThat(introductions.stepOf("event-loop")).contains("1/kettle");
        assertThat(introductions.stepOf("timeout")).contains("2/both");
        assertThat(introductions.stepOf("nothing")).isEmpty();
    }

    @Test
    void aTermInAnEarlierStepIsEarlyUse() {
        assertThat(earlyUseOfTimeout("They may have time-outs or a Timeout."))
                .contains(new Introductions.EarlyUse("1/kettle", "timeout"));
        assertThat(earlyUseOfTimeout("Write `timeout` for it."))
                .contains(new Introductions.EarlyUse("1/kettle", "timeout"));
    }

    @Test
    void codeAndLongerWordsAreNoEarlyUse() {
        assertThat(earlyUseOfTimeout("Write `asyncio.timeout(2)` or no-timeout.\n\n```python\ntimeout = 3\n```"))
                .isEmpty();
    }

    private static Optional<Introductions.EarlyUse> earlyUseOfTimeout(String text) {
        CourseFixture course = ReferenceFixture.good().edited(ReferenceFixture.WAITING, "It did.", text);
        return introductions(course)
                .earlyUse(Glossary.in(course).orElseThrow().term("timeout").orElseThrow());
    }

    @Test
    void anEverydayWordMayBeUsedBefore() {
        CourseFixture course = ReferenceFixture.good()
                .edited(
                        ReferenceFixture.WAITING,
                        " looks at a [kettle](../../GLOSSARY.md#kettle)",
                        " looks at a kettle")
                .edited(ReferenceFixture.TOGETHER, "They overlap", "A [kettle](../../GLOSSARY.md#kettle)");
        assertThat(introductions(course)
                        .earlyUse(
                                Glossary.in(course).orElseThrow().term("kettle").orElseThrow()))
                .isEmpty();
    }

    private static Introductions introductions(CourseFixture course) {
        return Introductions.of(ReferenceFixture.read(course));
    }
}
