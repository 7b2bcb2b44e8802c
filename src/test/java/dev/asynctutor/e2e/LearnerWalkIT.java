package dev.asynctutor.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A learner's first evening: choose a path, walk a whole module, quit, come back, jump. */
class LearnerWalkIT {
    private static final int MOST_PROMPTS = 300;

    @TempDir
    Path progress;

    private int answered;
    private int runs;

    @Test
    void walksAModuleQuitsComesBackAndJumps() throws Exception {
        try (PtySession tutor = new PtySession(80, 400, Map.of(), "--progress", progress.toString())) {
            tutor.awaitOutput(0, "You can change it later with: path");
            int mark = tutor.everything().length();
            tutor.type("1");
            tutor.awaitOutput(mark, "step 1/");
            String screen = tutor.firstPrompt();
            for (int prompts = 0; !screen.contains("3 · Concurrency vs") && prompts < MOST_PROMPTS; prompts++) {
                screen = respond(tutor, screen);
            }
            assertThat(screen).contains("3 · Concurrency vs");
            assertThat(tutor.command("go 6a")).contains("6a · First async program");
            tutor.command("next");
            assertThat(tutor.command("next")).contains("step 3/");
            tutor.enter("quit");
            assertThat(tutor.exitCode()).isZero();
        }
        JsonNode report = report();
        assertThat(report.path("path").asText()).isEqualTo("fast");
        assertThat(report.path("module").asText()).isEqualTo("6a");
        String step = report.path("step").asText();

        try (PtySession tutor = new PtySession(80, 60, Map.of(), "--progress", progress.toString())) {
            assertThat(tutor.firstPrompt()).contains("Welcome back. Module 6a").contains("step 3 of");
            assertThat(tutor.command("go 6c"))
                    .contains("6c · Running multiple tasks")
                    .contains("step 1/");
            tutor.type("\u0004");
            assertThat(tutor.exitCode()).isZero();
        }
        assertThat(step).startsWith("6a/");
        assertThat(report().path("step").asText()).startsWith("6c/");
        assertThat(done(report, "2")).isEqualTo(steps(report, "2"));
        assertThat(done(report, "6a")).isEqualTo(3);
        assertThat(done(report, "6c")).isZero();
        assertThat(asked(report)).isEqualTo(answered);
        assertThat(runs).isGreaterThanOrEqualTo(10);
    }

    @Test
    void theEndOfThePathAsksWhatOnlyTheLearnerCanJudge() throws Exception {
        String end = Jar.run(progress, "checklist tick explain-why\ngo 6g/29\nnext\n")
                .out();
        assertThat(end)
                .contains("You have come to the end of your path.")
                .containsPattern("Of the \\d\\d things that the modules teach, 0 are ticked\\.")
                .contains("✔ I can explain why async exists  (explain-why, ticked by you)")
                .contains("· I can trace an event loop turn by turn  (trace-loop)");
    }

    /** Types what the footer asks for: an answer, wrong as often as not, or Enter. */
    private String respond(PtySession tutor, String screen) throws IOException, InterruptedException {
        String footer = screen.substring(Math.max(0, screen.length() - 200));
        if (footer.contains("Enter skips and runs")) runs++;
        if (!footer.contains("? don't know")) return tutor.command("");
        answered++;
        if (footer.contains("numbers in order") || footer.contains("what is printed") || footer.contains("gap")) {
            return tutor.command("?");
        }
        return tutor.command(footer.contains("all right numbers") ? "1 2" : "2");
    }

    private JsonNode report() throws IOException, InterruptedException {
        Jar.Result result = Jar.run(progress, "", "progress", "--json");
        assertThat(result.exit()).isZero();
        return result.json();
    }

    private static int asked(JsonNode report) {
        int asked = 0;
        for (JsonNode module : report.path("modules"))
            asked += module.path("quiz").path("asked").asInt();
        return asked;
    }

    private static int done(JsonNode report, String module) {
        return module(report, module).path("done").asInt();
    }

    private static int steps(JsonNode report, String module) {
        return module(report, module).path("steps").asInt();
    }

    private static JsonNode module(JsonNode report, String id) {
        for (JsonNode module : report.path("modules"))
            if (module.path("id").asText().equals(id)) return module;
        throw new AssertionError("no module " + id + " in " + report);
    }
}
