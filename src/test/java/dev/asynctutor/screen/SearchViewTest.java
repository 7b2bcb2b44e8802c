package dev.asynctutor.screen;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asynctutor.screen.Face.Colors;
import dev.asynctutor.screen.SearchView.Mark;
import dev.asynctutor.screen.SearchView.Row;
import java.util.List;
import org.jline.utils.AttributedString;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SearchViewTest {
    private static final List<Row> ROWS = List.of(
            row("go 5/the-loop", "The loop runs one thing at a time.", "loop"),
            row("ref a-queue", "Before the consumer takes anything from it, the producer waits at the queue.", "queue"),
            row("debug a-step-with-a-very-long-name-of-its-own", "It waits.", "waits"));

    private static Row row(String command, String line, String word) {
        int at = line.indexOf(word);
        return new Row(command, line, List.of(new Mark(at, at + word.length())));
    }

    private static List<String> drawn(Face face) {
        return SearchView.render(Look.of(face), ROWS).stream()
                .map(AttributedString::toString)
                .toList();
    }

    @Test
    void eachPlaceIsALineAndALongCommandHasItsOwn() {
        assertThat(drawn(Faces.person(80, Colors.DARK, true)))
                .containsExactly(
                        "go 5/the-loop  The loop runs one thing at a time.",
                        "ref a-queue    … takes anything from it, the producer waits at the queue.",
                        "debug a-step-with-a-very-long-name-of-its-own",
                        "               It waits.");
    }

    @Test
    void withoutColoursStarsMarkTheWords() {
        assertThat(drawn(Faces.pipe(80)))
                .contains("go 5/the-loop  The *loop* runs one thing at a time.")
                .contains("               It *waits*.");
    }

    @Test
    void aloudEachPlaceIsASentence() {
        assertThat(drawn(Faces.screenReader(80))).contains("go 5/the-loop: The loop runs one thing at a time.");
    }

    @ParameterizedTest
    @ValueSource(ints = {20, 30, 40, 60, 80, 120})
    void nothingIsWiderThanItsRoom(int width) {
        for (Face face : List.of(Faces.person(width, Colors.DARK, true), Faces.person(width, Colors.NONE, false))) {
            assertThat(drawn(face)).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(face.room()));
        }
    }

    @Test
    void theMarkedWordIsAlwaysSeen() {
        assertThat(drawn(Faces.person(60, Colors.DARK, true)).get(1))
                .contains("queue")
                .contains("…");
    }
}
