package dev.asynctutor.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person sees of the event loop, from the shell and at the prompt. */
class EventLoopIT {
    private static final String RIGHT = "\033[C";
    private static final String LEFT = "\033[D";
    private static final String CTRL_T = "\024";

    private static final String DEADLOCK = """
            import asyncio


            async def worker(lock, other):
                async with lock:
                    await asyncio.sleep(0.01)
                    async with other:
                        print("never")


            async def main():
                left, right = asyncio.Lock(), asyncio.Lock()
                print("cooking", flush=True)
                async with asyncio.TaskGroup() as group:
                    group.create_task(worker(left, right), name="one")
                    group.create_task(worker(right, left), name="two")


            asyncio.run(main())
            """;

    private static final String FORGOTTEN = """
            import asyncio
            import sys


            async def save(name):
                print("saved", name)


            async def main():
                save("the letter")
                print("done", sys.argv[1:])


            asyncio.run(main())
            """;

    @TempDir
    Path folder;

    private Path program(String name, String source) throws IOException {
        return Files.writeString(folder.resolve(name), source);
    }

    private Jar.Result tutor(String... arguments) throws IOException, InterruptedException {
        return Jar.run(folder.resolve("progress"), "", arguments);
    }

    private PtySession terminal(String... more) throws IOException {
        List<String> arguments =
                new ArrayList<>(List.of("--progress", folder.resolve("progress").toString()));
        arguments.addAll(List.of(more));
        return new PtySession(100, 32, Map.of("NO_COLOR", "1"), arguments.toArray(String[]::new));
    }

    @Test
    void aTraceTellsInJsonWhatEveryTaskDid() throws Exception {
        JsonNode trace = tutor("trace", "6c/gather_order", "--json").json();
        assertThat(trace.path("clock").asText()).isEqualTo("virtual");
        assertThat(trace.path("seconds").asDouble()).isEqualTo(3.0);
        assertThat(trace.path("stdout").asText()).isEqualTo("salad soup roast\nroast salad soup\n");
        assertThat(trace.path("tasks").findValuesAsText("name")).containsExactly("main", "roast", "salad", "soup");
        assertThat(trace.path("tasks").get(1).path("waiting").asDouble()).isEqualTo(3.0);
        assertThat(trace.path("diagnoses")).isEmpty();
        assertThat(trace.path("truncated").asBoolean()).isFalse();
    }

    @Test
    void aRunIsToldLineByLineWhereNobodyCanPressKeys() throws Exception {
        Jar.Result trace = tutor("trace", "6c/gather_order");
        assertThat(trace.exit()).isZero();
        assertThat(trace.out()).contains("roast waits for sleep(3)").doesNotContain("\033");
        assertThat(trace.out().lines().toList()).hasSizeGreaterThan(25);
    }

    @Test
    void aRunProvesWhatIsWrongAndABareOneProvesNothing() throws Exception {
        String file = program("forgotten.py", FORGOTTEN).toString();
        JsonNode seen = tutor("run", file, "--json", "--", "a", "b").json();
        assertThat(seen.path("stdout").asText()).isEqualTo("done ['a', 'b']\n");
        assertThat(seen.path("diagnoses").findValuesAsText("kind")).containsExactly("never-awaited");
        assertThat(seen.path("diagnoses").get(0).path("line").asInt()).isEqualTo(10);
        JsonNode bare = tutor("run", file, "--json", "--bare", "--", "a", "b").json();
        assertThat(bare.path("stdout")).isEqualTo(seen.path("stdout"));
        assertThat(bare.path("stderr")).isEqualTo(seen.path("stderr"));
        assertThat(bare.path("diagnoses")).isEmpty();
    }

    @Test
    void aDeadlockIsNamedWithItsHoldersAtOnce() throws Exception {
        String file = program("deadlock.py", DEADLOCK).toString();
        Jar.Result result = tutor("trace", file, "--clock", "virtual", "--json");
        JsonNode diagnoses = result.json().path("diagnoses");
        assertThat(diagnoses.findValuesAsText("kind")).containsExactly("deadlock");
        assertThat(diagnoses.get(0).path("message").asText())
                .contains("one waits for Lock.acquire on right (held by two)")
                .contains("two waits for Lock.acquire on left (held by one)");
        assertThat(result.exit()).isEqualTo(75);
    }

