package dev.asynctutor.learner;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asynctutor.learner.ProgressFolder.Machine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgressFolderTest {
    private static final Optional<Path> NO_OPTION = Optional.empty();
    private static final Optional<Path> NO_JAR = Optional.empty();

    @TempDir
    Path folder;

    private Path home;
    private Machine linux;

    @BeforeEach
    void findHome() {
        home = folder.resolve("home");
        linux = new Machine("Linux", home);
    }

    @Test
    void theOptionComesFirst() {
        Map<String, String> environment =
                Map.of("TUTOR_PROGRESS", folder.resolve("variable").toString());
        Path asked = folder.resolve("option");
        assertThat(ProgressFolder.resolve(Optional.of(asked), environment, Optional.of(folder), linux))
                .isEqualTo(asked);
    }

    @Test
    void thenTheVariable() {
        Path named = folder.resolve("variable");
        assertThat(ProgressFolder.resolve(
                        NO_OPTION, Map.of("TUTOR_PROGRESS", named.toString()), Optional.of(folder), linux))
                .isEqualTo(named);
        assertThat(ProgressFolder.resolve(NO_OPTION, Map.of("TUTOR_PROGRESS", ""), Optional.of(folder), linux))
                .isEqualTo(folder.resolve("progress"));
    }

    @Test
    void thenBesideTheJarWhereItCanBeWritten() throws IOException {
        assertThat(ProgressFolder.resolve(NO_OPTION, Map.of(), Optional.of(folder), linux))
                .isEqualTo(folder.resolve("progress"));
        Files.writeString(folder.resolve("progress"), "no folder");
        assertThat(ProgressFolder.resolve(NO_OPTION, Map.of(), Optional.of(folder), linux))
                .isEqualTo(home.resolve(".local/share/async-tutor"));
    }

    @Test
    void elseThePlatformsUserData() {
        assertThat(ProgressFolder.resolve(NO_OPTION, Map.of(), NO_JAR, linux))
                .isEqualTo(home.resolve(".local/share/async-tutor"));
        Path xdg = folder.resolve("xdg");
        assertThat(ProgressFolder.resolve(NO_OPTION, Map.of("XDG_DATA_HOME", xdg.toString()), NO_JAR, linux))
                .isEqualTo(xdg.resolve("async-tutor"));
        assertThat(ProgressFolder.resolve(NO_OPTION, Map.of("XDG_DATA_HOME", "not/absolute"), NO_JAR, linux))
                .isEqualTo(home.resolve(".local/share/async-tutor"));
        assertThat(ProgressFolder.resolve(NO_OPTION, Map.of(), NO_JAR, new Machine("Mac OS X", home)))
                .isEqualTo(home.resolve("Library/Application Support/async-tutor"));
        Machine windows = new Machine("Windows 11", home);
        assertThat(ProgressFolder.resolve(NO_OPTION, Map.of(), NO_JAR, windows))
                .isEqualTo(home.resolve("AppData/Roaming/async-tutor"));
        assertThat(ProgressFolder.resolve(NO_OPTION, Map.of("APPDATA", xdg.toString()), NO_JAR, windows))
                .isEqualTo(xdg.resolve("async-tutor"));
    }

    @Test
    void findingItMakesNothing() {
        ProgressFolder.resolve(NO_OPTION, Map.of(), Optional.of(folder), linux);
        assertThat(folder).isEmptyDirectory();
    }
}
