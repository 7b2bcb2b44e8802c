package dev.asynctutor.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Working at an exercise, from the shell and at the prompt. */
class ExercisesIT {
    private static final String ID = "6g/retry_budget";
    private static final Path SOLUTION =
            Path.of("content", "modules", "06g_advanced_patterns", "exercises", "retry_budget", "solution.py");

    @TempDir
    Path folder;

    private Path progress() {
        return folder.resolve("progress");
    }

    private Path work() {
        return progress().resolve("work/6g/retry_budget.py");
    }

    private Jar.Result tutor(String... arguments) throws IOException, InterruptedException {
        return Jar.run(progress(), "", arguments);
    }

    @Test
    void fromTheTaskToThePass() throws Exception {
        Jar.Result task = tutor("exercise", "retry_budget");
        assertThat(task.exit()).isZero();
        assertThat(task.out()).contains("Retry, but not for ever", "It calls at most `tries` times", "Your file: ");
        assertThat(work()).exists();

        Jar.Result failed = tutor("check");
        assertThat(failed.exit()).isEqualTo(1);
        assertThat(failed.out()).contains("✔ returns the answer", "✘ pauses before each further call", "1 of 6. hint");

        Files.copy(SOLUTION, work(), StandardCopyOption.REPLACE_EXISTING);
        Jar.Result passed = tutor("check", ID);
        assertThat(passed.exit()).isZero();
        assertThat(passed.out()).contains("It passes, 6 of 6.");

        JsonNode module = tutor("modules", "--json").json().get(11);
        assertThat(module.path("exercises").path("passed").asInt()).isEqualTo(1);
        assertThat(tutor("exercises", "6g").out()).contains("✔ │ 6g/retry_budget");
        assertThat(tutor("compare").out()).contains("the same, word for word");
        assertThat(tutor("checklist").out()).contains("6g/partners, seen by the tutor");
    }

    @Test
    void asJson() throws Exception {
        tutor("exercise", ID);
        Jar.Result failed = tutor("check", "--json");
        assertThat(failed.exit()).isEqualTo(1);
        JsonNode report = failed.json();
        assertThat(report.path("id").asText()).isEqualTo(ID);
        assertThat(report.path("passed").asBoolean()).isFalse();
        assertThat(report.path("checks").get(0).path("passed").asBoolean()).isTrue();
        assertThat(report.path("checks").get(1).path("message").asText()).contains("the moments of the calls");
        assertThat(report.path("checks").get(2).path("passed").isNull()).isTrue();
    }

    @Test
    void badInputGetsOneSentence() throws Exception {
        assertThat(tutor("check", ID).err() + tutor("check", ID).out()).contains("There is no file", "exercise " + ID);
        assertThat(tutor("check", "6g/retry_bugdet").err()).contains("did you mean 6g/retry_budget?");
        assertThat(tutor("check", ID, "--file", folder.resolve("none.py").toString())
                        .err())
                .contains("There is no file");
        tutor("exercise", ID);
        Files.write(work(), new byte[] {(byte) 0xff, (byte) 0xfe});
        assertThat(tutor("check", ID).err()).contains("no text in UTF-8");
        Files.writeString(work(), "def retry(:\n");
        Jar.Result syntax = tutor("check", ID);
        assertThat(syntax.exit()).isEqualTo(1);
        assertThat(syntax.out()).contains("line 1: Python cannot read the file");
        assertThat(tutor("parsons", ID, "1", "2").err()).contains("names each of the 11 pieces once");
        assertThat(tutor("undo", ID).err()).contains("There is no reset");
        assertThat(tutor("compare", ID).err()).contains("compare is for afterwards");
    }

