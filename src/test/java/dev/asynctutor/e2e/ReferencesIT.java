package dev.asynctutor.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.asynctutor.course.CourseFixture;
import dev.asynctutor.course.reference.ReferenceFixture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Looking things up: from the shell, and at the prompt without losing one's place. */
class ReferencesIT {
    private static final String FORGOTTEN = """
            import asyncio


            async def save():
                print("saved")


            async def main():
                save()


            asyncio.run(main())
            """;

    @TempDir
    Path folder;

    private Path content;

    @BeforeEach
    void writeCourse() throws IOException {
        content = folder.resolve("course");
        ReferenceFixture.writeTo(content);
    }

    private Jar.Result shell(String... words) throws IOException, InterruptedException {
        List<String> arguments = new ArrayList<>(List.of("--content", content.toString()));
        arguments.addAll(Arrays.asList(words));
        return Jar.run(folder.resolve("progress"), "", arguments.toArray(new String[0]));
    }

    private PtySession terminal(int columns, String... words) throws IOException {
        List<String> arguments = new ArrayList<>(
                List.of("--progress", folder.resolve("progress").toString(), "--content", content.toString()));
        arguments.addAll(Arrays.asList(words));
        return new PtySession(columns, 60, Map.of(), arguments.toArray(new String[0]));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ref                        | queues  │ Queues  │ 2",
                "ref queue                  | A queue with room for one",
                "ref at most                | A timeout ends a wait, as in both (run 2/both).",
                "glossary                   | event loop · kettle · timeout",
                "glossary event loops       | Introduced in \"The kettle\": go 1/kettle",
                "debug                      | Nothing happens │ debug what-kind-of-nothing",
                "debug never-awaited        | Cause. A coroutine was made and nobody ran it.",
                "debug hangs                | Read on. Which tool (decide gather).",
                "decide                     | decide does-it-compute",
                "decide gather              | They wait together (wait for one (ref wait-for-one-thing)).",
                "search water seconds       | go 1/kettle",
                "search zebra               | Nothing has \"zebra\"; try another word."
            })
    void fromTheShellItIsPrinted(String words, String line) throws Exception {
        Jar.Result result = shell(words.split(" "));
        assertThat(result.out()).contains(line);
        assertThat(result.err()).isEmpty();
        assertThat(result.exit()).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ref quees          | The quick reference has no \"quees\"; did you mean ref queues?",
                "glossary timout    | The glossary has no \"timout\"; did you mean glossary timeout?",
                "debug blocking-kall | There is nothing under \"blocking-kall\" in the debugging guide; did you mean debug"
                        + " blocking-call?",
                "debug zebra        | There is nothing under \"zebra\" in the debugging guide; debug alone asks you,"
                        + " and search zebra looks everywhere.",
                "search             | What is to be found? Type search WORD, or several words."
            })
    void whatIsNotThereIsToldInASentence(String words, String sentence) throws Exception {
        Jar.Result result = shell(words.split(" "));
        assertThat(result.err().strip()).isEqualTo(sentence);
        assertThat(result.exit()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"ref, quick reference", "glossary, glossary", "debug, debugging guide", "decide, decision trees"})
    void aCourseMayHaveNone(String command, String name) throws Exception {
        content = CourseFixture.GOOD;
        Jar.Result result = shell(command);
        assertThat(result.err()).startsWith("This course has no " + name + ": there is no ");
        assertThat(result.exit()).isEqualTo(2);
        assertThat(shell("search", "tea").exit()).isZero();
    }

    @Test
    void eachTellsOneJsonDocument() throws Exception {
        assertThat(shell("ref", "--json").json()).hasSize(3);
        assertThat(shell("ref", "--json", "an-endpoint")
                        .json()
                        .path("code")
                        .path(0)
                        .asText())
                .contains("FastAPI()");
        JsonNode term = shell("glossary", "loop", "--json").json();
        assertThat(term.path("introduced").asText()).isEqualTo("1/kettle");
        assertThat(shell("debug", "--json").json()).hasSize(5);
        assertThat(shell("decide", "--json", "gather").json().path("choices")).isEmpty();
        assertThat(shell("search", "--json", "timeout")
                        .json()
                        .path(0)
                        .path("command")
                        .asText())
                .isEqualTo("glossary timeout");
    }

    @Test
    void aGuideIsWalkedByNumbersAndLeavesTheLessonWhereItWas() throws Exception {
        try (PtySession tutor = terminal(80)) {
            tutor.awaitOutput(0, "You can change it later");
            tutor.type("1");
            tutor.awaitOutput(0, "step 1/");
            tutor.firstPrompt();
            assertThat(tutor.command("debug")).contains("1. Nothing happens").contains("a number · Enter leaves");
            assertThat(tutor.command("1")).contains("2. It hangs").contains("back one up");
            assertThat(tutor.command("7")).contains("Type a number from 1 to 3; Enter leaves.");
            assertThat(tutor.command("2")).contains("Two wait for each other.").contains("Which tool (decide gather)");
            assertThat(tutor.command("back")).contains("3. Something else");
            assertThat(tutor.command("glossary timeout")).contains("The longest time to wait.");
            assertThat(tutor.command("")).contains("Back in the lesson.").contains("Predict:");
            assertThat(tutor.command("decide")).contains("2. Does it compute?");
            assertThat(tutor.command("2")).contains("1. Yes");
            assertThat(tutor.command("1")).contains("Waiting does not help a processor.");
            assertThat(tutor.command("back")).contains("1. Yes");
            assertThat(tutor.command("back")).contains("1. How many things are there?");
            assertThat(tutor.command("back")).contains("Back in the lesson.");
            assertThat(tutor.command("debug hangs")).contains("Two wait for each other.");
            assertThat(tutor.command("go 2")).contains("Two waits");
            assertThat(tutor.command("2")).contains("numbers are expected in order");
        }
    }

    @Test
    void fromATerminalAGuideOpensThePrompt() throws Exception {
        try (PtySession tutor = terminal(80, "decide")) {
            assertThat(tutor.firstPrompt()).contains("1. How many things are there?");
            assertThat(tutor.command("1")).contains("Several, and I need all results");
            tutor.enter("quit");
            assertThat(tutor.exitCode()).isZero();
        }
    }

    @Test
    void tabCompletesWhatCanBeLookedUp() throws Exception {
        try (PtySession tutor = terminal(80, "go", "1")) {
            tutor.firstPrompt();
            int mark = tutor.everything().length();
            tutor.type("glossary time\t");
            tutor.awaitOutput(mark, "timeout");
            assertThat(tutor.command("")).contains("The longest time to wait.");
            mark = tutor.everything().length();
            tutor.type("debug never\t");
            tutor.awaitOutput(mark, "never-awaited");
            assertThat(tutor.command("")).contains("It was never awaited");
        }
    }

    @Test
    void aScriptWalksAsAPersonDoes() throws Exception {
        Jar.Result result =
                Jar.run(folder.resolve("progress"), "debug\n1\n2\n\n", "--content", content.toString(), "go", "1");
        assertThat(result.out())
                .containsSubsequence("What do you see?", "What kind of nothing?", "It hangs", "Back in the lesson.");
        assertThat(result.exit()).isZero();
    }

    @Test
    void belowADiagnosisStandsWhatToType() throws Exception {
        Path program = Files.writeString(folder.resolve("forgotten.py"), FORGOTTEN);
        try (PtySession tutor = terminal(80, "go", "2")) {
            tutor.firstPrompt();
            assertThat(tutor.command("run " + program))
                    .contains("! never-awaited")
                    .contains("Cause, proof and cure: debug never-awaited");
            assertThat(tutor.command("debug never-awaited")).contains("A coroutine was made and nobody ran it.");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 120})
    void everyLineFitsTheWindow(int columns) throws Exception {
        try (PtySession tutor = terminal(columns, "go", "1")) {
            tutor.firstPrompt();
            for (String line : List.of("ref queues", "glossary", "glossary loop", "search wait", "debug deadlock")) {
                assertThat(tutor.command(line).lines().skip(1).filter(drawn -> !drawn.contains("❯")))
                        .as(line)
                        .allSatisfy(drawn -> assertThat(drawn.length()).isLessThanOrEqualTo(columns));
            }
        }
    }
}
