package dev.asynctutor.screen;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asynctutor.screen.Face.Colors;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.jline.terminal.Attributes;
import org.jline.terminal.Size;
import org.jline.terminal.impl.LineDisciplineTerminal;
import org.jline.utils.AttributedString;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(30)
class PagerTest {
    private static List<AttributedString> numbers(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> new AttributedString("n" + i))
                .toList();
    }

    private record Shown(Pager.Left left, String written, boolean restored) {}

    /** Shows lines on a terminal ten rows high, with these keys typed. */
    private static Shown show(Face face, int count, String keys) throws IOException {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        try (LineDisciplineTerminal terminal =
                new LineDisciplineTerminal("test", "xterm", written, StandardCharsets.UTF_8)) {
            terminal.setSize(new Size(face.width(), 10));
            Attributes raw = terminal.enterRawMode(); // so that keys typed ahead are not edited as a line
            Attributes before = terminal.getAttributes();
            terminal.processInputBytes(keys.getBytes(StandardCharsets.UTF_8));
            Screen screen = Screen.on(terminal, face);
            Pager.Left left = new Pager(terminal, screen).show(f -> numbers(count));
            boolean restored = terminal.getAttributes().toString().equals(before.toString());
            terminal.setAttributes(raw);
            terminal.flush();
            return new Shown(left, written.toString(StandardCharsets.UTF_8).replace("\r\n", "\n"), restored);
        }
    }

    private static final Face PERSON = Faces.person(80, Colors.NONE, true);

    @Test
    void whatFitsIsJustPrinted() throws IOException {
        assertThat(show(PERSON, 9, "").written()).startsWith("  n0\n").doesNotContain("more");
    }

    @Test
    void enterShowsTheNextPage() throws IOException {
        Shown shown = show(PERSON, 20, "\r ");
        assertThat(shown.left()).isEqualTo(new Pager.Left.AtTheEnd());
        assertThat(shown.restored()).isTrue();
        assertThat(shown.written())
                .contains("  n8\n  Enter more · ↑ ↓ scroll · q stop · or type a command   45 %\r\033[K  n9\n")
                .contains("n19\n");
    }

    @Test
    void qStops() throws IOException {
        Shown shown = show(PERSON, 100, "q");
        assertThat(shown.left()).isEqualTo(new Pager.Left.Stopped());
        assertThat(shown.restored()).isTrue();
        assertThat(shown.written()).contains("n8\n").doesNotContain("n9\n").endsWith("\r\033[K");
    }

    @ParameterizedTest
    @CsvSource({"m, m", "back, b", "2, 2", "?, ?", "é, é", ":, ''"})
    void whatIsNoKeyOfThePagerBeginsACommand(String keys, String begun) throws IOException {
        Shown shown = show(PERSON, 100, keys);
        assertThat(shown.left()).isEqualTo(new Pager.Left.Typing(begun));
        assertThat(shown.restored()).isTrue();
        assertThat(shown.written()).endsWith("\r\033[K");
    }

    @Test
    void keysWithoutMeaningAreNoCommand() throws IOException {
        assertThat(show(PERSON, 100, "\033[15~\t\033[Cq").left()).isEqualTo(new Pager.Left.Stopped());
    }

    @Test
    void theKeysAreNamedInANarrowWindowToo() throws IOException {
        Shown shown = show(Faces.person(40, Colors.NONE, true), 100, "q");
        assertThat(shown.written()).contains("\n  Enter more · q stop · or type   9 %\r\033[K");
    }

    @Test
    void arrowsScrollByALine() throws IOException {
        String written = show(PERSON, 100, "\033[Bq").written();
        assertThat(written).contains("n9\n").doesNotContain("n10\n");
    }

    @Test
    void pageUpShowsThePageBefore() throws IOException {
        String written = show(PERSON, 100, " \033[5~q").written();
        assertThat(written.substring(written.indexOf("\033[2J")))
                .startsWith("\033[2J  n0\n")
                .doesNotContain("n9\n");
    }

    @Test
    void aResizedWindowIsLaidOutAgain() throws IOException {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        try (LineDisciplineTerminal terminal =
                new LineDisciplineTerminal("test", "xterm", written, StandardCharsets.UTF_8)) {
            terminal.setSize(new Size(80, 10));
            terminal.enterRawMode();
            Screen screen = Screen.on(terminal, PERSON);
            Pager.Left left = new Pager(terminal, screen).show(face -> {
                if (face.width() == 80) {
                    terminal.setSize(new Size(60, 12)); // while the first page is being made
                } else {
                    type(terminal, "q");
                }
                return numbers(face.width());
            });
            assertThat(left).isEqualTo(new Pager.Left.Stopped());
        }
        String redrawn = written.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
        assertThat(redrawn.substring(redrawn.indexOf("\033[2J")))
                .contains("n0\n")
                .contains("n10\n")
                .contains("18 %");
    }

    private static void type(LineDisciplineTerminal terminal, String keys) {
        try {
            terminal.processInputBytes(keys.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void nobodyIsAskedWhereNothingCanBeRedrawn() throws IOException {
        assertThat(show(Faces.pipe(80), 100, "").written()).contains("n99\n");
        assertThat(show(Faces.screenReader(80), 100, "").written()).contains("n99\n");
    }

    @Test
    void pagesHoldAllLinesAndPreferGaps() {
        List<AttributedString> lines = List.of("a", "b", "c", "d", "", "e", "f", "g").stream()
                .map(AttributedString::new)
                .toList();
        assertThat(Pages.split(lines, 6)).extracting(List::size).containsExactly(5, 3);
        assertThat(Pages.split(numbers(10), 4)).extracting(List::size).containsExactly(4, 4, 2);
        assertThat(Pages.split(List.of(), 4)).isEmpty();
    }
}
