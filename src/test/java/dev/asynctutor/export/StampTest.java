package dev.asynctutor.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StampTest {
    private static final String TEXT = "# A course\n\nIts text.\n";

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "modules/01_waiting.md", "code_examples/all_examples.py"})
    void whatWasExportedIsRecognised(String path) {
        String file = Stamp.stamped(path, TEXT);
        assertThat(Stamp.isRight(path, file)).isTrue();
        assertThat(Stamp.isThere(file)).isTrue();
        assertThat(file).startsWith(TEXT);
    }

    @Test
    void otherLineEndsAreNoChange() {
        assertThat(Stamp.isRight("README.md", Stamp.stamped("README.md", TEXT).replace("\n", "\r\n")))
                .isTrue();
    }

    @Test
    void whatAPersonHasTouchedIsTheirs() {
        String file = Stamp.stamped("README.md", TEXT);
        assertThat(Stamp.isRight("README.md", file.replace("Its", "My"))).isFalse();
        assertThat(Stamp.isRight("README.md", file + "More.\n")).isFalse();
        assertThat(Stamp.isRight("README.md", TEXT)).isFalse();
        assertThat(Stamp.isRight("README.md", "")).isFalse();
        assertThat(Stamp.isRight("MY_COPY.md", file)).isFalse();
        assertThat(Stamp.isThere(file.replace("Its", "My"))).isTrue();
        assertThat(Stamp.isThere(TEXT)).isFalse();
    }
}
