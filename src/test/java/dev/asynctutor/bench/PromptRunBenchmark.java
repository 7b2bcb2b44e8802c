package dev.asynctutor.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.asynctutor.e2e.PseudoTerminal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The time from Enter after {@code run FILE} at the prompt to an asyncio program's first line on the screen, against the same interpreter
 * started directly on a terminal of its own.
 */
final class PromptRunBenchmark {
    private static final int ROUNDS = Integer.getInteger("tutor.rounds", 15);
    private static final String LINE = "hello from Python";

    private PromptRunBenchmark() {}

    static void run(Path folder) throws IOException, InterruptedException {
        Path hello = Files.writeString(folder.resolve("hi.py"), """
                        import asyncio


                        async def main():
                            print("hello", "from", "Python", flush=True)


                        asyncio.run(main())
                        """);
        List<String> direct = new ArrayList<>(interpreter());
        direct.add(hello.toString());
        Timings directly = new Timings("the interpreter itself");
        Timings atPrompt = new Timings("first line of a program run at the prompt");
        Map<String, String> environment =
                Map.of("TUTOR_PROGRESS", folder.resolve("runs").toString());
        comesBack(environment);
        try (Typist typist = new Typist(environment, List.of(PseudoTerminal.java(), "-jar", "tutor.jar"))) {
            typist.awaitOnScreen("❯");
            for (int round = -2; round < ROUNDS; round++) { // two rounds to warm up
                double plain = directly(direct);
                double run = atPrompt(typist, hello);
                if (round >= 0) directly.add(plain);
                if (round >= 0) atPrompt.add(run);
            }
        }
        directly.print();
        atPrompt.print(directly, 1.25);
    }

    /** Makes a learner who is welcomed with the prompt, not with a lesson's page. */
    private static void comesBack(Map<String, String> environment) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(PseudoTerminal.java(), "-jar", "tutor.jar", "path", "deep");
        builder.environment().putAll(environment);
        Process process = builder.redirectErrorStream(true).start();
        process.getOutputStream().close();
        process.getInputStream().readAllBytes();
        process.waitFor();
    }

    private static double directly(List<String> command) throws IOException {
        long started = System.nanoTime();
        try (Typist typist = new Typist(Map.of(), command)) {
            typist.awaitOnScreen(LINE);
            return (System.nanoTime() - started) / 1e9;
        }
    }

    private static double atPrompt(Typist typist, Path script) throws IOException {
        typist.type("run " + script);
        typist.awaitOnScreen(String.valueOf(script.getFileName()));
        long started = System.nanoTime();
        typist.type("\r");
        typist.awaitOnScreen(LINE);
        double seconds = (System.nanoTime() - started) / 1e9;
        typist.awaitOnScreen("❯");
        return seconds;
    }

    /** The command of the interpreter that the tutor takes. */
    private static List<String> interpreter() throws IOException {
        Process doctor = new ProcessBuilder(PseudoTerminal.java(), "-jar", "tutor.jar", "doctor", "--json").start();
        JsonNode report = new ObjectMapper().readTree(doctor.getInputStream());
        JsonNode command = report.path("interpreters").path(0).path("command");
        if (command.isTextual()) return List.of(command.asText());
        List<String> words = new ArrayList<>();
        command.forEach(word -> words.add(word.asText()));
        return words;
    }
}
