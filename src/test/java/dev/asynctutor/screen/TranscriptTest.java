package dev.asynctutor.screen;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asynctutor.screen.Face.Colors;
import dev.asynctutor.screen.Transcript.View;
import java.util.List;
import java.util.stream.IntStream;
import org.jline.utils.AttributedString;
import org.junit.jupiter.api.Test;

class TranscriptTest {
    private static final Look LOOK = Look.of(Faces.person(40, Colors.NONE, true));

    private static View lines(String... texts) {
        return look -> List.of(texts).stream().map(AttributedString::new).toList();
    }

    private static List<String> last(Transcript transcript, int below) {
        return transcript.lastLines(LOOK, below).stream().map(Object::toString).toList();
    }

    @Test
    void holdsWhatWasDrawnSinceItBegan() {
        Transcript transcript = new Transcript();
        transcript.add(lines("before"));
        transcript.begin();
        transcript.add(lines("one", "two"));
        transcript.add(lines("at the edge").flush());
        assertThat(last(transcript, 1)).containsExactly("  one", "  two", "at the edge");
    }

    @Test
    void givesAsManyLinesAsFitAndTheLastOnes() {
        Transcript transcript = new Transcript();
        IntStream.range(0, 1_000).forEach(i -> transcript.add(lines("n" + i)));
        assertThat(last(transcript, 2)).hasSize(22).startsWith("  n978").endsWith("  n999");
    }

    @Test
    void isLaidOutForTheWindowOfTheMoment() {
        Transcript transcript = new Transcript();
        transcript.add(look -> MarkdownRenderer.render(look, "word ".repeat(20)));
        String drawn = Drawing.of(LOOK.face(), screen -> {
            String window = screen.redrawn(transcript, 1);
            screen.wear(Faces.person(80, Colors.NONE, true));
            assertThat(window.lines()).hasSize(3);
            assertThat(screen.redrawn(transcript, 1).lines()).hasSize(2);
            assertThat(window).startsWith("\033[H\033[2J  word ");
        });
        assertThat(drawn).as("nothing is written, an editor has the terminal").isEmpty();
    }
}
