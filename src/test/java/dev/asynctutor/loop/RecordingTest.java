package dev.asynctutor.loop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordingTest {
    @TempDir
    Path folder;

    @Test
    void a_recording_knows_its_program() {
        Header header = Recordings.named("gather_virtual").header();
        assertThat(header.version()).isEqualTo(1);
        assertThat(header.python()).startsWith("3.14");
        assertThat(header.script()).isEqualTo("/course/ex01_gather.py");
        assertThat(header.clock()).isEqualTo(Header.Clock.VIRTUAL);
        assertThat(header.maxEvents()).isEqualTo(20_000);
    }

    @Test
    void a_file_is_read_as_its_bytes_are() throws IOException {
        Path file = Files.write(folder.resolve("r.jsonl"), Recordings.bytes("queue_virtual"));
        assertThat(Recording.read(file).events())
                .isEqualTo(Recordings.named("queue_virtual").events());
        assertThatThrownBy(() -> Recording.read(folder.resolve("none"))).isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void real_time_counts_from_the_first_line_of_the_program() {
        Recording recording = Recordings.named("timeout_real");
        assertThat(recording.events().get(0).micros()).isLessThan(5_000);
        Event.TimerSet timer = recording.events().stream()
                .filter(Event.TimerSet.class::isInstance)
                .map(Event.TimerSet.class::cast)
                .findFirst()
                .orElseThrow();
        assertThat(timer.dueMicros() - timer.micros()).isBetween(190_000L, 210_000L);
    }

    @Test
    void a_last_line_cut_off_is_left_out() {
        byte[] whole = Recordings.bytes("gather_virtual");
        List<Event> events = Recordings.of(whole).events();
        for (int cut = 2; cut < 200; cut += 7) {
            Recording killed = Recordings.of(Arrays.copyOf(whole, whole.length - cut));
            assertThat(killed.complete()).isFalse();
            assertThat(events.subList(0, killed.events().size())).isEqualTo(killed.events());
            assertThat(killed.events().size()).isGreaterThan(events.size() - 6);
        }
    }

    @Test
    void a_last_line_that_only_lacks_its_line_break_counts() {
        byte[] whole = Recordings.bytes("gather_virtual");
        assertThat(Recordings.of(Arrays.copyOf(whole, whole.length - 1)).complete())
                .isTrue();
    }

    @Test
    void facts_of_tasks_add_up() {
        List<TaskFacts> tasks = Recordings.named("blocking_virtual").tasks();
        assertThat(tasks).extracting(TaskFacts::name).startsWith("main", "heartbeat", "report");
        assertThat(tasks).extracting(TaskFacts::library).containsExactly(false, false, false, true, true);
        TaskFacts heartbeat = tasks.get(1);
        assertThat(heartbeat.parent()).isEqualTo(OptionalInt.of(1));
        assertThat(heartbeat.starvedMicros()).isBetween(450_000L, 451_000L);
        assertThat(heartbeat.state()).isEqualTo(End.OK);
        TaskFacts report = tasks.get(2);
        assertThat(report.runningMicros()).isBetween(500_000L, 501_000L);
        for (TaskFacts task : tasks) {
            assertThat(task.runningMicros() + task.waitingMicros() + task.starvedMicros())
                    .isEqualTo(task.endedMicros().orElseThrow() - task.createdMicros());
        }
    }

    @Test
    void an_eager_task_belongs_to_who_started_it() {
        List<TaskFacts> tasks = Recordings.named("eager_virtual").tasks();
        assertThat(tasks).extracting(TaskFacts::name).startsWith("main", "get-a-0", "get-a-1", "get-b-2");
        assertThat(tasks.get(1).parent()).isEqualTo(OptionalInt.of(1));
        assertThat(tasks.get(1).eager()).isTrue();
    }

    @Test
    void a_thread_is_named_by_what_it_runs() {
        assertThat(Recordings.named("to_thread_virtual").tasks())
                .extracting(TaskFacts::name)
                .startsWith("main", "to_thread(blocking)", "to_thread(blocking)#2", "spinner");
    }

    @Test
    void a_killed_program_tells_where_it_hung() {
        Recording recording = Recordings.named("killed_in_a_step_real");
        assertThat(recording.complete()).isFalse();
        Hang hang = recording.hang().orElseThrow();
        assertThat(hang.kind()).isEqualTo(Hang.Kind.STUCK_IN_A_STEP);
        assertThat(hang.task()).containsExactly("spinner");
        assertThat(hang.place().function()).isEqualTo("spin");
        assertThat(hang.place().line()).isEqualTo(7);
        assertThat(hang.heldMicros()).isGreaterThan(500_000);
    }

    @Test
    void a_deadlock_is_a_hang_though_the_recorder_said_good_bye() {
        Hang hang = Recordings.named("deadlock_virtual").hang().orElseThrow();
        assertThat(hang.kind()).isEqualTo(Hang.Kind.DEADLOCK);
        assertThat(hang.task()).containsExactly("main", "philosopher", "philosopher#2");
        assertThat(hang.place().line()).isEqualTo(8);
    }

    @Test
    void a_program_killed_while_it_slept_says_who_waited() {
        byte[] whole = Recordings.bytes("gather_virtual");
        String text = new String(whole, StandardCharsets.UTF_8);
        int idle = text.indexOf("{\"e\":\"idle\"");
        Recording killed = Recordings.of(Arrays.copyOf(whole, text.indexOf('\n', idle) + 1));
        Hang hang = killed.hang().orElseThrow();
        assertThat(hang.kind()).isEqualTo(Hang.Kind.WAITING);
        assertThat(hang.task()).contains("main");
    }

    @Test
    void a_program_that_ended_has_no_hang() {
        assertThat(Recordings.named("gather_virtual").hang()).isEmpty();
        assertThat(Recordings.named("crash_virtual").hang()).isEmpty();
    }

    @Test
    void a_full_recording_says_so() {
        Recording recording = Recordings.of("{'e':'cut','t':9,'why':'events','n':20000,'bytes':1}\n");
        assertThat(recording.truncated()).isTrue();
        assertThat(Recordings.named("gather_virtual").truncated()).isFalse();
    }

    @Test
    void memory_is_bounded_whatever_the_file_holds() throws IOException {
        Recording recording = Recording.read(new EndlessLines(400_000));
        assertThat(recording.events()).hasSizeBetween(20_000, 26_000);
        assertThat(recording.truncated()).isTrue();
    }

    @Test
    void a_line_without_end_is_left_out_and_the_next_one_read() throws IOException {
        byte[] line = new byte[LineReader.LONGEST * 3];
        Arrays.fill(line, (byte) 'x');
        line[line.length - 1] = '\n';
        InputStream both = new SequenceInputStream(
                new ByteArrayInputStream(line), new ByteArrayInputStream(Recordings.bytes("gather_virtual")));
        assertThat(Recording.read(both).events())
                .isEqualTo(Recordings.named("gather_virtual").events());
    }

    @Test
    void what_a_newer_recorder_says_is_kept_aside() {
        Recording recording = Recordings.of("""
                {'e':'hello','t':0,'v':2,'new':[1]}
                {'e':'comet','t':5,'tail':{'a':[1,null]},'x':1.5}
                {'e':'run','t':6,'h':1,'colour':'red'}
                """);
        assertThat(recording.events()).hasSize(2);
        assertThat(recording.events().get(0)).isInstanceOfSatisfying(Event.Unknown.class, unknown -> {
            assertThat(unknown.kind()).isEqualTo("comet");
            assertThat(unknown.fields()).containsEntry("x", 1.5).containsKey("tail");
        });
    }

    /** So many events, made while they are read. */
    private static final class EndlessLines extends InputStream {
        private static final byte[] LINE = "{\"e\":\"ln\",\"t\":1,\"c\":0,\"l\":1}\n".getBytes(StandardCharsets.UTF_8);
        private long left;

        EndlessLines(long lines) {
            left = lines * LINE.length;
        }

        @Override
        public int read() {
            return left == 0 ? -1 : next();
        }

        @Override
        public int read(byte[] bytes, int from, int length) {
            if (left == 0) return -1;
            int count = (int) Math.min(left, length);
            for (int i = 0; i < count; i++) bytes[from + i] = next();
            return count;
        }

        private byte next() {
            return LINE[LINE.length - 1 - (int) (--left % LINE.length)];
        }
    }
}
