package dev.asynctutor.learner;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.asynctutor.learner.Progress.Answer;
import dev.asynctutor.learner.Progress.ExampleRuns;
import dev.asynctutor.learner.Progress.Position;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class ProgressStoreTest {
    private static final Instant NOW = Instant.parse("2026-03-01T09:00:00.000000001Z");

    @TempDir
    Path folder;

    private ProgressStore store;

    @BeforeEach
    void open() {
        store = new ProgressStore(folder);
    }

    @Test
    void startsWithNothingAndMakesNothing() {
        Progress progress = store.head();
        assertThat(progress.steps()).isEmpty();
        assertThat(progress.at()).isEmpty();
        assertThat(folder).isEmptyDirectory();
        assertThat(store.takeNotices()).isEmpty();
    }

    @Test
    void keepsEverything() throws IOException {
        Progress updated = store.update(p -> p.withPath(Optional.of("fast"))
                .withStep(new Position("6c", "6c/two-cups"), NOW)
                .withRun("6c/two_cups", NOW)
                .withRun("6c/two_cups", NOW)
                .withAnswer("6c/three-cups", NOW, "9", Optional.of(false))
                .withTick("explain", NOW)
                .withSetting("theme", Optional.of("dark")));

        Progress read = new ProgressStore(folder).head();
        assertThat(read).isEqualTo(updated);
        assertThat(read.path()).contains("fast");
        assertThat(read.at()).contains(new Position("6c", "6c/two-cups"));
        assertThat(read.steps()).containsEntry("6c/two-cups", NOW);
        assertThat(read.examples()).containsEntry("6c/two_cups", new ExampleRuns(2, NOW));
        assertThat(requireNonNull(read.questions().get("6c/three-cups")).lastRight())
                .isFalse();
        assertThat(read.ticks()).containsEntry("explain", NOW);
        assertThat(read.settings()).containsEntry("theme", "dark");
        assertThat(store.answers()).containsExactly(new Answer("6c/three-cups", NOW, "9", Optional.of(false)));
        assertThat(store.takeNotices()).isEmpty();
    }

    @Test
    void theFirstSightOfAStepStays() {
        store.update(p -> p.withStep(new Position("2", "2/a"), NOW));
        Progress again = store.update(p -> p.withStep(new Position("2", "2/a"), NOW.plusSeconds(5)));
        assertThat(again.steps()).containsEntry("2/a", NOW);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void whateverALearnerDoesComesBackAsItWas(long seed) throws IOException {
        RandomProgress learner = new RandomProgress(seed);
        List<Answer> answers = new ArrayList<>();
        for (int round = 0; round < 6; round++) {
            Progress expected = store.update(p -> {
                Progress next = learner.after(p, (int) seed * 2);
                answers.addAll(next.unsaved());
                return next;
            });
            assertThat(new ProgressStore(folder).head()).isEqualTo(expected);
            assertThat(new ProgressStore(folder).answers()).isEqualTo(answers);
        }
        assertThat(new ObjectMapper().readTree(store.file().toFile()).path("answers"))
                .hasSameSizeAs(answers);
        assertThat(ProgressReader.readVerified(store.file(), NOW))
                .isInstanceOfSatisfying(
                        ProgressReader.Reading.Whole.class,
                        whole -> assertThat(whole.changed()).isFalse());
    }

    @Test
    void theFileBeforeIsTheBackupAndNothingElseIsLeft() throws IOException {
        store.update(p -> p.withTick("a", NOW));
        byte[] before = Files.readAllBytes(store.file());
        store.update(p -> p.withTick("b", NOW));

        assertThat(Files.readAllBytes(folder.resolve("progress.json.bak"))).isEqualTo(before);
        assertThat(names()).containsExactlyInAnyOrder("progress.json", "progress.json.bak", "progress.lock");
    }

    @Test
    void usesUpWhatAKilledTutorLeft() throws IOException {
        store.update(p -> p.withTick("a", NOW));
        Files.writeString(folder.resolve("progress.json.tmp"), "{ half of a");
        Files.writeString(folder.resolve("progress.json.bak.tmp"), "{ quarter");
        store.update(p -> p.withTick("b", NOW));

        assertThat(store.head().ticks()).containsOnlyKeys("a", "b");
        assertThat(names()).containsExactlyInAnyOrder("progress.json", "progress.json.bak", "progress.lock");
    }

    @Test
    void aChangeOfNothingWritesNothing() throws IOException {
        store.update(p -> p.withTick("a", NOW));
        FileTime before = FileTime.from(NOW);
        Files.setLastModifiedTime(store.file(), before);
        store.update(p -> p.withTick("a", NOW.plusSeconds(1)));
        assertThat(Files.getLastModifiedTime(store.file()).toInstant().getEpochSecond())
                .isEqualTo(NOW.getEpochSecond());
    }

    @Test
    void aChangeThatFailsChangesNothing() {
        Progress before = store.update(p -> p.withTick("a", NOW));
        assertThatThrownBy(() -> store.update(p -> {
                    throw new IllegalStateException("no");
                }))
                .hasMessage("no");
        assertThat(store.head()).isEqualTo(before);
        assertThat(store.update(p -> p.withTick("b", NOW)).ticks()).containsOnlyKeys("a", "b");
    }

    @Test
    void fieldsOfAnotherVersionAreKept() throws IOException {
        store.update(p -> p.withAnswer("2/a", NOW, "1", Optional.of(true)));
        String text = Files.readString(store.file());
        String extra = "\"projects\" : {\"list\" : [1, 2.50, null, {\"a\" : \"b\"}]},\n  \"log\"";
        Files.writeString(store.file(), text.replace("\"log\"", extra));
        store.update(p -> p.withTick("a", NOW));
        store.update(p -> p.withTick("b", NOW));

        JsonNode file = new ObjectMapper().readTree(store.file().toFile());
        assertThat(file.at("/projects/list/1").asText()).isEqualTo("2.5");
        assertThat(file.at("/projects/list/3/a").asText()).isEqualTo("b");
        assertThat(store.answers()).hasSize(1);
        assertThat(store.takeNotices()).isEmpty();
    }

    @Test
    void threadsAndStoresLoseNothingOfEachOther() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        List<Future<?>> done = new ArrayList<>();
        for (int thread = 0; thread < 4; thread++) {
            ProgressStore mine = thread % 2 == 0 ? store : new ProgressStore(folder);
            String question = "2/q" + thread;
            done.add(threads.submit(() -> {
                for (int i = 0; i < 50; i++) {
                    mine.update(p -> p.withAnswer(question, NOW, "1", Optional.of(true)));
                }
            }));
        }
        for (Future<?> one : done) {
            one.get();
        }
        threads.shutdown();
        assertThat(store.answers()).hasSize(200);
        assertThat(store.head().questions().values()).hasSize(4).allMatch(q -> q.asked() == 50 && q.right() == 50);
    }

    private List<String> names() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName())).toList();
        }
    }
}
