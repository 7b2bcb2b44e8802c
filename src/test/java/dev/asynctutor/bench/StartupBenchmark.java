package dev.asynctutor.bench;

import dev.asynctutor.e2e.PseudoTerminal;
import dev.asynctutor.learner.Progress;
import dev.asynctutor.learner.Progress.Position;
import dev.asynctutor.learner.ProgressStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The time from a start to the first prompt, on a real pseudo-terminal: of {@code jshell} of the same JDK, of a
 * learner's first evening, of one who comes back, and of one with 100,000 answers. All take turns in one run, so that
 * a busy machine slows all.
 */
final class StartupBenchmark {
    private static final int ROUNDS = Integer.getInteger("tutor.rounds", 15);
    private static final int QUESTIONS = 300;
    private static final int MANY_ANSWERS = 100_000;
    private static final String FIRST_EVENING = "You can change it later";
    private static final String PROMPT = "❯";

    private StartupBenchmark() {}

    static void run(Path folder) throws IOException {
        Path few = filled(folder.resolve("few"), QUESTIONS);
        Path many = filled(folder.resolve("many"), MANY_ANSWERS);
        Timings shell = new Timings("jshell");
        Timings first = new Timings("first prompt, first evening");
        Timings again = new Timings("first prompt, coming back");
        Timings long100k = new Timings("first prompt, with 100,000 answers");
        for (int round = 0; round < ROUNDS; round++) {
            shell.add(toPrompt(Map.of(), List.of(besideJava("jshell")), "jshell>"));
            first.add(tutor(folder.resolve("first" + round), FIRST_EVENING));
            again.add(tutor(few, PROMPT));
            long100k.add(tutor(many, PROMPT));
        }
        shell.print();
        first.print(shell, 0.30);
        again.print(shell, 0.30);
        long100k.print(again, 1.10);
    }

    private static double tutor(Path progress, String prompt) throws IOException {
        return toPrompt(
                Map.of("TUTOR_PROGRESS", progress.toString()),
                List.of(PseudoTerminal.java(), "-jar", "tutor.jar"),
                prompt);
    }

    private static double toPrompt(Map<String, String> environment, List<String> command, String prompt)
            throws IOException {
        long started = System.nanoTime();
        try (Typist typist = new Typist(environment, command)) {
            typist.awaitOnScreen(prompt);
            return (System.nanoTime() - started) / 1e9;
        }
    }

    private static String besideJava(String tool) {
        return Path.of(PseudoTerminal.java()).resolveSibling(tool).toString();
    }

    private static Path filled(Path folder, int answers) throws IOException {
        ProgressStore store = new ProgressStore(Files.createDirectories(folder));
        Instant now = Instant.now();
        store.update(p -> p.withPath(Optional.of("fast")).withStep(new Position("2", "2/oven-window"), now));
        for (int done = 0; done < answers; done += QUESTIONS) {
            store.update(progress -> withAnswers(progress, now));
        }
        return folder;
    }

    private static Progress withAnswers(Progress progress, Instant now) {
        Progress next = progress;
        for (int question = 0; question < QUESTIONS; question++) {
            next = next.withAnswer("6c/q" + question, now, "3 1 2", Optional.of(true));
        }
        return next;
    }
}