    @Test
    void theLadderOfHelp() throws Exception {
        tutor("exercise", ID);
        assertThat(tutor("hint").out()).contains("Hint 1 of 3", "hint gives the next one");
        assertThat(tutor("hint").out()).contains("Hint 2 of 3");
        assertThat(tutor("solution").out())
                .contains("one more hint", "solution --yes")
                .doesNotContain("pause *= 2");
        assertThat(tutor("hint").out()).contains("That was the last hint");
        assertThat(tutor("parsons").out()).contains("pause *= 2", "in disorder");
        assertThat(tutor("parsons", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11")
                        .exit())
                .isEqualTo(1);
        assertThat(tutor("solution", "--yes").out()).contains("async with asyncio.timeout(budget):");
        assertThat(tutor("compare").out()).contains("yours", "reference solution");
    }

    @Test
    void resetKeepsWhatItReplaces() throws Exception {
        tutor("exercise", ID);
        Files.writeString(work(), "mine = 1\n");
        assertThat(tutor("reset").out()).contains("undo brings back");
        assertThat(Files.readString(work())).contains("async def retry");
        assertThat(tutor("undo").out()).contains("back as it was");
        assertThat(work()).hasContent("mine = 1\n");
    }

    @Test
    void theEditorOfTheLearnerAndTheBuiltInOne() throws Exception {
        Path editor = folder.resolve("my editor.sh");
        Files.writeString(editor, "#!/bin/sh\nprintf 'edited = %s\\n' \"$1\" > \"$2\"\n");
        Map<String, String> own = Map.of("TERM", "xterm-256color", "EDITOR", "sh '" + editor + "' 7", "VISUAL", "");
        try (PtySession session =
                new PtySession(80, 30, own, "--progress", progress().toString(), "go", ID)) {
            session.firstPrompt();
            session.command("edit");
            assertThat(work()).hasContent("edited = 7\n");
            session.enter("quit");
            assertThat(session.exitCode()).isZero();
            assertThat(session.terminalIsAsFound()).isTrue();
        }
        Map<String, String> none = Map.of("TERM", "xterm-256color", "EDITOR", "", "VISUAL", "");
        try (PtySession session =
                new PtySession(80, 30, none, "--progress", progress().toString(), "go", ID)) {
            session.firstPrompt();
            int mark = session.everything().length();
            session.enter("edit");
            session.awaitOutput(mark, "Exit");
            session.type("x = 1  # ");
            session.type("\017\r"); // Ctrl-O, and the name as it is
            session.type("\030"); // Ctrl-X
            session.awaitOutput(mark, "check judges it");
            assertThat(Files.readString(work(), StandardCharsets.UTF_8)).startsWith("x = 1  # edited = 7");
            session.enter("quit");
            assertThat(session.exitCode()).isZero();
        }
    }

    @Test
    void watchChecksOnEverySaveUntilItPasses() throws Exception {
        Map<String, String> environment = Map.of("TERM", "xterm-256color", "NO_COLOR", "1");
        for (String how : new String[] {"watch", "watch --poll"}) {
            Files.deleteIfExists(work());
            try (PtySession session =
                    new PtySession(80, 40, environment, "--progress", progress().toString(), "go", ID)) {
                session.firstPrompt();
                int mark = session.everything().length();
                session.enter(how);
                session.awaitOutput(mark, "q quit");
                mark = session.everything().length();
                session.type("h");
                session.awaitOutput(mark, "q quit");
                assertThat(session.everything().substring(mark)).contains("Hint ");
                mark = session.everything().length();
                Path other = Files.copy(SOLUTION, work().resolveSibling("new.py"), StandardCopyOption.REPLACE_EXISTING);
                Files.move(other, work(), StandardCopyOption.ATOMIC_MOVE);
                session.awaitOutput(mark, "It passes, 6 of 6.");
                session.enter("quit");
                assertThat(session.exitCode()).isZero();
                assertThat(session.terminalIsAsFound()).isTrue();
            }
        }
    }

    @Test
    void runAndTraceMeanTheLearnersFile() throws Exception {
        Jar.Result walked = Jar.run(progress(), "\nrun\nquit\n", "go", ID);
        assertThat(walked.out()).contains("Your file: ", "once more", "4 calls");
        JsonNode trace = Jar.run(progress(), "", "trace", ID, "--json").json();
        assertThat(trace.path("stdout").asText()).contains("4 calls");
    }
}
