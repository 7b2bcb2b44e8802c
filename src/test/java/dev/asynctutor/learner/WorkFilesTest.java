package dev.asynctutor.learner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.asynctutor.course.Exercise;
import dev.asynctutor.course.Exercise.Program;
import dev.asynctutor.learner.WorkFiles.WorkFileException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkFilesTest {
    private static final String START = "def f():\n    raise NotImplementedError\n";

    @TempDir
    Path folder;

    private final Exercise exercise = exercise();
    private WorkFiles files = new WorkFiles(Path.of("."));
    private Path file = Path.of(".");

    private static Exercise exercise() {
        Program start = new Program("start.py", START);
        return new Exercise(
                "6c/bounded_map",
                "folder",
                "Bounded map",
                5,
                List.of(),
                "task",
                start,
                start,
                List.of(),
                List.of(),
                List.of(),
                start,
                Map.of(),
                List.of(),
                Optional.empty());
    }

    @BeforeEach
    void openFolder() {
        files = new WorkFiles(folder);
        file = folder.resolve("work/6c/bounded_map.py");
    }

    @Test
    void aFileIsLaidOutOnceAndNeverOverwritten() throws Exception {
        assertThat(files.file(exercise)).isEqualTo(file);
        assertThat(files.layOut(exercise)).isTrue();
        assertThat(file).hasContent(START);
        Files.writeString(file, "mine");
        assertThat(files.layOut(exercise)).isFalse();
        assertThat(file).hasContent("mine");
        assertThat(files.read(exercise)).isEqualTo("mine");
    }

    @Test
    void resetsAreUndoneOneByOne() throws Exception {
        files.layOut(exercise);
        assertThat(files.reset(exercise)).isEmpty();
        Files.writeString(file, "first");
        assertThat(files.reset(exercise)).isPresent();
        assertThat(file).hasContent(START);
        Files.writeString(file, "second");
        files.reset(exercise);

        assertThat(files.undo(exercise).done()).isTrue();
        assertThat(file).hasContent("second");
        WorkFiles.Undone undone = files.undo(exercise);
        assertThat(file).hasContent("first");
        assertThat(undone.keptAs().orElseThrow()).hasContent("second");
        assertThat(files.undo(exercise).done()).isFalse();
        assertThat(file).hasContent("first");
    }

    @Test
    void aLinkStaysALink() throws Exception {
        Path elsewhere = Files.writeString(folder.resolve("elsewhere.py"), "mine");
        Files.createDirectories(file.resolveSibling(""));
        Files.createSymbolicLink(file, elsewhere);
        assertThat(files.layOut(exercise)).isFalse();
        files.reset(exercise);
        assertThat(file).isSymbolicLink();
        assertThat(elsewhere).hasContent(START);
    }

    @Test
    void whatIsNoTextIsToldInOneSentence() throws Exception {
        files.layOut(exercise);
        Files.write(file, new byte[] {(byte) 0xff, (byte) 0xfe, 0});
        assertThatThrownBy(() -> files.read(exercise))
                .isInstanceOf(WorkFileException.class)
                .hasMessageContaining("no text in UTF-8");
        assertThat(files.reset(exercise)).isPresent();
        assertThat(file).hasContent(START);
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheProgram() throws Exception {
        files.layOut(exercise);
        Files.writeString(file, "\ufeffx = 1");
        assertThat(files.read(exercise)).isEqualTo("x = 1");
    }

    @Test
    void aMissingFileIsToldWithWhatToType() {
        assertThatThrownBy(() -> files.read(exercise)).hasMessageContaining("exercise 6c/bounded_map lays it out");
    }

    @Test
    void aFolderThatIsAFileChangesNothing() throws Exception {
        Files.writeString(folder.resolve("work"), "in the way");
        assertThatThrownBy(() -> files.layOut(exercise)).hasMessageContaining("cannot be written");
        assertThat(folder.resolve("work")).hasContent("in the way");
    }
}
