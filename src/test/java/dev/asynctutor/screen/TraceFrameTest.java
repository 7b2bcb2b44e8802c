package dev.asynctutor.screen;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asynctutor.loop.LoopState;
import dev.asynctutor.loop.Playback;
import dev.asynctutor.screen.Face.Colors;
import java.util.List;
import java.util.Random;
import org.jline.utils.AttributedString;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TraceFrameTest {
    private static final List<String> KEYS = List.of("n next", "a key with a rather long explanation", "q quit");

    private static Face face(int width, int height, boolean unicode) {
        return new Face(width, height, Colors.NONE, 0, unicode, true, true, false);
    }

    private static TraceFrame.Around around(boolean secret) {
        return new TraceFrame.Around("", secret, KEYS, "");
    }

    private static String text(List<AttributedString> frame) {
        StringBuilder text = new StringBuilder();
        for (AttributedString line : frame) text.append(line).append('\n');
        return text.toString();
    }

    static List<String> runs() {
        return RecordedRun.names();
    }

    @ParameterizedTest
    @MethodSource("runs")
    void everyMomentFillsAWindowOfAnySizeAndNoMore(String name) {
        RecordedRun run = RecordedRun.of(name);
        Random random = new Random(name.hashCode());
        for (int i = 0; i < 12; i++) {
            int width = 40 + random.nextInt(161);
            int height = 8 + random.nextInt(53);
            TraceFrame frame = new TraceFrame(Look.of(face(width, height, random.nextBoolean())), run.subject());
            for (int step = random.nextInt(5); step <= run.subject().steps(); step += 1 + random.nextInt(5)) {
                List<AttributedString> lines = frame.draw(run.playback().at(step), around(random.nextBoolean()));
                assertThat(lines)
                        .as("%s step %d at %dx%d", name, step, width, height)
                        .hasSize(height);
                assertThat(lines)
                        .as("%s step %d at %dx%d", name, step, width, height)
                        .allMatch(line -> Lines.width(line) <= width);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("runs")
    void theLineThatRunsIsAlwaysInTheWindow(String name) {
        RecordedRun run = RecordedRun.of(name);
        for (int height : new int[] {8, 12, 24, 40}) {
            TraceFrame frame = new TraceFrame(Look.of(face(100, height, true)), run.subject());
            for (int step = 0; step <= run.subject().steps(); step++) {
                LoopState state = run.playback().at(step);
                boolean known = state.line().isPresent()
                        && state.line().get().line() > 0
                        && RecordedRun.program(state.line().get().file()).isPresent();
                if (known) {
                    assertThat(text(frame.draw(state, around(false))))
                            .containsPattern("[│ ] *" + state.line().get().line() + " ▶");
                }
            }
        }
    }

    @Test
    void theCodeStandsStillWhileTheLineMovesAFew() {
        assertThat(CodePanel.first(1, 100, 20)).isEqualTo(1);
        assertThat(CodePanel.first(14, 100, 20)).isEqualTo(1);
        assertThat(CodePanel.first(16, 100, 20)).isEqualTo(CodePanel.first(25, 100, 20));
        assertThat(CodePanel.first(100, 100, 20)).isEqualTo(81);
        assertThat(CodePanel.first(7, 10, 20)).isEqualTo(1);
    }

    @Test
    void whoIsReadyIsHiddenWhileItIsAsked() {
        RecordedRun run = RecordedRun.of("taskgroup_virtual");
        Playback playback = run.playback();
        int step = 0;
        while (playback.at(step).ready().isEmpty()) step++;
        TraceFrame frame = new TraceFrame(Look.of(face(100, 24, true)), run.subject());
        assertThat(text(frame.draw(playback.at(step), around(true)))).contains("ready    ?");
        assertThat(text(frame.draw(playback.at(step), around(false)))).doesNotContain("ready    ?");
    }

    @Test
    void aNoticeStandsInTheLowerBorder() {
        RecordedRun run = RecordedRun.of("blocking_virtual");
        int step = run.playback().nextBlocking(0).orElseThrow();
        for (int height : new int[] {10, 24}) {
            TraceFrame frame = new TraceFrame(Look.of(face(100, height, true)), run.subject());
            assertThat(text(frame.draw(run.playback().at(step), around(false)))).contains("─ ! ");
        }
    }

    @Test
    void pagesFillTheWindowToo() {
        RecordedRun run = RecordedRun.of("gather_virtual");
        for (int height : new int[] {8, 24}) {
            Look look = Look.of(face(40, height, false));
            TraceFrame frame = new TraceFrame(look, run.subject());
            for (List<AttributedString> page : List.of(
                    TracePages.keys(look), TracePages.choices(look, java.util.Collections.nCopies(99, "task")))) {
                List<AttributedString> lines = frame.page(run.playback().at(0), around(false), page);
                assertThat(lines).hasSize(height).allMatch(line -> Lines.width(line) <= 40);
            }
        }
    }
}
