package dev.asynctutor.loop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordingTailTest {
    @TempDir
    Path folder;

    @Test
    void follows_a_file_however_it_is_cut() throws IOException {
        byte[] bytes = Recordings.bytes("deadlock_virtual");
        Path file = Files.createFile(folder.resolve("r.jsonl"));
        int events = 0;
        try (RecordingTail tail = RecordingTail.open(file);
                OutputStream program = Files.newOutputStream(file)) {
            assertThat(tail.poll()).isZero();
            assertThat(tail.tree().roots()).isEmpty();
            for (int at = 0; at < bytes.length; at += 97) {
                program.write(bytes, at, Math.min(97, bytes.length - at));
                program.flush();
                events += tail.poll();
            }
            assertThat(events)
                    .isEqualTo(Recordings.named("deadlock_virtual").events().size());
            assertThat(tail.over()).isTrue();
            assertThat(tail.cut()).isFalse();

            TaskTree tree = tail.tree();
            assertThat(tree.alive()).isEqualTo(3);
            assertThat(tree.roots()).hasSize(1);
            TaskTree.Node main = tree.roots().get(0);
            assertThat(main.name()).isEqualTo("main");
            assertThat(main.doing()).contains(TaskTree.Doing.WAITING);
            assertThat(main.reason()).isEqualTo("gather(philosopher, philosopher#2)");
            assertThat(main.chain()).containsExactly("philosopher", "philosopher#2");
            assertThat(main.children())
                    .extracting(TaskTree.Node::reason)
                    .containsExactly(
                            "Lock.acquire on fork2 (held by philosopher#2)",
                            "Lock.acquire on fork1 (held by philosopher)");
            assertThat(main.children().get(0).stack())
                    .containsExactly(new Place("/course/ex16_deadlock.py", 8, "philosopher"));
            assertThat(tail.state().notice()).isPresent();
        }
    }

    @Test
    void a_held_loop_shows_for_how_long() throws IOException {
        Path file = Files.write(folder.resolve("r.jsonl"), Recordings.bytes("killed_in_a_step_real"));
        try (RecordingTail tail = RecordingTail.open(file)) {
            tail.poll();
            TaskTree tree = tail.tree();
            assertThat(tree.heldMicros()).isGreaterThan(500_000);
            assertThat(tree.over()).isFalse();
            List<TaskTree.Node> children = tree.roots().get(0).children();
            assertThat(children.get(0).name()).isEqualTo("spinner");
            assertThat(children.get(0).doing()).contains(TaskTree.Doing.RUNNING);
            assertThat(children.get(1).reason()).isEqualTo("sleep(10)");
        }
    }

    @Test
    void tasks_that_ended_leave_the_tree() throws IOException {
        Path file = Files.write(folder.resolve("r.jsonl"), Recordings.bytes("gather_virtual"));
        try (RecordingTail tail = RecordingTail.open(file)) {
            tail.poll();
            assertThat(tail.tree().roots()).isEmpty();
            assertThat(tail.tree().alive()).isZero();
            assertThat(tail.tree().ended()).isGreaterThan(1);
            assertThat(tail.state().doing()).isEqualTo(new LoopState.Doing.Over());
            assertThat(tail.state().notice()).isEqualTo(Optional.empty());
        }
    }
}
