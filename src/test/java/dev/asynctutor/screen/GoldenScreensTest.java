package dev.asynctutor.screen;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asynctutor.screen.Face.Colors;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every scene on every kind of face, compared exactly. {@code -Dgolden.update=true} writes the files anew. */
class GoldenScreensTest {
    private static final Path FOLDER = Path.of("src/test/resources/screens");

    record Shot(String name, Scene scene, Face face) {
        @Override
        public String toString() {
            return name;
        }

        Path file() {
            return FOLDER.resolve(name + ".txt");
        }
    }

    static List<Shot> shots() {
        List<Shot> shots = new ArrayList<>();
        for (Scene scene : Scene.values()) {
            String name = scene.name().toLowerCase(Locale.ROOT);
            for (int width : new int[] {40, 80, 120, 200}) {
                for (Colors colors : new Colors[] {Colors.DARK, Colors.NONE}) {
                    for (boolean unicode : new boolean[] {true, false}) {
                        String face =
                                width + "-" + (colors == Colors.DARK ? "dark" : "none") + (unicode ? "" : "-ascii");
                        shots.add(new Shot(name + "-" + face, scene, Faces.person(width, colors, unicode)));
                    }
                }
            }
            shots.add(new Shot(name + "-80-pipe", scene, Faces.pipe(80)));
            shots.add(new Shot(name + "-80-aloud", scene, Faces.screenReader(80)));
        }
        return shots;
    }

    @ParameterizedTest
    @MethodSource("shots")
    void screenIsAsRecorded(Shot shot) throws IOException {
        String drawn = Drawing.visible(Drawing.of(shot.face(), shot.scene()::draw));
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(FOLDER);
            Files.writeString(shot.file(), drawn);
        }
        assertThat(shot.file()).isRegularFile();
        assertThat(drawn).isEqualTo(Files.readString(shot.file()));
    }

    @ParameterizedTest
    @MethodSource("shots")
    void nothingIsWiderThanTheScreenOrEndsInSpaces(Shot shot) {
        String drawn = Drawing.plain(Drawing.of(shot.face(), shot.scene()::draw));
        assertThat(drawn.lines())
                .allSatisfy(line -> assertThat(Lines.width(line))
                        .as(line)
                        .isLessThanOrEqualTo(shot.face().width()))
                .noneMatch(line -> line.endsWith(" "));
    }

    @ParameterizedTest
    @MethodSource("shots")
    void facesWithoutUnicodeGetAsciiOnly(Shot shot) {
        if (shot.face().unicode()) return;
        assertThat(Drawing.of(shot.face(), shot.scene()::draw)).matches("\\p{ASCII}*");
    }

    @Test
    void everyRecordedScreenIsCompared() throws IOException {
        List<Path> expected = shots().stream().map(Shot::file).toList();
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertThat(files).containsExactlyInAnyOrderElementsOf(expected);
        }
    }
}
