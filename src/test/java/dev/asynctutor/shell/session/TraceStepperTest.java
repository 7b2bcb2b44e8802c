package dev.asynctutor.shell.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asynctutor.loop.Recording;
import dev.asynctutor.screen.Face;
import dev.asynctutor.screen.Screen;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jline.terminal.Attributes;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.terminal.impl.LineDisciplineTerminal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class TraceStepperTest {
    private static final String RIGHT = "\033[C";
    private static final String LEFT = "\033[D";
    private static final Pattern STEP = Pattern.compile("step (\\d+) of (\\d+)");

    /** All that was written, and whether the terminal was left as it was found. */
    private record Shown(String written, boolean restored) {
        /** The numbers of the steps that were drawn, in order. */
        List<Integer> steps() {
            List<Integer> steps = new ArrayList<>();
            Matcher matcher = STEP.matcher(written);
            while (matcher.find()) steps.add(Integer.valueOf(matcher.group(1)));
            return steps;
        }

        int lastStep() {
            Matcher matcher = STEP.matcher(written);
            assertThat(matcher.find()).isTrue();
            return Integer.parseInt(matcher.group(2));
        }

        /** The picture after so many keys, the first one having the number 0. */
        String picture(int index) {
            String[] pictures = written.split("\033\\[1;1H", -1);
            return pictures[index + 1];
        }
    }

    private static Face face(boolean redraws) {
        return new Face(100, 24, Face.Colors.NONE, 0, true, true, redraws, false);
    }

    private static Shown show(String run, String... keys) throws IOException {
        return show(face(true), run, keys);
    }

    private static Shown show(Face face, String run, String... keys) throws IOException {
        Recording recording = Recording.read(Path.of("src/test/resources/recordings", run + ".jsonl"));
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        try (LineDisciplineTerminal terminal =
                new LineDisciplineTerminal("test", "xterm", written, StandardCharsets.UTF_8)) {
            terminal.setSize(new Size(100, 24));
            terminal.enterRawMode(); // so that keys typed ahead are not edited as a line
            Attributes before = terminal.getAttributes();
            terminal.processInputBytes(String.join("", keys).getBytes(StandardCharsets.UTF_8));
            new TraceStepper(terminal, Screen.on(terminal, face)).show(recording, TraceStepperTest::program);
            boolean restored = terminal.getAttributes().toString().equals(before.toString());
            terminal.flush();
            return new Shown(written.toString(StandardCharsets.UTF_8), restored);
        }
    }

    private static Optional<String> program(String path) {
        Path file = Path.of("src/test/resources/recorded", path.substring(path.lastIndexOf('/') + 1));
        try {
            return Files.exists(file) ? Optional.of(Files.readString(file)) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    @Test
    void itStandsOnAScreenOfItsOwnAndLeavesNoTrace() throws IOException {
        Shown shown = show("gather_virtual", "q");
        assertThat(shown.written()).startsWith("\033[?1049h\033[?25l").endsWith("\033[?25h\033[?1049l");
        assertThat(shown.restored()).isTrue();
        assertThat(shown.steps()).containsExactly(0);
    }

    @Test
    void everyWayOutLeavesTheTerminalAsItWas() throws IOException {
        for (String key : List.of("q", "Q", "\004", "\033")) {
            Shown shown = show("gather_virtual", key);
            assertThat(shown.written()).endsWith("\033[?1049l");
            assertThat(shown.restored()).isTrue();
        }
    }

    @Test
    void theInterruptKeyLeavesToo() throws IOException {
        Recording recording = Recording.read(Path.of("src/test/resources/recordings/gather_virtual.jsonl"));
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        try (LineDisciplineTerminal terminal =
                new LineDisciplineTerminal("test", "xterm", written, StandardCharsets.UTF_8)) {
            terminal.setSize(new Size(100, 24));
            new TraceStepper(terminal, Screen.on(terminal, face(true))).show(recording, path -> {
                terminal.raise(Terminal.Signal.INT); // while the first picture is being made
                return program(path);
            });
        }
        assertThat(written.toString(StandardCharsets.UTF_8)).endsWith("\033[?25h\033[?1049l");
    }

    @Test
    void arrowsStepForwardsAndBackwards() throws IOException {
        assertThat(show("gather_virtual", RIGHT, RIGHT, LEFT, LEFT, LEFT, "q").steps())
                .containsExactly(0, 1, 2, 1, 0, 0);
    }

    @Test
    void homeAndEndGoToBothEnds() throws IOException {
        Shown shown = show("gather_virtual", "\033[F", RIGHT, "\033[H", "q");
        assertThat(shown.steps()).containsExactly(0, shown.lastStep(), shown.lastStep(), 0);
        assertThat(shown.picture(2)).contains("This is the end.");
    }

    @Test
    void itJumpsToTurnsOutputsBlocksAndErrors() throws IOException {
        Shown turns = show("blocking_virtual", "n", "n", "p", "q");
        assertThat(turns.steps().get(3)).isEqualTo(turns.steps().get(1));
        assertThat(turns.picture(1)).contains("running  main");
        assertThat(show("blocking_virtual", "o", "q").picture(1)).contains("│ beat 0");
        assertThat(show("blocking_virtual", "b", "q").picture(1)).contains("! the loop was held");
        assertThat(show("blocking_virtual", "b", "b", "q").picture(2)).contains("Nothing blocks the loop after");
        assertThat(show("taskgroup_virtual", "e", "q").picture(1)).contains("ValueError: boom");
    }

    @Test
    void aTimeIsTyped() throws IOException {
        Shown shown = show("blocking_virtual", "g", "0.4x", "\177", "\r", "q");
        assertThat(shown.picture(5)).contains("Go to which time?  0.4x_");
        assertThat(shown.picture(7)).contains("t = 0.150 s");
        assertThat(show("blocking_virtual", "gtea\r", "q").picture(5)).contains("A time looks like");
    }

    @Test
    void oneTaskIsFollowed() throws IOException {
        Shown shown = show("gather_virtual", "t", "2", RIGHT, RIGHT, LEFT, "t", "\r", "q");
        assertThat(shown.picture(1)).contains(" 1  main").contains(" 2  fetch");
        for (int i = 2; i <= 5; i++) {
            assertThat(shown.picture(i)).contains("only fetch ").contains("running  fetch ");
        }
        assertThat(shown.picture(7)).contains("All tasks again.");
    }

    @Test
    void itAsksWhoRunsNextAndCounts() throws IOException {
        Shown shown = show("gather_virtual", "P", "n", "n", "9", "1", "n", "q");
        assertThat(shown.picture(3)).contains("Who runs next?  1 main  2 fetch").contains("ready    ?");
        assertThat(shown.picture(4)).contains("Who runs next?"); // there is no ninth task
        assertThat(shown.picture(5)).contains("No: fetch runs next").contains("0 of 1 right");
        Shown right = show("gather_virtual", "P", "n", "n", "2", "P", "q");
        assertThat(right.picture(4)).contains("Right: fetch runs next").contains("1 of 1 right");
        assertThat(right.picture(5)).contains("No more questions. 1 of 1 right.");
    }

    @Test
    void aQuestionNeverTraps() throws IOException {
        assertThat(show("gather_virtual", "P", "n", "n", "\r", RIGHT, "q").picture(4))
                .contains("fetch runs next");
        assertThat(show("gather_virtual", "P", "n", "n", LEFT, "q").picture(4)).doesNotContain("Who runs next?");
        assertThat(show("gather_virtual", "P", "n", "n", "q").restored()).isTrue();
    }

    @Test
    void itPlaysToTheEnd() throws IOException {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        Recording recording = Recording.read(Path.of("src/test/resources/recordings/gather_virtual.jsonl"));
        try (LineDisciplineTerminal terminal =
                new LineDisciplineTerminal("test", "xterm", written, StandardCharsets.UTF_8)) {
            terminal.setSize(new Size(100, 24));
            terminal.enterRawMode();
            Screen screen = Screen.on(terminal, face(true));
            terminal.processInputBytes("\033[F\033[D\033[D++".getBytes(StandardCharsets.UTF_8));
            terminal.processInputBytes(" ".getBytes(StandardCharsets.UTF_8));
            Thread person = new Thread(() -> quitWhen(terminal, written, "space play"));
            person.start();
            new TraceStepper(terminal, screen).show(recording, TraceStepperTest::program);
        }
        Shown shown = new Shown(written.toString(StandardCharsets.UTF_8), true);
        int last = shown.lastStep();
        assertThat(shown.steps()).endsWith(last - 1, last);
    }

    /** Presses {@code q} once the keys of a run that stands still are shown after those of one that plays. */
    private static void quitWhen(LineDisciplineTerminal terminal, ByteArrayOutputStream written, String text) {
        try {
            while (true) {
                String all = written.toString(StandardCharsets.UTF_8);
                int playing = all.indexOf("space stop");
                if (playing >= 0 && all.indexOf(text, playing) >= 0) break;
                Thread.onSpinWait();
            }
            terminal.processInputBytes("q".getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void helpNamesAllKeys() throws IOException {
        Shown shown = show("gather_virtual", "?", "x", "q");
        assertThat(shown.picture(1))
                .contains("predict")
                .contains("follow one task")
                .contains("to the next error");
        assertThat(shown.picture(2)).contains("event loop");
    }

    @Test
    void unknownKeysDoNothing() throws IOException {
        Shown shown = show("gather_virtual", "\033[15~", "z", "é", "q");
        assertThat(shown.steps()).containsExactly(0, 0, 0, 0);
        assertThat(shown.picture(2)).contains("Press ? for all keys.");
    }

    @Test
    void aResizedWindowIsDrawnAnew() throws IOException {
        Recording recording = Recording.read(Path.of("src/test/resources/recordings/gather_virtual.jsonl"));
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        try (LineDisciplineTerminal terminal =
                new LineDisciplineTerminal("test", "xterm", written, StandardCharsets.UTF_8)) {
            terminal.setSize(new Size(100, 24));
            terminal.enterRawMode();
            int[] asked = {0};
            Screen screen =
                    Screen.on(terminal, () -> ++asked[0] > 20 ? new Size(60, 20) : new Size(100, 24), face(true));
            terminal.processInputBytes(RIGHT.repeat(30).getBytes(StandardCharsets.UTF_8));
            terminal.processInputBytes("q".getBytes(StandardCharsets.UTF_8));
            new TraceStepper(terminal, screen).show(recording, TraceStepperTest::program);
        }
        String all = written.toString(StandardCharsets.UTF_8);
        assertThat(all).contains("┬ event loop").contains("├ event loop");
    }

    @Test
    void whereNothingCanBeRedrawnAllStepsAreWritten() throws IOException {
        Shown shown = show(face(false), "gather_virtual");
        assertThat(shown.written()).doesNotContain("\033").contains("fetch").contains("await asyncio.sleep");
    }
}