    @Test
    void aSeedShufflesWhatAsyncioLeavesOpenAlwaysInTheSameWay() throws Exception {
        JsonNode once = tutor("run", "6c/gather_order", "--seed", "3", "--json").json();
        JsonNode again =
                tutor("run", "6c/gather_order", "--seed", "3", "--json").json();
        assertThat(once.path("clock").asText()).isEqualTo("virtual");
        assertThat(once).isEqualTo(again);
    }

    @Test
    void aTraceIsWrittenForOtherToolsToOpen() throws Exception {
        Path json = folder.resolve("run.json");
        Path svg = folder.resolve("run.svg");
        assertThat(tutor("trace", "6c/gather_order", "--export", json.toString(), "--svg", svg.toString())
                        .exit())
                .isZero();
        JsonNode events = new ObjectMapper().readTree(json.toFile()).path("traceEvents");
        assertThat(events.findValuesAsText("ph")).contains("X", "M");
        assertThat(DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(svg.toFile())
                        .getDocumentElement()
                        .getTagName())
                .isEqualTo("svg");
        Jar.Result refused = tutor(
                "trace",
                "6c/gather_order",
                "--svg",
                folder.resolve("no/run.svg").toString());
        assertThat(refused.exit()).isEqualTo(2);
        assertThat(refused.err() + refused.out()).contains("cannot be written").doesNotContain("Exception");
    }

    @Test
    void aRunIsSteppedThroughBackAndForthAndLeftAsItWasFound() throws Exception {
        try (PtySession tutor = terminal("trace", "6c/gather_order")) {
            tutor.awaitOutput(0, "step 0 of");
            tutor.type(RIGHT + RIGHT + RIGHT);
            tutor.awaitOutput(0, "step 3 of");
            tutor.type(LEFT);
            tutor.awaitOutput(0, "step 2 of");
            tutor.type("n");
            tutor.awaitOutput(0, "running");
            tutor.type("q");
            assertThat(tutor.exitCode()).isZero();
            tutor.awaitLastOutput();
            assertThat(tutor.everything()).contains("\033[?1049h").contains("\033[?25h\033[?1049l");
        }
    }

    @Test
    void traceMeansTheRunJustWatchedUntilAnotherExampleIsShown() throws Exception {
        String progress = folder.resolve("progress").toString();
        try (PtySession tutor =
                new PtySession(100, 200, Map.of("NO_COLOR", "1"), "--progress", progress, "go", "6a/two_orders")) {
            tutor.firstPrompt();
            assertThat(tutor.command("")).contains("gather(Ada, Ben, Cem)");
            assertThat(traced(tutor)).contains("two_orders.py").doesNotContain("virtual clock");
            tutor.command("go 6c/gather_failure");
            assertThat(traced(tutor)).contains("gather_failure.py").contains("virtual clock");
        }
    }

    /** The first picture of a trace without a name; leaves it. */
    private static String traced(PtySession tutor) throws Exception {
        int mark = tutor.everything().length();
        tutor.enter("trace");
        tutor.awaitOutput(mark, "q quit");
        String picture = tutor.everything().substring(mark);
        tutor.type("q");
        tutor.await(
                all -> all.indexOf("\033[?1049l", mark) > 0 && PtySession.promptAfter(all, mark),
                "a prompt after the trace");
        return picture;
    }

    @Test
    void theTasksOfARunningProgramAreShownWhenAskedFor() throws Exception {
        String file = program("deadlock.py", DEADLOCK).toString();
        try (PtySession tutor = terminal("run", file)) {
            tutor.awaitOutput(0, "cooking");
            int mark = 0;
            String tasks = "";
            while (!tasks.contains("held by two") || !tasks.contains("held by one")) {
                mark = tutor.everything().length();
                tutor.type(CTRL_T);
                tutor.awaitOutput(mark, "alive");
                tasks = tutor.everything().substring(mark);
            }
            tutor.type("\003");
            tutor.awaitOutput(mark, "stopped by Ctrl-C");
            tutor.awaitOutput(mark, "deadlock (line");
        }
    }

    @Test
    void theTasksOfAProgramAreWatchedUntilThePersonHasSeenEnough() throws Exception {
        String file = program("deadlock.py", DEADLOCK).toString();
        try (PtySession tutor = terminal("watch-tasks", file)) {
            tutor.awaitOutput(0, "held by two");
            tutor.awaitOutput(0, "3 tasks are alive");
            tutor.type("q");
            tutor.awaitOutput(0, "stopped by Ctrl-C");
            assertThat(tutor.exitCode()).isNotZero();
            assertThat(tutor.leftBehind()).isEmpty();
        }
    }
}
