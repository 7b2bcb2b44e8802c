package dev.asynctutor.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asynctutor.course.Outline;
import dev.asynctutor.course.Outline.ModuleOutline;
import dev.asynctutor.learner.Progress;
import dev.asynctutor.learner.Progress.Answer;
import dev.asynctutor.learner.Progress.ExampleRuns;
import dev.asynctutor.learner.Progress.Position;
import dev.asynctutor.learner.ProgressStore;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One learner, session after session on the same progress folder; each session ends by a kill. */
final class KilledLearner {
    private static final Pattern VERDICT = Pattern.compile("(?m)^ *(. Right\\.|. Not so\\.|It goes like this:) *$");
    private static final Pattern RUN = Pattern.compile("(?m)^ *[✔✘] (finished in|ended with exit code) .*$");
    private static final Pattern STEP = Pattern.compile("(?m)^ *(\\w+) · .* step (\\d+)/\\d+ *$");
    private static final Pattern WELCOME = Pattern.compile("Welcome back\\. Module (\\w+) · .*, step (\\d+) of");
    private static final String MENU = "You can change it later with: path";
    private static final String OUTCOME = "write-tasks";
    private static final int MOST_LINES = 40;
    private static final long LAST_BREATH_SECONDS = 20;

    private final Path folder;
    private final Outline outline;
    private final Random random;
    private final List<String> typed = new ArrayList<>();
    private int answers;
    private int steps;
    private int runs;
    private boolean ticked;

    KilledLearner(Path folder, Outline outline, long seed) {
        this.folder = folder;
        this.outline = outline;
        this.random = new Random(seed);
    }

    /** What was confirmed on screens and is kept. */
    record Kept(int answers, int steps, int runs, boolean ticked) {}

    Kept learnAndBeKilled(int times) throws IOException, InterruptedException {
        for (int i = 0; i < times; i++) {
            String screen = sessionUntilKilled();
            try {
                check(screen);
            } catch (AssertionError e) {
                throw new AssertionError("after kill " + (i + 1) + " of " + folder + "; the screen was:\n" + screen, e);
            }
        }
        return new Kept(answers, steps, runs, ticked);
    }

    /** Learns until the kill comes; returns all that the screen showed. */
    private String sessionUntilKilled() throws IOException, InterruptedException {
        typed.clear();
        boolean byOutput = random.nextBoolean();
        int line = 1 + random.nextInt(8);
        long nanosAfterLine = random.nextLong(TimeUnit.MILLISECONDS.toNanos(30));
        int characters = 1 + random.nextInt(random.nextInt(4) == 0 ? 800 : 12_000);
        try (PtySession tutor = new PtySession(80, 400, Map.of("TUTOR_PROGRESS", folder.toString()))) {
            if (byOutput) tutor.killAfter(characters);
            boolean alive = choosesPath(tutor);
            for (int lines = 1; alive && lines < MOST_LINES; lines++) {
                String screen = PtySession.plain(tutor.everything());
                int mark = tutor.everything().length();
                String next = nextLine(screen.substring(Math.max(0, screen.length() - 300)));
                type(tutor, next + "\r");
                if (!byOutput && lines == line) {
                    spin(nanosAfterLine);
                    tutor.kill();
                }
                alive = awaitPrompt(tutor, mark, next);
            }
            tutor.kill();
            tutor.awaitLastOutput();
            awaitOrphans(tutor);
            return PtySession.plain(tutor.everything());
        }
    }

    /** Waits for the first prompt, and chooses a path where one is offered; false when the kill came before. */
    private boolean choosesPath(PtySession tutor) throws IOException, InterruptedException {
        if (!tutor.awaitUnlessEnded(all -> all.contains(MENU) || PtySession.promptAfter(all, 0), "the first prompt")) {
            return false;
        }
        if (!tutor.everything().contains(MENU)) return true;
        int mark = tutor.everything().length();
        type(tutor, "1");
        return tutor.awaitUnlessEnded(all -> PtySession.promptAfter(all, mark), "the first step");
    }

