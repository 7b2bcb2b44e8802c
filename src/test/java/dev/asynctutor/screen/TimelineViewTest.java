package dev.asynctutor.screen;

import static dev.asynctutor.screen.Timelines.row;
import static dev.asynctutor.screen.Timelines.span;
import static org.assertj.core.api.Assertions.assertThat;

import dev.asynctutor.loop.End;
import dev.asynctutor.loop.Timeline;
import dev.asynctutor.loop.Timeline.Kind;
import dev.asynctutor.loop.Timeline.Row;
import dev.asynctutor.loop.Timeline.Span;
import dev.asynctutor.screen.Face.Colors;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Random;
import org.jline.utils.AttributedString;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimelineViewTest {
    private static final long SECOND = 1_000_000;
    private static final Look COLORLESS = Look.of(Faces.person(80, Colors.NONE, true));

    private static List<String> draw(Look look, Timeline timeline, int width) {
        return TimelineView.render(look, timeline, width).stream()
                .map(AttributedString::toString)
                .toList();
    }

    @Test
    void aStepOfNoLengthInALongRunIsStillSeen() {
        Timeline timeline = Timelines.of(
                3600 * SECOND,
                row(
                        "main",
                        End.OK,
                        "sleep",
                        span(0, 1800 * SECOND, Kind.WAITING),
                        span(1800 * SECOND, 1800 * SECOND, Kind.RUNNING),
                        span(1800 * SECOND, 3600 * SECOND, Kind.WAITING)));
        assertThat(draw(COLORLESS, timeline, 60).get(1)).containsPattern("░+▌░+");
    }

    @Test
    void blockingIsALetterWithoutColourAndRedWithIt() {
        Timeline timeline = Timelines.of(SECOND, row("main", End.OK, "", span(0, SECOND, Kind.BLOCKING)));
        assertThat(draw(COLORLESS, timeline, 60).get(1))
                .startsWith("main  BBBB")
                .doesNotContain("█");
        Look dark = Look.of(Faces.person(80, Colors.DARK, true));
        AttributedString row = TimelineView.render(dark, timeline, 60).get(1);
        assertThat(row.toString()).contains("████").doesNotContain("B");
        assertThat(row.styleAt(row.length() - 1)).isEqualTo(dark.theme().style(Role.BLOCKS));
        assertThat(draw(Look.of(Faces.person(80, Colors.DARK, false)), timeline, 60)
                        .get(1))
                .startsWith("main  BBBB");
    }

    @Test
    void theLegendNamesOnlyWhatOccurs() {
        Timeline timeline = Timelines.of(SECOND, row("main", End.OK, "", span(0, SECOND, Kind.RUNNING)));
        assertThat(draw(COLORLESS, timeline, 60)).hasSize(3).last().isEqualTo("      █ running");
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 60, 80, 200})
    void threeTasksAndTenThousandAreReadable(int width) {
        List<String> few = draw(COLORLESS, Timelines.many(2), width);
        assertThat(few).anyMatch(line -> line.startsWith("main ")).anyMatch(line -> line.startsWith("fetch#2 "));
        List<String> many = draw(COLORLESS, Timelines.many(10_000), width);
        assertThat(many)
                .hasSizeLessThanOrEqualTo(TimelineView.USUAL_ROWS + 4)
                .anyMatch(line -> line.contains("×9,99"))
                .anyMatch(line -> line.contains("✘"));
    }

    @Test
    void aMomentIsPointedAtBelowTheRows() {
        Timeline timeline = Timelines.of(SECOND, row("main", End.OK, "", span(0, SECOND, Kind.RUNNING)));
        for (long now : new long[] {0, SECOND / 2, SECOND}) {
            List<AttributedString> lines = TimelineView.render(COLORLESS, timeline, 46, 4, OptionalLong.of(now));
            String pointer = lines.get(2).toString();
            assertThat(pointer.indexOf('▲')).isEqualTo(6 + TimeAxis.column(now, SECOND, 40));
            assertThat(pointer).contains(TimeScale.of(SECOND).text(now)).hasSizeLessThanOrEqualTo(46);
        }
    }

    @Test
    void ticksStandWhereTheirTimeIs() {
        for (long end : new long[] {1, 999, 20_000, 850_000, 3 * SECOND, 100 * SECOND, 100_000 * SECOND}) {
            for (int bar : new int[] {10, 28, 60, 150}) {
                String ruler = TimeAxis.ruler(end, bar, bar + 20, "'");
                assertThat(ruler).startsWith("'0 ").hasSizeLessThanOrEqualTo(bar + 20);
                long unit = TimeScale.of(end).millis() ? 1_000 : SECOND;
                for (int at = ruler.indexOf('\''); at >= 0; at = ruler.indexOf('\'', at + 1)) {
                    String number = ruler.substring(at + 1, ruler.indexOf(' ', at));
                    long micros = Math.round(Double.parseDouble(number) * unit);
                    assertThat(TimeAxis.column(micros, end, bar)).as(ruler).isEqualTo(at);
                }
            }
        }
    }

    @Test
    void randomTimelinesFitAnyWidth() {
        Random random = new Random(7);
        for (int i = 0; i < 400; i++) {
            int width = 36 + random.nextInt(165);
            boolean aloud = random.nextInt(5) == 0;
            Face face = aloud ? Faces.screenReader(width) : Faces.person(width, Colors.NONE, random.nextBoolean());
            for (String line : draw(Look.of(face), timeline(random), face.room())) {
                assertThat(Lines.width(line)).as(line).isLessThanOrEqualTo(face.room());
                assertThat(line).doesNotEndWith(" ");
            }
        }
    }

    @SafeVarargs
    private static <T> T any(Random random, T... values) {
        return values[random.nextInt(values.length)];
    }

    private static Timeline timeline(Random random) {
        long end = 1 + (long) (random.nextDouble() * Math.pow(10, random.nextInt(11)));
        List<Row> rows = new ArrayList<>();
        for (int task = random.nextInt(30); task >= 0; task--) {
            List<Span> spans = new ArrayList<>();
            for (long at = 0; at < end && spans.size() < 40; ) {
                long to = Math.min(end, at + (long) (random.nextDouble() * end / 4));
                spans.add(span(at, to, any(random, Kind.values())));
                at = to + 1;
            }
            String name = random.nextInt(9) == 0 ? "名前の長い\ttask\n" + "x".repeat(random.nextInt(60)) : "task " + task;
            rows.add(row(
                    name,
                    any(random, End.values()),
                    random.nextBoolean() ? "" : name + "(…)",
                    spans.toArray(new Span[0])));
        }
        return new Timeline(end, rows, List.of());
    }

    @Test
    void itIsToldInWords() {
        Timeline timeline = Timelines.of(
                3 * SECOND,
                row(
                        "main",
                        End.OK,
                        "gather",
                        span(0, SECOND / 100, Kind.RUNNING),
                        new Span(SECOND / 100, 3 * SECOND, Kind.WAITING, "gather")));
        assertThat(String.join("\n", draw(Look.of(Faces.screenReader(80)), timeline, 80)))
                .isEqualTo("timeline of 3.00 s:\nmain: ran 0.00 to 0.01 s, waited for gather until 3.00 s.");
    }

    @Test
    void aTypedTimeIsUnderstood() {
        TimeScale seconds = TimeScale.of(3 * SECOND);
        assertThat(seconds.parse("1.5")).isEqualTo(1_500_000);
        assertThat(seconds.parse(" 1,5 s ")).isEqualTo(1_500_000);
        assertThat(seconds.parse("20ms")).isEqualTo(20_000);
        assertThat(TimeScale.of(20_000).parse("5")).isEqualTo(5_000);
        for (String wrong : List.of("", "s", "-1", "tea", "NaN", "Infinity"))
            assertThat(seconds.parse(wrong)).isNegative();
    }
}
