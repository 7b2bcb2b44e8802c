package dev.asynctutor.learner;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asynctutor.learner.Notice.Instead;
import dev.asynctutor.learner.Progress.Position;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever happens to the file: the tutor opens, says what it did, and throws nothing away. */
@Timeout(60)
class DamagedProgressTest {
    private static final Instant NOW = Instant.parse("2026-03-01T09:00:00Z");

    @TempDir
    Path folder;

    private Path file;
    private Path backup;
    private Path aside;
    private byte[] whole = new byte[0];

    @BeforeEach
    void write() throws IOException {
        file = folder.resolve("progress.json");
        backup = folder.resolve("progress.json.bak");
        aside = folder.resolve("progress.damaged-20260301T090000Z.json");
        ProgressStore store = store();
        store.update(p -> p.withTick("before", NOW));
        store.update(p -> p.withStep(new Position("2", "2/a"), NOW)
                .withAnswer("2/q", NOW, "first", Optional.of(false))
                .withAnswer("2/q", NOW, "second", Optional.of(true)));
        whole = Files.readAllBytes(file);
    }

    private ProgressStore store() {
        return new ProgressStore(folder, Clock.fixed(NOW, ZoneOffset.UTC));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "[]",
                "null",
                "{",
                "{}",
                "not JSON at all",
                "{\"schema\": \"one\"}",
                "{\"schema\": 1.5}",
                "{\"schema\": -1}",
                "{\"schema\": 1, \"steps\": {\"2/a\": \"yesterday\"}}",
                "{\"schema\": 1, \"steps\": [1]}",
                "{\"schema\": 1, \"at\": {\"module\": \"2\"}}",
                "{\"schema\": 1, \"questions\": {\"2/q\": {}}}",
                "{\"schema\": 1, \"answers\": [{}]}",
                "{\"schema\": 1, \"answers\": [",
                "{\"schema\": 1} and more",
                "{\"schema\": 1, \"log\": {\"count\": 3, \"bytes\": 9, \"crc32\": 1}}",
                "{\"schema\": 99999999999999999999}",
                "\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000"
            })
    void theBackupTakesItsPlace(String content) throws IOException {
        Files.writeString(file, content);
        ProgressStore store = store();

        assertThat(store.head().ticks()).containsOnlyKeys("before");
        List<Notice> notices = store.takeNotices();
        assertThat(notices).singleElement().isInstanceOfSatisfying(Notice.Damaged.class, damaged -> {
            assertThat(damaged.keptAs()).isEqualTo(aside);
            assertThat(damaged.instead()).isEqualTo(Instead.BACKUP);
            assertThat(damaged.sentence()).contains("progress.json", "damaged", String.valueOf(aside.getFileName()));
        });
        assertThat(aside).hasContent(content);

        assertThat(store.update(p -> p.withTick("after", NOW)).ticks()).containsOnlyKeys("before", "after");
        assertThat(store.takeNotices()).isEmpty();
        assertThat(store().head().ticks()).containsOnlyKeys("before", "after");
    }

    @Test
    void bytesThatAreNotTextAreDamage() throws IOException {
        Files.write(file, new byte[] {0, 0, (byte) 0xfe, (byte) 0xff, 1, 2, 3, 4, (byte) 0x80});
        assertThat(store().head().ticks()).containsOnlyKeys("before");
        assertThat(aside).exists();
    }

    @Test
    void aFileCutOffAnywhereIsNoticedAtTheStart() throws IOException {
        byte[] old = Files.readAllBytes(backup);
        for (int length = 0; length < whole.length; length++) {
            Files.write(file, Arrays.copyOf(whole, length));
            Files.write(backup, old);
            ProgressStore store = store();
            Progress head = store.head();
            boolean onlyTheLastLineEnd = length == whole.length - 1;
            if (!onlyTheLastLineEnd) {
                assertThat(head.ticks()).as("cut to %d bytes", length).containsOnlyKeys("before");
                assertThat(head.steps()).isEmpty();
            }
            assertThat(store.takeNotices()).as("cut to %d bytes", length).hasSize(1);
        }
    }

    @Test
    void withoutABackupWhatCanBeReadIsKept() throws IOException {
        Files.delete(backup);
        Files.write(file, Arrays.copyOf(whole, whole.length - 20));
        ProgressStore store = store();

        assertThat(store.head().steps()).containsOnlyKeys("2/a");
        assertThat(store.answers()).extracting(Progress.Answer::answer).containsExactly("first");
        assertThat(store.takeNotices())
                .singleElement()
                .isInstanceOfSatisfying(
                        Notice.Damaged.class, d -> assertThat(d.instead()).isEqualTo(Instead.SALVAGED));
        assertThat(aside).hasBinaryContent(Arrays.copyOf(whole, whole.length - 20));
    }

    @Test
    void withNothingToReadOneBeginsAnewAndTheFileIsKept() throws IOException {
        Files.writeString(file, "nothing");
        Files.writeString(backup, "nothing either");
        ProgressStore store = store();

        assertThat(store.head().ticks()).isEmpty();
        assertThat(store.takeNotices())
                .singleElement()
                .isInstanceOfSatisfying(
                        Notice.Damaged.class, d -> assertThat(d.instead()).isEqualTo(Instead.NOTHING));
        assertThat(aside).hasContent("nothing");
        assertThat(folder.resolve("progress.damaged-backup-20260301T090000Z.json"))
                .hasContent("nothing either");
    }

    @Test
    void filesSetAsideDoNotReplaceEachOther() throws IOException {
        Files.writeString(file, "one");
        store().head();
        Files.writeString(file, "two");
        store().head();
        assertThat(aside).hasContent("one");
        assertThat(folder.resolve("progress.damaged-20260301T090000Z-2.json")).hasContent("two");
    }

    @Test
    void aMissingFileComesBackFromItsBackup() throws IOException {
        Files.delete(file);
        ProgressStore store = store();
        assertThat(store.head().ticks()).containsOnlyKeys("before");
        assertThat(store.takeNotices()).singleElement().isInstanceOf(Notice.Missing.class);
        assertThat(file).exists();
    }

    @Test
    void damageInsideTheLogIsNoticedWithTheNextChange() throws IOException {
        byte[] broken = whole.clone();
        broken[new String(whole, StandardCharsets.UTF_8).indexOf("\"second\"") - 1] = '#';
        Files.write(file, broken);
        ProgressStore store = store();
        assertThat(store.head().steps()).containsOnlyKeys("2/a");

        store.update(p -> p.withTick("after", NOW));
        assertThat(store.takeNotices()).singleElement().isInstanceOf(Notice.Damaged.class);
        assertThat(aside).hasBinaryContent(broken);
        assertThat(store.head().ticks()).containsOnlyKeys("before", "after");
    }

    @Test
    void anAnswerThatSomebodyChangedIsKeptAndSaid() throws IOException {
        String text = new String(whole, StandardCharsets.UTF_8);
        Files.writeString(file, text.replace("second", "SECOND"));
        ProgressStore store = store();
        store.update(p -> p.withTick("after", NOW));

        assertThat(store.takeNotices()).containsExactly(new Notice.LogChanged(file));
        assertThat(store.answers()).extracting(Progress.Answer::answer).containsExactly("first", "SECOND");
        store().update(p -> p.withTick("again", NOW));
        assertThat(store.takeNotices()).isEmpty();
    }

    @Test
    void aFileLaidOutByAnotherProgramIsReadWhole() throws IOException {
        Progress before = store().head();
        String text = new String(whole, StandardCharsets.UTF_8);
        Files.writeString(file, text.replaceAll("\\s*\\n\\s*", " "));
        ProgressStore store = store();

        assertThat(store.head()).isEqualTo(before);
        store.update(p -> p.withAnswer("2/q", NOW, "third", Optional.of(true)));
        assertThat(store.answers()).extracting(Progress.Answer::answer).containsExactly("first", "second", "third");
        assertThat(store.takeNotices()).containsExactly(new Notice.LogChanged(file));
    }
}
