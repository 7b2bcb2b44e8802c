package dev.asynctutor.learner;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asynctutor.learner.Progress.Position;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files of other versions of the tutor. */
class ProgressSchemaTest {
    private static final Instant NOW = Instant.parse("2026-03-01T09:00:00Z");

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("progress.json");
    }

    @Test
    void aNewerFileIsShownAndNeverWritten() throws IOException {
        String newer = """
                {"schema": 2, "started": "2026-01-01T00:00:00Z", "path": "fast",
                 "steps": {"2/a": "2026-01-01T00:00:00Z"}, "questions": ["in another shape"], "answers": {}}
                """;
        Files.writeString(file, newer);
        ProgressStore store = new ProgressStore(folder);

        assertThat(store.head().path()).contains("fast");
        Progress updated = store.update(p -> p.withStep(new Position("2", "2/b"), NOW));
        assertThat(updated.steps()).containsOnlyKeys("2/a", "2/b");
        assertThat(store.head()).isEqualTo(updated);
        assertThat(store.update(p -> p.withTick("x", NOW)).steps()).containsOnlyKeys("2/a", "2/b");

        assertThat(file).hasContent(newer);
        assertThat(folder.resolve("progress.json.bak")).doesNotExist();
        assertThat(store.takeNotices()).containsExactly(new Notice.Newer(file, 2));
        assertThat(new Notice.Newer(file, 2).sentence()).contains("newer tutor", "not saved", "--progress");
    }

    @Test
    void theFirstFormatIsBroughtUpToDate() throws IOException {
        String old = """
                {"completed": ["2/a", "2/b"], "score": {"asked": 12, "right": 9}}
                """;
        Files.writeString(file, old);
        Files.setLastModifiedTime(file, FileTime.from(NOW));
        ProgressStore store = new ProgressStore(folder);

        Progress head = store.head();
        assertThat(head.steps()).isEqualTo(Map.of("2/a", NOW, "2/b", NOW));
        assertThat(head.at()).contains(new Position("2", "2/b"));
        assertThat(head.started()).isEqualTo(NOW);
        assertThat(head.extra()).containsOnlyKeys("score");
        assertThat(folder.resolve("progress.schema0.json")).hasContent(old);
        assertThat(store.takeNotices())
                .containsExactly(new Notice.Migrated(file, 0, folder.resolve("progress.schema0.json")));

        store.update(p -> p.withAnswer("2/q", NOW, "1", Optional.of(true)));
        Progress again = new ProgressStore(folder).head();
        assertThat(again.steps()).containsOnlyKeys("2/a", "2/b");
        assertThat(again.extra()).containsOnlyKeys("score");
        assertThat(again.questions()).containsOnlyKeys("2/q");
        assertThat(store.takeNotices()).isEmpty();
    }

    @Test
    void theFirstFormatMayAlsoSayItsNumber() throws IOException {
        Files.writeString(file, "{\"schema\": 0, \"completed\": []}");
        ProgressStore store = new ProgressStore(folder);
        assertThat(store.head().steps()).isEmpty();
        assertThat(store.takeNotices()).singleElement().isInstanceOf(Notice.Migrated.class);
    }

    @Test
    void anOldFileThatIsDamagedIsSetAside() throws IOException {
        Files.writeString(file, "{\"completed\": [\"2/a\"], \"score\": ");
        ProgressStore store = new ProgressStore(folder);
        assertThat(store.head().steps()).isEmpty();
        assertThat(store.takeNotices()).singleElement().isInstanceOf(Notice.Damaged.class);
    }

    /** Files of this schema were written before there were tests of modules; nothing about them has to be migrated. */
    @Test
    void aFileWithoutTestsIsReadAndStaysWithoutThem() throws IOException {
        ProgressStore store = new ProgressStore(folder);
        store.update(p -> p.withTick("x", NOW));
        assertThat(Files.readString(file))
                .contains("\"schema\" : 1")
                .doesNotContain("tests")
                .doesNotContain("exercises");
        assertThat(store.head().tests()).isEmpty();
        assertThat(store.takeNotices()).isEmpty();
    }

    @Test
    void aTestInAnotherShapeIsDamage() throws IOException {
        ProgressStore store = new ProgressStore(folder);
        store.update(p -> p.withTest("6a", NOW, List.of("6a/q"), List.of("6a/start")));
        Files.writeString(file, Files.readString(file).replace("\"tries\" : 1", "\"tries\" : \"once\""));
        store.head();
        assertThat(store.takeNotices()).singleElement().isInstanceOf(Notice.Damaged.class);
    }

    @Test
    void anExerciseInAnotherShapeIsDamage() throws IOException {
        ProgressStore store = new ProgressStore(folder);
        store.update(p -> p.withExercise("6c/bounded_map", e -> e.checked(true, NOW)));
        assertThat(Files.readString(file)).contains("\"parsons\" : false");
        Files.writeString(file, Files.readString(file).replace("\"parsons\" : false", "\"parsons\" : \"no\""));
        store.head();
        assertThat(store.takeNotices()).singleElement().isInstanceOf(Notice.Damaged.class);
    }
}
