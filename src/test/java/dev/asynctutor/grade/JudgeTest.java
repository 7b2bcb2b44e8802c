package dev.asynctutor.grade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.asynctutor.course.Question;
import dev.asynctutor.course.Question.Choice;
import dev.asynctutor.course.Question.Code;
import dev.asynctutor.course.Question.NumberSource;
import dev.asynctutor.course.Question.Task;
import dev.asynctutor.course.Question.Wrong;
import dev.asynctutor.grade.Verdict.DontKnow;
import dev.asynctutor.grade.Verdict.Right;
import dev.asynctutor.grade.Verdict.Unreadable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(value = 30, unit = TimeUnit.SECONDS)
class JudgeTest {
    private static final String PROGRAM = "import time\n\ntime.sleep(3)\nprint(\"tea\")\n";

    private static final Question SINGLE = question(
            "single",
            "",
            new Task.Choose(
                    false,
                    List.of(
                            new Choice("`gather`", false, "gather leaves them alone."),
                            new Choice("a `TaskGroup`", true, "A group cancels them."),
                            new Choice("nothing", false, "Something does.")),
                    false));
    private static final Question MULTI = question(
            "multi",
            "",
            new Task.Choose(
                    true,
                    List.of(
                            new Choice("one", true, "One is."),
                            new Choice("two", false, "Two is not."),
                            new Choice("three", true, "Three is.")),
                    false));
    private static final Question SECONDS = question(
            "seconds",
            "They overlap.",
            new Task.Quantity(
                    NumberSource.SECONDS,
                    Optional.empty(),
                    0.1,
                    "seconds",
                    List.of(new Wrong("5", "That is the sum."), new Wrong("2", "That is the shorter one."))));
    private static final Question PRINTED = question(
            "printed", "Top to bottom.", new Task.Output(List.of(new Wrong("tea / toast", "The toast is quicker."))));
    private static final Question ORDER =
            question("order", "Names first.", new Task.Order(List.of("x = 1", "x += 1", "print(x)"), Optional.empty()));
    private static final Question BLANK = new Question(
            "m/blank",
            "m/o",
            Optional.empty(),
            false,
            "`await asyncio.wait(tasks, return_when=asyncio.___)`",
            Optional.empty(),
            Optional.empty(),
            new Task.Blank(List.of("FIRST_COMPLETED"), List.of(new Wrong("ALL_COMPLETED", "That waits for all."))),
            "The first one is enough.");
    private static final Question BUG =
            question("bug", "It blocks.", new Task.Bug(3, "", List.of(new Wrong("4", "Printing is quick."))));

    private static final Map<Question, Key> KEYS = Map.of(
            SINGLE, new Key.Choices(Set.of(2)),
            MULTI, new Key.Choices(Set.of(1, 3)),
            SECONDS, new Key.Amount(3.0, 0.1),
            PRINTED, new Key.Printed(List.of("toast in", "kettle on")),
            ORDER, new Key.Ordered(List.of("x = 1", "x += 1", "print(x)")),
            BLANK, new Key.Accepted(List.of("FIRST_COMPLETED")),
            BUG, new Key.FaultyLine(3));

