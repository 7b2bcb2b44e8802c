package dev.asynctutor.screen;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asynctutor.screen.Face.Colors;
import java.util.List;
import org.jline.utils.AttributedString;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextTest {
    private static List<String> wrap(String text, int width) {
        return Lines.wrap(new AttributedString(text), width).stream()
                .map(AttributedString::toString)
                .toList();
    }

    @Test
    void wrapsAtSpaces() {
        assertThat(wrap("one two  three", 7)).containsExactly("one two", "three");
        assertThat(wrap("", 7)).containsExactly("");
        assertThat(wrap("a\n\nb", 7)).containsExactly("a", "", "b");
    }

    @Test
    void breaksWordsThatAreTooLong() {
        assertThat(wrap("a abcdefghij b", 4)).containsExactly("a", "abcd", "efgh", "ij b");
    }

    @Test
    void wideCharactersTakeTwoColumnsAndCombiningOnesNone() {
        assertThat(wrap("日本語", 5)).containsExactly("日本", "語");
        assertThat(Lines.width("e\u0301")).isEqualTo(1);
        assertThat(Lines.fit(new AttributedString("日本語"), 5, "…")).hasToString("日本…");
    }

    @Test
    void codeBreaksAfterASpaceWhereOneIsNear() {
        assertThat(Lines.wrapCode(new AttributedString("    call(first, second)"), 18))
                .map(AttributedString::toString)
                .containsExactly("    call(first, ", "second)");
        assertThat(Lines.wrapCode(new AttributedString("x".repeat(25)), 10)).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2–3 h|2-3 h",
                "a → b|a -> b",
                "naïve café|naive cafe",
                "“x” … ‘y’|\"x\" ... 'y'",
                "日|?",
                "plain|plain"
            })
    void foldsToAscii(String text, String folded) {
        assertThat(AsciiFold.fold(text)).isEqualTo(folded);
    }

    @Test
    void controlCharactersAreShown() {
        assertThat(Sanitizer.visible("a\033[1m\r\nb\tc\u202e\u007f\ud800")).isEqualTo("a^[[1m\nb    c\\u202e^?\ufffd");
    }

    @ParameterizedTest
    @CsvSource({"0,----------", "1,#---------", "50,#####-----", "99,#########-", "100,##########", "250,##########"})
    void barsTellNothingFromSomethingAndSomethingFromAll(int percent, String bar) {
        Look look = Look.of(Faces.person(80, Colors.NONE, false));
        assertThat(Bars.progress(look, percent, 10)).hasToString(bar + " " + Math.min(100, percent) + " %");
    }

    @Test
    void listingStartsAtTheFirstLineOfCode() {
        CodeView.Listing listing =
                CodeView.Listing.from("a.py", "", "doc\nmeta\n\nimport a\nb()\n", 3, Language.PYTHON);
        assertThat(listing.firstLine()).isEqualTo(4);
        assertThat(listing.source()).isEqualTo("import a\nb()\n");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 1, 2, 3, 9})
    void selectionStaysWithinTheMenu(int index) {
        List<Menu.Item> items = List.of(new Menu.Item("a", "", ""), new Menu.Item("b", "", ""));
        Menu.State state = new Menu.State("t", "", List.of(), "q", items, 0, "h").select(index);
        assertThat(state.selected()).isBetween(0, 1);
        assertThat(Menu.render(Look.of(Faces.person(40, Colors.NONE, true)), state))
                .isNotEmpty();
    }
}
