package dev.asynctutor.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person types while no prompt is there, and what they do to the window. */
class AnyMomentIT {
    private static final String NO_COLOR = "NO_COLOR";

    @TempDir
    Path folder;

    private PtySession tutor(int columns, int rows) throws IOException {
        return new PtySession(
                columns,
                rows,
                Map.of(NO_COLOR, "1"),
                "--progress",
                folder.resolve("progress").toString());
    }

    /** Waits until the window, rather than all that was ever printed, shows the text. */
    private static void awaitScreen(PtySession tutor, String text) throws InterruptedException {
        tutor.await(all -> tutor.screen().contains(text), "a window with \"" + text + "\"");
    }

    @Test
    void aCommandBegunInThePagerIsCarriedOut() throws Exception {
        try (PtySession tutor = tutor(80, 20)) {
            tutor.awaitOutput(0, "You can change it later with: path");
            tutor.type("1");
            tutor.awaitOutput(0, "or type a command");
            tutor.type("modules");
            awaitScreen(tutor, "2 ❯ modules");
            tutor.type("\r");
            awaitScreen(tutor, "6c");
        }
    }

    @Test
    void whatAProgramDoesNotReadIsAtThePromptAndAnEnterSkipsNothing() throws Exception {
        Path program = Files.writeString(folder.resolve("wait.py"), """
                import pathlib, time
                print("waiting", flush=True)
                while not pathlib.Path("go").exists():
                    time.sleep(0.01)
                """);
        try (PtySession tutor = tutor(80, 60)) {
            tutor.awaitOutput(0, "You can change it later with: path");
            tutor.type("1");
            assertThat(tutor.firstPrompt()).contains("step 1/");
            int mark = tutor.everything().length();
            tutor.enter("run " + program);
            tutor.awaitOutput(mark, "waiting");
            tutor.type("\rprogress\r");
            awaitScreen(tutor, "│ progress");
            Files.createFile(folder.resolve("go"));
            awaitScreen(tutor, "2 ❯ progress");
            assertThat(tutor.screen()).doesNotContain("step 2/").doesNotContain("Kept in");
            tutor.type("\r");
            tutor.awaitOutput(mark, "Kept in");
        }
    }

    @Test
    void aProgramStoppedByTheLearnerLeavesNoTraceback() throws Exception {
        Path program = Files.writeString(folder.resolve("forever.py"), """
                import asyncio
                async def main():
                    print("begun", flush=True)
                    await asyncio.sleep(3600)
                asyncio.run(main())
                """);
        try (PtySession tutor = tutor(80, 60)) {
            tutor.awaitOutput(0, "You can change it later with: path");
            tutor.type("1");
            tutor.firstPrompt();
            int mark = tutor.everything().length();
            tutor.enter("run " + program);
            tutor.awaitOutput(mark, "begun");
            tutor.type("\u0003");
            tutor.awaitOutput(mark, "stopped by Ctrl-C after");
            assertThat(tutor.everything().substring(mark))
                    .doesNotContain("Traceback")
                    .doesNotContain("Interrupt");
        }
    }

    @Test
    void aResizedWindowIsDrawnAgainAndTheTypedLineStays() throws Exception {
        try (PtySession tutor = tutor(100, 60)) {
            tutor.awaitOutput(0, "You can change it later with: path");
            tutor.type("1");
            tutor.firstPrompt();
            tutor.type("modu");
            awaitScreen(tutor, "2 ❯ modu");
            int mark = tutor.everything().length();
            tutor.resize(50, 60);
            tutor.await(
                    all -> PtySession.plain(all.substring(mark)).matches("(?s).*The cook at the oven.*2 ❯ modu\\s*"),
                    "the step and the line after the resize");
            String redrawn = PtySession.plain(tutor.everything().substring(mark));
            assertThat(redrawn).contains("The cook at the oven window").contains("Blocking vs non-blocking");
            assertThat(redrawn.lines()).allMatch(line -> line.length() <= 50);
            tutor.type("les\r");
            tutor.awaitOutput(mark, "6c");
        }
    }

    @Test
    void aDumbTerminalHasTheWidthThatItHas() throws Exception {
        try (PtySession tutor = new PtySession(
                50,
                60,
                Map.of("TERM", "dumb"),
                "--progress",
                folder.resolve("progress").toString())) {
            assertThat(tutor.firstPrompt()).contains("How much time do you have?");
            String step = tutor.command("1");
            assertThat(step).contains("step 1/");
            assertThat(step.lines()).allMatch(line -> line.length() <= 50);
        }
    }
}