    /** Waits for the prompt after a line, and sometimes stops the program that the line has started. */
    private boolean awaitPrompt(PtySession tutor, int mark, String line) throws IOException, InterruptedException {
        if (random.nextInt(3) == 0) {
            String started = "Ctrl-C stops it";
            if (!tutor.awaitUnlessEnded(
                    all -> all.indexOf(started, mark) >= 0 || PtySession.promptAfter(all, mark), "a run or a prompt")) {
                return false;
            }
            if (tutor.everything().indexOf(started, mark) >= 0) type(tutor, "\u0003");
        }
        if (!tutor.awaitUnlessEnded(all -> PtySession.promptAfter(all, mark), "the prompt after " + line)) return false;
        String answer = tutor.everything().substring(mark);
        if (answer.contains("the prediction does not count")) typed.remove(typed.size() - 1);
        if (line.startsWith("checklist tick")) ticked = true;
        return true;
    }

    /** Something that makes sense here; {@code typed} keeps the answers. */
    private String nextLine(String footer) {
        int dice = random.nextInt(10);
        if (footer.contains("? don't know") && dice < 7) {
            boolean words =
                    footer.contains("numbers in order") || footer.contains("is printed") || footer.contains("gap");
            String answer = words || dice == 0 ? "?" : Integer.toString(1 + random.nextInt(2));
            typed.add(answer);
            return answer;
        }
        return switch (dice) {
            case 0 -> "checklist tick " + OUTCOME;
            case 1 -> "go 6c/" + (1 + random.nextInt(18));
            case 2 -> "go 2/19";
            case 3 -> "settings theme dark";
            case 4 -> "back";
            case 5, 6 -> "next";
            default -> "";
        };
    }

    private static void type(PtySession tutor, String keys) throws IOException {
        try {
            tutor.type(keys);
        } catch (IOException e) {
            // the kill was faster
        }
    }

    private void check(String screen) throws IOException {
        String whole = screen.substring(0, screen.lastIndexOf('\n') + 1);
        ProgressStore store = new ProgressStore(folder);
        Progress progress = store.head();
        List<String> log = store.answers().stream().map(Answer::answer).toList();
        assertThat(store.takeNotices()).isEmpty();

        int confirmed = count(VERDICT, whole);
        assertThat(log).hasSizeBetween(answers + confirmed, answers + confirmed + 1);
        List<String> added = log.subList(answers, log.size());
        assertThat(typed.stream().limit(added.size())).containsExactlyElementsOf(added);
        answers = log.size();

        int kept = progress.examples().values().stream()
                .mapToInt(ExampleRuns::runs)
                .sum();
        assertThat(kept).isBetween(runs + count(RUN, whole), runs + count(RUN, whole) + 1);
        runs = kept;

        Matcher header = STEP.matcher(whole);
        Optional<Position> last = Optional.empty();
        while (header.find()) {
            last = Optional.of(position(header));
            assertThat(progress.path()).isPresent();
            assertThat(progress.steps()).containsKey(last.get().stepId());
        }
        if (last.isPresent()) assertThat(progress.at()).isPresent();
        Matcher welcome = WELCOME.matcher(whole);
        if (welcome.find())
            assertThat(progress.steps()).containsKey(position(welcome).stepId());
        assertThat(progress.steps()).hasSizeGreaterThanOrEqualTo(steps);
        steps = progress.steps().size();
        if (ticked) assertThat(progress.ticks()).containsKey(OUTCOME);
    }

    private Position position(Matcher shown) {
        ModuleOutline module = outline.module(shown.group(1)).orElseThrow();
        int index = Integer.parseInt(shown.group(2)) - 1;
        return new Position(module.id(), module.steps().get(index).id());
    }

    private static int count(Pattern pattern, String text) {
        return (int) pattern.matcher(text).results().count();
    }

    /** Nothing that ran under a killed tutor goes on. */
    private static void awaitOrphans(PtySession tutor) throws InterruptedException {
        for (ProcessHandle orphan : tutor.leftBehind()) {
            try {
                orphan.onExit().get(LAST_BREATH_SECONDS, TimeUnit.SECONDS);
            } catch (ExecutionException | TimeoutException e) {
                throw new AssertionError("it outlives its tutor: " + orphan.info(), e);
            }
        }
    }

    /** Spreads the kills over what a line sets off; how long it really takes does not matter. */
    private static void spin(long nanos) {
        long end = System.nanoTime() + nanos;
        while (System.nanoTime() < end) {
            Thread.onSpinWait();
        }
    }
}
