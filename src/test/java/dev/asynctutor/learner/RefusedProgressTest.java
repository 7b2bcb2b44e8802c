package dev.asynctutor.learner;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Disks that refuse to write: nothing on them is lost, and nothing done in the session either. */
class RefusedProgressTest {
    private static final Instant NOW = Instant.parse("2026-03-01T09:00:00Z");

    @TempDir
    Path folder;

    @Test
    void aFullDiskKeepsWhatItHasAndTheSessionGoesOn() throws IOException {
        Configuration small =
                Configuration.unix().toBuilder().setMaxSize(100 * 1024).build();
        try (FileSystem disk = Jimfs.newFileSystem(small)) {
            Path progress = disk.getPath("/progress");
            ProgressStore store = new ProgressStore(progress);
            store.update(p -> p.withTick("before", NOW));
            byte[] before = Files.readAllBytes(store.file());
            Path filler = Files.write(disk.getPath("/filler"), new byte[80 * 1024]);

            String longAnswer = "x".repeat(30 * 1024);
            store.update(p -> p.withAnswer("2/q", NOW, longAnswer, Optional.of(false)));
            Progress second = store.update(p -> p.withTick("meanwhile", NOW));
            assertThat(second.ticks()).containsOnlyKeys("before", "meanwhile");
            assertThat(store.head()).isEqualTo(second);
            assertThat(store.answers()).hasSize(1);
            assertThat(store.takeNotices()).singleElement().isInstanceOf(Notice.NotSaved.class);
            assertThat(Files.readAllBytes(store.file())).isEqualTo(before);
            assertThat(progress.resolve("progress.json.tmp")).doesNotExist();

            Files.delete(filler);
            store.update(p -> p.withTick("after", NOW));
            assertThat(store.takeNotices()).containsExactly(new Notice.SavedAgain(store.file()));
            Progress read = new ProgressStore(progress).head();
            assertThat(read.ticks()).containsOnlyKeys("before", "meanwhile", "after");
            assertThat(read.questions()).containsOnlyKeys("2/q");
            assertThat(new ProgressStore(progress).answers()).hasSize(1);
            assertThat(store.answers()).hasSize(1);
        }
    }

    @Test
    void whatAnotherTutorSavedMeanwhileIsKeptToo() throws IOException {
        ProgressStore store = new ProgressStore(folder);
        store.update(p -> p.withTick("before", NOW));
        Path obstacle =
                Files.createDirectories(folder.resolve("progress.json.tmp").resolve("in the way"));
        store.update(p -> p.withTick("mine", NOW));
        assertThat(new ProgressStore(folder).head().ticks()).containsOnlyKeys("before");

        Files.delete(obstacle);
        Files.delete(folder.resolve("progress.json.tmp"));
        new ProgressStore(folder).update(p -> p.withTick("theirs", NOW));
        store.update(p -> p.withTick("later", NOW));

        assertThat(new ProgressStore(folder).head().ticks()).containsOnlyKeys("before", "theirs", "mine", "later");
    }

    @Test
    void aFolderThatCannotBeMadeIsSaidOnce() throws IOException {
        Path taken = Files.writeString(folder.resolve("taken"), "a file");
        ProgressStore store = new ProgressStore(taken.resolve("progress"));
        assertThat(store.head().ticks()).isEmpty();
        store.update(p -> p.withTick("a", NOW));
        Progress progress = store.update(p -> p.withTick("b", NOW));

        assertThat(progress.ticks()).containsOnlyKeys("a", "b");
        assertThat(store.takeNotices())
                .singleElement()
                .satisfies(notice ->
                        assertThat(notice.sentence()).contains("cannot be saved", taken.toString(), "--progress"));
        assertThat(store.takeNotices()).isEmpty();
    }

    @Test
    void aDamagedFileThatCannotBeSetAsideStays() throws IOException {
        ProgressStore store = new ProgressStore(folder);
        store.update(p -> p.withTick("before", NOW));
        store.update(p -> p.withTick("second", NOW));
        Files.writeString(store.file(), "damaged");
        Files.delete(folder.resolve("progress.lock"));
        Files.createDirectory(folder.resolve("progress.lock"));

        ProgressStore other = new ProgressStore(folder);
        assertThat(other.head().ticks()).containsOnlyKeys("before");
        assertThat(other.update(p -> p.withTick("x", NOW)).ticks()).containsOnlyKeys("before", "x");
        assertThat(store.file()).hasContent("damaged");
        assertThat(other.takeNotices())
                .hasSize(2)
                .hasAtLeastOneElementOfType(Notice.NotSaved.class)
                .anySatisfy(notice -> assertThat(notice.sentence())
                        .contains(store.file().toString(), "is damaged", "line 1", "its backup is used"));
    }
}
