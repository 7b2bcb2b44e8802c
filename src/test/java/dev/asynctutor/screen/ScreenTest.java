package dev.asynctutor.screen;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asynctutor.screen.Face.Colors;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jline.terminal.Size;
import org.jline.terminal.impl.LineDisciplineTerminal;
import org.jline.utils.AttributedString;
import org.junit.jupiter.api.Test;

class ScreenTest {
    @Test
    void aClosedPipeIsNoticedOnceAndNothingIsThrown() {
        int[] writes = {0};
        OutputStream closed = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                writes[0]++;
                throw new IOException("Broken pipe");
            }
        };
        Screen screen = Screen.on(new PrintStream(closed, false, StandardCharsets.UTF_8), Faces.pipe(80));
        assertThat(screen.broken()).isFalse();
        screen.markdown("text");
        assertThat(screen.broken()).isTrue();
        int before = writes[0];
        screen.markdown("more");
        assertThat(writes[0]).isEqualTo(before);
    }

    @Test
    void followsTheSizeOfItsTerminal() throws IOException {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        try (LineDisciplineTerminal terminal =
                new LineDisciplineTerminal("test", "xterm", written, StandardCharsets.UTF_8)) {
            terminal.setSize(new Size(60, 20));
            Screen screen = Screen.on(terminal, Faces.person(80, Colors.NONE, true));
            assertThat(screen.width()).isEqualTo(60);
            screen.rule();
            terminal.setSize(new Size(44, 20));
            screen.rule();
            terminal.flush();
        }
        assertThat(written.toString(StandardCharsets.UTF_8).lines())
                .containsExactly("  " + "─".repeat(56), "  " + "─".repeat(40));
    }

    @Test
    void redrawsOnlyWhereThatIsPossible() {
        List<AttributedString> lines = List.of(new AttributedString("b"));
        assertThat(Drawing.of(Faces.person(80, Colors.NONE, true), screen -> screen.redraw(3, lines)))
                .isEqualTo("\r\033[3A\033[J  b\n");
        assertThat(Drawing.of(Faces.pipe(80), screen -> screen.redraw(3, lines)))
                .isEqualTo("b\n");
        assertThat(Drawing.of(Faces.screenReader(80), screen -> screen.redraw(3, lines)))
                .isEqualTo("b\n");
    }

    @Test
    void withoutColoursThereIsNoEscapeCode() {
        for (Scene scene : Scene.values()) {
            assertThat(Drawing.of(Faces.person(80, Colors.NONE, true), scene::draw))
                    .doesNotContain("\033");
            assertThat(Drawing.of(Faces.pipe(80), scene::draw)).doesNotContain("\033");
        }
    }
}
