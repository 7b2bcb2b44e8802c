package dev.asynctutor.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.asynctutor.export.ExportFolder.Written;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportFolderTest {
    private static final String LESSON = "modules/01_waiting.md";
    private static final SortedMap<String, String> FILES =
            stamped(Map.of("README.md", "# A course\n", LESSON, "# Waiting\n", Site.EXAMPLES, "print()\n"));

    @TempDir
    Path parent;

    private Path folder;

    @BeforeEach
    void nameTheFolder() {
        folder = parent.resolve("course");
    }

    private static SortedMap<String, String> stamped(Map<String, String> texts) {
        SortedMap<String, String> files = new TreeMap<>(texts);
        files.replaceAll(Stamp::stamped);
        return files;
    }

    private Written write(SortedMap<String, String> files) throws IOException, NotAnExportException {
        return new ExportFolder(folder).write(files);
    }

    private void put(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    /** All that lies in the folder and beside it. */
    private List<String> everything() throws IOException {
        try (Stream<Path> all = Files.walk(parent)) {
            return all.filter(Files::isRegularFile)
                    .map(file -> parent.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void aNewFolderIsMadeWithAllThatLeadsThere() throws Exception {
        folder = parent.resolve("to/my/course");
        assertThat(write(FILES)).isEqualTo(new Written(3, List.of(), List.of()));
        assertThat(everything())
                .containsExactly(
                        "to/my/course/README.md",
                        "to/my/course/code_examples/all_examples.py",
                        "to/my/course/modules/01_waiting.md");
        assertThat(folder.resolve(LESSON)).hasContent(FILES.get(LESSON));
    }

    @Test
    void anEmptyFolderIsFilled() throws Exception {
        Files.createDirectory(folder);
        write(FILES);
        assertThat(everything()).hasSize(3);
    }

    @Test
    void whatAKilledExportHasLeftIsNothing() throws Exception {
        Files.createDirectories(folder.resolve(".async-tutor-123/modules"));
        assertThat(write(FILES).files()).isEqualTo(3);
    }

    @Test
    void aFolderOfOtherThingsIsRefusedUntouched() throws Exception {
        put("thesis.md", "# Years of work\n");
        put("README.md", "# My project\n");
        assertThatThrownBy(() -> write(FILES))
                .isInstanceOf(NotAnExportException.class)
                .hasMessageContaining("holds other files")
                .hasMessageContaining(folder.toString());
        assertThat(everything()).containsExactly("course/README.md", "course/thesis.md");
        assertThat(folder.resolve("README.md")).hasContent("# My project\n");
    }

    @Test
    void aFileInTheWayIsRefused() throws Exception {
        Files.writeString(folder, "mine");
        assertThatThrownBy(() -> write(FILES))
                .isInstanceOf(NotAnExportException.class)
                .hasMessageContaining("is a file");
        assertThat(folder).hasContent("mine");
    }

    @Test
    void anEarlierExportIsWrittenAnewButWhatAPersonDidStays() throws Exception {
        write(FILES);
        put(LESSON, FILES.get(LESSON) + "My notes.\n");
        put("modules/notes.md", "# Notes\n");
        put("modules/my_copy.md", FILES.getOrDefault(LESSON, ""));
        SortedMap<String, String> next = stamped(
                Map.of("README.md", "# A new course\n", LESSON, "# Waiting long\n", Site.EXAMPLES, "print()\n"));

        assertThat(write(next)).isEqualTo(new Written(2, List.of(LESSON), List.of()));
        assertThat(folder.resolve("README.md")).hasContent(next.get("README.md"));
        assertThat(folder.resolve(LESSON)).hasContent(FILES.get(LESSON) + "My notes.\n");
        assertThat(everything())
                .containsExactly(
                        "course/README.md",
                        "course/code_examples/all_examples.py",
                        "course/modules/01_waiting.md",
                        "course/modules/my_copy.md",
                        "course/modules/notes.md");
    }

    @Test
    void aFrontPageThatAPersonChangedStaysAndTheRestIsStillWritten() throws Exception {
        write(FILES);
        put("README.md", "Mine.\n" + FILES.get("README.md"));
        SortedMap<String, String> next = stamped(Map.of("README.md", "# New\n", LESSON, "# New\n"));
        assertThat(write(next)).isEqualTo(new Written(1, List.of("README.md"), List.of(Site.EXAMPLES)));
        assertThat(write(next)).isEqualTo(new Written(1, List.of("README.md"), List.of()));
        assertThat(folder.resolve(LESSON)).hasContent(next.get(LESSON));
    }

    @Test
    void aFileThatTheCourseHasNoMoreGoesUnlessAPersonChangedIt() throws Exception {
        SortedMap<String, String> more = new TreeMap<>(FILES);
        more.putAll(stamped(Map.of("modules/02_gone.md", "# Gone\n", "modules/03_changed.md", "# Changed\n")));
        write(more);
        put("modules/03_changed.md", "# Mine\n");
        assertThat(write(FILES).removed()).containsExactly("modules/02_gone.md");
        assertThat(everything()).contains("course/modules/03_changed.md").doesNotContain("course/modules/02_gone.md");
    }

    @Test
    void somethingInTheWayInsideIsToldAndNothingIsWritten() throws Exception {
        write(FILES);
        Files.delete(folder.resolve(LESSON));
        Files.createDirectory(folder.resolve(LESSON));
        SortedMap<String, String> next = stamped(Map.of("README.md", "# New\n", LESSON, "# New\n"));
        assertThatThrownBy(() -> write(next))
                .isInstanceOf(FileSystemException.class)
                .hasMessageContaining("a folder is in the way");
        assertThat(folder.resolve("README.md")).hasContent(FILES.get("README.md"));

        Files.delete(folder.resolve(LESSON));
        Files.delete(folder.resolve("modules"));
        Files.writeString(folder.resolve("modules"), "a file");
        assertThatThrownBy(() -> write(next)).isInstanceOf(IOException.class).hasMessageContaining("modules");
        assertThat(folder.resolve("README.md")).hasContent(FILES.get("README.md"));
        assertThat(everything())
                .containsExactly("course/README.md", "course/code_examples/all_examples.py", "course/modules");
    }
}
