package dev.asynctutor.screen;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asynctutor.screen.Face.Colors;
import dev.asynctutor.screen.Face.Wishes;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FaceTest {
    private static final Map<String, String> ENGLISH = Map.of("LANG", "en_US.UTF-8");

    private static Face detect(Map<String, String> env) {
        return Face.detect(100, 30, "xterm-256color", env, Wishes.NO_WISHES);
    }

    @Test
    void usualTerminal() {
        assertThat(detect(ENGLISH)).isEqualTo(new Face(100, 30, Colors.DARK, 256, true, true, true, false));
    }

    @ParameterizedTest
    @CsvSource({"1,40", "40,40", "200,200", "500,200", "0,80", "-1,80"})
    void widthIsHeldWithinReason(int columns, int width) {
        assertThat(Face.detect(columns, 0, "xterm", ENGLISH, Wishes.NO_WISHES).width())
                .isEqualTo(width);
    }

    @Test
    void proseStaysNarrowOnWideScreens() {
        Face face = Face.detect(200, 50, "xterm", ENGLISH, Wishes.NO_WISHES);
        assertThat(face.measure()).isEqualTo(88);
        assertThat(face.room()).isEqualTo(196);
    }

    @ParameterizedTest
    @CsvSource({"15;0,DARK", "0;15,LIGHT", "0;7,LIGHT", "12;default;8,DARK", "0;default,DARK", "'',DARK", "x,DARK"})
    void backgroundIsReadFromTheEnvironment(String value, Colors colors) {
        assertThat(detect(Map.of("COLORFGBG", value)).colors()).isEqualTo(colors);
    }

    @Test
    void noColor() {
        assertThat(detect(Map.of("NO_COLOR", "1")).depth()).isZero();
        assertThat(detect(Map.of("NO_COLOR", "")).depth()).isEqualTo(256);
        Wishes wish = new Wishes(true, false, false, Optional.of(Colors.LIGHT));
        assertThat(Face.detect(80, 24, "xterm", ENGLISH, wish).colors()).isEqualTo(Colors.NONE);
    }

    @Test
    void depth() {
        assertThat(detect(Map.of("COLORTERM", "truecolor")).depth()).isEqualTo(Face.TRUECOLOR);
        assertThat(Face.detect(80, 24, "xterm", ENGLISH, Wishes.NO_WISHES).depth())
                .isEqualTo(8);
    }

    @ParameterizedTest
    @CsvSource({
        "LANG,C,false",
        "LANG,C.UTF-8,true",
        "LANG,de_DE.utf8,true",
        "LC_ALL,POSIX,false",
        "LC_CTYPE,ja_JP.UTF-8,true",
        "X,x,false"
    })
    void unicodeComesFromTheLocale(String name, String value, boolean unicode) {
        assertThat(detect(Map.of(name, value)).unicode()).isEqualTo(unicode);
    }

    @Test
    void theStrongerLocaleVariableWins() {
        assertThat(detect(Map.of("LC_ALL", "C", "LANG", "en_US.UTF-8")).unicode())
                .isFalse();
    }

    @Test
    void dumbTerminal() {
        Face face = Face.detect(80, 24, "dumb", ENGLISH, Wishes.NO_WISHES);
        assertThat(face).isEqualTo(new Face(80, 24, Colors.NONE, 0, false, true, false, false));
    }

    @Test
    void pipe() {
        Face face =
                Face.pipe(Map.of("LANG", "en_US.UTF-8", "COLORTERM", "truecolor", "COLUMNS", "72"), Wishes.NO_WISHES);
        assertThat(face).isEqualTo(new Face(72, 24, Colors.NONE, 0, true, false, false, false));
        assertThat(face.margin()).isZero();
    }

    @Test
    void plainNeitherRedrawsNorIndents() {
        Wishes plain = new Wishes(false, false, true, Optional.empty());
        Face face = Face.detect(80, 24, "xterm", ENGLISH, plain);
        assertThat(face.redraws()).isFalse();
        assertThat(face.margin()).isZero();
    }
}