    static Stream<Question> everyKind() {
        return KEYS.keySet().stream();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2", " 2 ", "2.", "a TaskGroup", "a `taskgroup`"})
    void rightChoice(String typed) {
        assertThat(judge(SINGLE, typed)).isEqualTo(new Right("A group cancels them."));
    }

    @Test
    void aWrongChoiceIsMetBeforeTheRightOneIsShown() {
        assertThat(judge(SINGLE, "1"))
                .isEqualTo(new Verdict.Wrong(
                        "gather leaves them alone.\n\nRight is **2** a `TaskGroup`\n\nA group cancels them."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "4", "1 2", "12", "x", "", "-1", "２"})
    void noChoice(String typed) {
        assertThat(judge(SINGLE, typed))
                .isEqualTo(new Unreadable("One number from 1 to 3 is expected; ? says that you don't know."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1 3", "13", "3,1", "1 and 3", " 1 , 3 ", "3 1 1"})
    void rightChoices(String typed) {
        assertThat(judge(MULTI, typed)).isEqualTo(new Right("**1** One is.\n\n**3** Three is."));
    }

    @Test
    void choicesThatAreMissingOrTooMany() {
        assertThat(judge(MULTI, "1")).isInstanceOf(Verdict.Wrong.class);
        assertThat(judge(MULTI, "1 2 3").explanation())
                .startsWith("**2** Two is not.")
                .contains("Right are\n\n- **1** one\n- **3** three");
    }

    @ParameterizedTest
    @ValueSource(strings = {"3", "3.0", "3,0", "3.05", "2.9", "3 s", "3s", "3 sec", "3 seconds", "~3", "+3", "3000 ms"})
    void rightNumber(String typed) {
        assertThat(judge(SECONDS, typed)).isEqualTo(new Right("They overlap."));
    }

    @Test
    void aWrongNumberIsSetBesideTheRightOneAndItsBeliefIsMet() {
        assertThat(judge(SECONDS, "5"))
                .isEqualTo(new Verdict.Wrong(
                        "You said 5 seconds; it is **3 seconds**.\n\nThat is the sum.\n\nThey overlap."));
        assertThat(judge(SECONDS, "1"))
                .isEqualTo(new Verdict.Wrong("You said 1 second; it is **3 seconds**.\n\nThey overlap."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"three", "3 apples", "3 4", "NaN", "Infinity", "1e3", "", "0x3", "--3", "3..0"})
    void noNumber(String typed) {
        assertThat(judge(SECONDS, typed)).isInstanceOf(Unreadable.class);
    }

    @Test
    void numbersWithThousandsAndWithoutAUnit() {
        Question count = question(
                "count", "w", new Task.Quantity(NumberSource.LITERAL, Optional.of(10_000.0), 0, "", List.of()));
        Key key = new Key.Amount(10_000, 0);
        assertThat(Judge.judge(count, key, "10,000")).isInstanceOf(Right.class);
        assertThat(Judge.judge(count, key, "10000")).isInstanceOf(Right.class);
        assertThat(Judge.judge(count, key, "10.5").explanation()).contains("You said 10.5; it is **10000**.");
    }

    @Test
    void ofTwoNearBeliefsTheNearerOneIsMeant() {
        Question near = question(
                "near",
                "w",
                new Task.Quantity(
                        NumberSource.LITERAL,
                        Optional.of(9.0),
                        1,
                        "",
                        List.of(new Wrong("1", "one"), new Wrong("2", "two"))));
        assertThat(Judge.judge(near, new Key.Amount(9, 1), "2").explanation()).contains("two");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "toast in / kettle on",
                "toast in/kettle on",
                "  toast   in /  kettle on / ",
                "'toast in' / 'kettle on'",
                "\"toast in / kettle on\"",
                "toast in\\nkettle on",
                "toast in\nkettle on",
                "Toast in / kettle on",
                "toast in kettle on"
            })
    void rightOutput(String typed) {
        assertThat(judge(PRINTED, typed)).isEqualTo(new Right("Top to bottom."));
    }

    @Test
    void wrongOutput() {
        assertThat(judge(PRINTED, "tea/toast").explanation())
                .isEqualTo("The toast is quicker.\n\nThis is printed:\n\n```text\ntoast in\nkettle on\n```\n\n"
                        + "Top to bottom.");
        assertThat(judge(PRINTED, "kettle on / toast in")).isInstanceOf(Verdict.Wrong.class);
        assertThat(judge(PRINTED, " / ")).isInstanceOf(Unreadable.class);
    }

    @Test
    void theOrderIsJudgedByTheNumbersThatAreShown() {
        Key key = keyOf(ORDER);
        List<String> shown = Presentation.shuffledLines(ORDER, key);
        assertThat(shown)
                .containsExactlyInAnyOrder("x = 1", "x += 1", "print(x)")
                .isNotEqualTo(ordered());
        String right = "" + number(shown, "x = 1") + number(shown, "x += 1") + number(shown, "print(x)");
        for (String between : List.of("", " ", ",", ", ", " > ")) {
            assertThat(judge(ORDER, String.join(between, right.split("")))).isEqualTo(new Right("Names first."));
        }
        assertThat(judge(ORDER, new StringBuilder(right).reverse().toString()).explanation())
                .startsWith("The first line is already another one.")
                .contains("The order is **" + String.join(" ", right.split("")) + "**", "```python\nx = 1\nx += 1");
        for (String typed : List.of("1 2", "1 1 2", "1234", "a b c", "")) {
            assertThat(judge(ORDER, typed)).isInstanceOf(Unreadable.class);
        }
    }

    @Test
    void linesAreNeverShownInTheRightOrderAndAlwaysInTheSame() {
        for (int i = 0; i < 500; i++) {
            Question question = question("q" + i, "", new Task.Order(List.of("a", "b", "c"), Optional.empty()));
            Key key = new Key.Ordered(List.of("a", "b", "c"));
            assertThat(Presentation.shuffledLines(question, key))
                    .isNotEqualTo(List.of("a", "b", "c"))
                    .isEqualTo(Presentation.shuffledLines(question, key));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FIRST_COMPLETED",
                " FIRST_COMPLETED ",
                "`FIRST_COMPLETED`",
                "await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)"
            })
    void rightFilling(String typed) {
        assertThat(judge(BLANK, typed)).isEqualTo(new Right("The first one is enough."));
    }

    @Test
    void wrongFilling() {
        assertThat(judge(BLANK, "ALL_COMPLETED").explanation())
                .isEqualTo("That waits for all.\n\nThe gap takes `FIRST_COMPLETED`.\n\nThe first one is enough.");
        assertThat(judge(BLANK, "first_completed")).isInstanceOf(Verdict.Wrong.class);
        assertThat(judge(BLANK, "  ")).isInstanceOf(Unreadable.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"3", "line 3", "Line 3", "3."})
    void rightLine(String typed) {
        assertThat(judge(BUG, typed)).isEqualTo(new Right("It blocks."));
    }

    @Test
    void wrongLine() {
        assertThat(judge(BUG, "4").explanation()).isEqualTo("Printing is quick.\n\nIt is line **3**.\n\nIt blocks.");
        for (String typed : List.of("0", "5", "999999", "time.sleep(3)", "")) {
            assertThat(judge(BUG, typed)).isInstanceOf(Unreadable.class);
        }
    }

    @ParameterizedTest
    @MethodSource("everyKind")
    void notKnowingIsAnAnswerWithTheRightOneShown(Question question) {
        for (String typed : List.of("?", "I don't know", "i don’t know.", "dont know", "IDK", " i  do not know ")) {
            assertThat(judge(question, typed)).isInstanceOf(DontKnow.class);
            assertThat(judge(question, typed).explanation()).isNotBlank();
            assertThat(Judge.knows(question, keyOf(question), typed)).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("everyKind")
    void anyTextGetsAVerdict(Question question) {
        Random random = new Random(7);
        String hostile = "0123456789 ?/\\'\"`.,-+\n\t\u0000\u001b[2J\ud83d\ude00\ud83d___(){}*$^|é٣";
        for (int round = 0; round < 3_000; round++) {
            StringBuilder typed = new StringBuilder();
            for (int i = random.nextInt(12); i > 0; i--) typed.append(hostile.charAt(random.nextInt(hostile.length())));
            assertThat(judge(question, typed.toString()).explanation()).isNotNull();
            assertThat(Judge.knows(question, keyOf(question), typed.toString())).isIn(true, false);
        }
        for (String part : List.of("1", "9", " ", "/", "'", "a ", "1 2 ", "é", "~", "\n")) {
            assertThat(judge(question, part.repeat(200_000)).explanation()).isNotNull();
        }
    }

    @ParameterizedTest
    @MethodSource("everyKind")
    void theExplanationNeverRepeatsWhatWasTypedInWords(Question question) {
        assertThat(judge(question, "\u001b[31mred").explanation()).doesNotContain("\u001b");
    }

    @Test
    void wordsAreKnownOnlyWhenTheQuestionExplainsThem() {
        assertThat(knows(PRINTED, "tea / toast")).isTrue();
        assertThat(knows(PRINTED, "toast in / kettle on")).isTrue();
        assertThat(knows(PRINTED, "run")).isFalse();
        assertThat(knows(BLANK, "ALL_COMPLETED")).isTrue();
        assertThat(knows(BLANK, "help")).isFalse();
        assertThat(knows(SINGLE, "nothing")).isTrue();
        assertThat(knows(SINGLE, "next")).isFalse();
        assertThat(knows(BUG, "back")).isFalse();
    }

    @Test
    void anotherQuestionsKeyIsAnError() {
        assertThatThrownBy(() -> Judge.judge(BUG, keyOf(SECONDS), "3")).isInstanceOf(IllegalArgumentException.class);
    }

    private static List<String> ordered() {
        return List.of("x = 1", "x += 1", "print(x)");
    }

    private static int number(List<String> shown, String line) {
        return shown.indexOf(line) + 1;
    }

    private static Key keyOf(Question question) {
        return Optional.ofNullable(KEYS.get(question)).orElseThrow();
    }

    private static Verdict judge(Question question, String typed) {
        return Judge.judge(question, keyOf(question), typed);
    }

    private static boolean knows(Question question, String typed) {
        return Judge.knows(question, keyOf(question), typed);
    }

    private static Question question(String name, String why, Task task) {
        Optional<Code> code = Optional.of(new Code(Optional.empty(), PROGRAM, false));
        return new Question("m/" + name, "m/o", Optional.empty(), false, "Ask", code, Optional.empty(), task, why);
    }
}
