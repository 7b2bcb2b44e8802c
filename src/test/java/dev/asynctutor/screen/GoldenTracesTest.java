package dev.asynctutor.screen;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asynctutor.loop.LoopState;
import dev.asynctutor.screen.Face.Colors;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jline.utils.AttributedString;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a trace looks like, on every kind of face. {@code -Dgolden.update=true} writes the files anew. */
class GoldenTracesTest {
    private static final Path FOLDER = Path.of("src/test/resources/traces");
    private static final List<String> RUNS =
            List.of("gather_virtual", "taskgroup_virtual", "queue_virtual", "blocking_virtual", "deadlock_virtual");
    private static final List<String> KEYS =
            List.of("→ step", "← back", "? help", "q quit", "n next task switch", "o output", "b blocking", "g time");

    record Shot(String name, Face face) {
        @Override
        public String toString() {
            return name;
        }

        Path file() {
            return FOLDER.resolve(name + ".txt");
        }

        /** All that is drawn on this face, a title line above each. */
        String draw() {
            return Drawing.visible(Drawing.of(face, screen -> {
                if (name.startsWith("timeline")) timelines(screen);
                else if (name.startsWith("text")) text(screen);
                else frames(screen);
            }));
        }

        private void timelines(Screen screen) {
            for (String run : RUNS)
                show(screen, run, timeline(RecordedRun.of(run).subject()));
            show(screen, "ten thousand tasks", TimelineView.render(screen.look(), Timelines.many(10_000), room()));
        }

        private List<AttributedString> timeline(TraceSubject subject) {
            return TimelineView.render(Look.of(face), subject.timeline(), room());
        }

        private int room() {
            return face.room();
        }

        private void frames(Screen screen) {
            for (String name : RUNS) {
                RecordedRun run = RecordedRun.of(name);
                TraceFrame frame = new TraceFrame(screen.look(), run.subject());
                for (int step : new int[] {run.subject().steps() / 3, telling(run)}) {
                    LoopState state = run.playback().at(step);
                    show(screen, name + " " + step, frame.draw(state, new TraceFrame.Around("", false, keys(), "")));
                }
            }
        }

        private List<String> keys() {
            return face.unicode()
                    ? KEYS
                    : KEYS.stream()
                            .map(k -> new Look(face, Theme.of(face), Glyphs.of(face)).safe(k))
                            .toList();
        }

        private void text(Screen screen) {
            RecordedRun run = RecordedRun.of("taskgroup_virtual");
            TraceText.write(screen, run.subject(), run.playback()::at);
        }

        private static void show(Screen screen, String title, List<AttributedString> lines) {
            screen.write(new AttributedString("== " + title));
            screen.newline();
            for (AttributedString line : lines) {
                screen.write(Lines.trimEnd(line));
                screen.newline();
            }
        }
    }

    /** The step that has the most to say: something blocks, something fails, or it is two thirds of the way. */
    private static int telling(RecordedRun run) {
        return run.playback()
                .nextBlocking(0)
                .orElse(run.playback().nextError(0).orElse(run.subject().steps() * 2 / 3));
    }

    static List<Shot> shots() {
        List<Shot> shots = new ArrayList<>();
        for (Colors colors : new Colors[] {Colors.DARK, Colors.NONE}) {
            for (boolean unicode : new boolean[] {true, false}) {
                String kind = "-" + (colors == Colors.DARK ? "dark" : "none") + (unicode ? "" : "-ascii");
                for (int width : new int[] {40, 60, 80, 100, 160, 200}) {
                    shots.add(new Shot("timeline-" + width + kind, face(width, 24, colors, unicode)));
                }
                for (int[] size : new int[][] {{40, 12}, {60, 20}, {80, 24}, {100, 32}, {160, 45}}) {
                    shots.add(new Shot(
                            "frame-" + size[0] + "x" + size[1] + kind, face(size[0], size[1], colors, unicode)));
                }
            }
        }
        shots.add(new Shot("timeline-80-aloud", Faces.screenReader(80)));
        shots.add(new Shot("timeline-80-pipe", Faces.pipe(80)));
        shots.add(new Shot("text-80-aloud", Faces.screenReader(80)));
        shots.add(new Shot("text-80-pipe", Faces.pipe(80)));
        shots.add(new Shot("text-60-dumb", new Face(60, 24, Colors.NONE, 0, false, true, false, false)));
        return shots;
    }

    private static Face face(int width, int height, Colors colors, boolean unicode) {
        return new Face(width, height, colors, colors == Colors.NONE ? 0 : 256, unicode, true, true, false);
    }

    @ParameterizedTest
    @MethodSource("shots")
    void screenIsAsRecorded(Shot shot) throws IOException {
        String drawn = shot.draw();
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(FOLDER);
            Files.writeString(shot.file(), drawn);
        }
        assertThat(shot.file()).isRegularFile();
        assertThat(drawn).isEqualTo(Files.readString(shot.file()));
    }

    @ParameterizedTest
    @MethodSource("shots")
    void facesWithoutUnicodeGetAsciiOnly(Shot shot) {
        if (!shot.face().unicode()) assertThat(shot.draw()).matches("\\p{ASCII}*");
    }

    @ParameterizedTest
    @MethodSource("shots")
    void facesWithoutColoursGetNoEscapeCode(Shot shot) {
        if (shot.face().depth() == 0) assertThat(shot.draw()).doesNotContain("\\e");
    }

    @Test
    void everyRecordedScreenIsCompared() throws IOException {
        List<Path> expected = shots().stream().map(Shot::file).toList();
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertThat(files).containsExactlyInAnyOrderElementsOf(expected);
        }
    }
}
