package dev.asynctutor.loop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.asynctutor.loop.Timeline.Kind;
import dev.asynctutor.loop.Timeline.Row;
import dev.asynctutor.loop.Timeline.Span;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TimelineTest {
    static Stream<String> recordings() {
        return Recordings.ALL.stream();
    }

    @ParameterizedTest
    @MethodSource("recordings")
    void spans_are_contiguous_and_cover_a_life(String name) {
        Recording recording = Recordings.named(name);
        Timeline timeline = Timeline.of(recording);
        List<TaskFacts> tasks = TaskFacts.visible(recording.tasks());
        assertThat(timeline.rows()).hasSameSizeAs(tasks);
        for (int i = 0; i < tasks.size(); i++) {
            TaskFacts task = tasks.get(i);
            Row row = timeline.rows().get(i);
            assertThat(row.label()).isEqualTo(task.name());
            long at = task.createdMicros();
            for (Span span : row.spans()) {
                assertThat(span.from()).isEqualTo(at);
                assertThat(span.to()).isGreaterThanOrEqualTo(span.from());
                at = span.to();
            }
            assertThat(at).isEqualTo(task.endedMicros().orElse(recording.endMicros()));
            assertThat(at).isLessThanOrEqualTo(timeline.endMicros());
        }
    }

    @ParameterizedTest
    @MethodSource("recordings")
    void at_most_one_task_runs_at_a_time(String name) {
        List<Span> running = new ArrayList<>();
        List<Row> rows = Timeline.of(Recordings.named(name)).rows();
        if (name.startsWith("eager")) return; // an eager task runs inside its creator's step
        for (Row row : rows) {
            row.spans().stream()
                    .filter(span -> span.kind() == Kind.RUNNING || span.kind() == Kind.BLOCKING)
                    .filter(span -> span.from() < span.to())
                    .forEach(running::add);
        }
        running.sort(java.util.Comparator.comparingLong(Span::from));
        for (int i = 1; i < running.size(); i++) {
            assertThat(running.get(i).from())
                    .isGreaterThanOrEqualTo(running.get(i - 1).to());
        }
    }

    @ParameterizedTest
    @MethodSource("recordings")
    void a_blocking_call_starves_the_others(String name) {
        if (!name.startsWith("blocking")) return;
        Timeline timeline = Timeline.of(Recordings.named(name));
        Row report = timeline.rows().get(2);
        Span block = report.spans().stream()
                .filter(span -> span.kind() == Kind.BLOCKING)
                .findFirst()
                .orElseThrow();
        assertThat(block.to() - block.from()).isBetween(450_000L, 600_000L);
        assertThat(block.what()).contains("line 14");
        Row heartbeat = timeline.rows().get(1);
        assertThat(heartbeat.spans()).anySatisfy(span -> {
            assertThat(span.kind()).isEqualTo(Kind.READY);
            assertThat(span.to() - span.from()).isGreaterThan(350_000);
        });
        assertThat(timeline.marks()).anySatisfy(mark -> assertThat(mark.text()).contains("held"));
    }

    @Test
    void a_row_says_what_its_task_waited_for() {
        Timeline deadlock = Timeline.of(Recordings.named("deadlock_virtual"));
        assertThat(deadlock.rows())
                .extracting(Row::waitsFor)
                .containsExactly(
                        "gather(philosopher, philosopher#2)",
                        "Lock.acquire on fork2 (held by philosopher#2)",
                        "Lock.acquire on fork1 (held by philosopher)");
        assertThat(deadlock.rows()).extracting(Row::end).containsOnly(End.PENDING);

        assertThat(Timeline.of(Recordings.named("taskgroup_virtual")).rows())
                .extracting(Row::end)
                .containsExactly(End.OK, End.OK, End.FAILED, End.CANCELLED);
    }

    @Test
    void a_step_that_never_ended_is_blocking() {
        Row spinner =
                Timeline.of(Recordings.named("killed_in_a_step_real")).rows().get(1);
        assertThat(spinner.label()).isEqualTo("spinner");
        assertThat(spinner.spans().get(spinner.spans().size() - 1).kind()).isEqualTo(Kind.BLOCKING);
        assertThat(spinner.end()).isEqualTo(End.PENDING);
    }

    @Test
    void many_tasks_become_few_rows_with_the_interesting_ones_kept() {
        Timeline many = manyTasks(10_000);
        Timeline few = many.grouped(6);
        assertThat(few.rows()).hasSizeLessThanOrEqualTo(6);
        assertThat(few.rows().get(0).label()).isEqualTo("main");
        assertThat(few.rows().stream().mapToInt(Row::count).sum()).isEqualTo(10_001);
        assertThat(few.rows()).anySatisfy(row -> {
            assertThat(row.end()).isEqualTo(End.FAILED);
            assertThat(row.count()).isEqualTo(1);
        });
        assertThat(few.rows()).anySatisfy(row -> {
            assertThat(row.count()).isGreaterThan(9_000);
            assertThat(row.label()).isEqualTo("work");
            for (int i = 1; i < row.spans().size(); i++) {
                assertThat(row.spans().get(i).from())
                        .isGreaterThanOrEqualTo(row.spans().get(i - 1).to());
            }
        });
        assertThat(few.endMicros()).isEqualTo(many.endMicros());
    }

    @Test
    void grouping_fits_any_number_of_rows_and_loses_nobody() {
        Timeline queue = Timeline.of(Recordings.named("echo_real"));
        int tasks = queue.rows().size();
        for (int most = 1; most <= tasks + 1; most++) {
            Timeline grouped = queue.grouped(most);
            assertThat(grouped.rows()).hasSizeLessThanOrEqualTo(most);
            assertThat(grouped.rows().stream().mapToInt(Row::count).sum()).isEqualTo(tasks);
        }
        assertThat(queue.grouped(tasks)).isEqualTo(queue);
    }

    @Test
    void grouping_ten_thousand_tasks_does_not_grow_with_their_square() {
        Timeline many = manyTasks(10_000);
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> many.grouped(20));
    }

    private static Timeline manyTasks(int count) {
        List<Row> rows = new ArrayList<>();
        rows.add(new Row("main", "main", 1, List.of(new Span(0, 1_000_000, Kind.WAITING, "")), End.OK, "gather"));
        for (int i = 0; i < count; i++) {
            List<Span> spans = List.of(
                    new Span(i, i + 50, Kind.READY, ""),
                    new Span(i + 50, i + 51, Kind.RUNNING, ""),
                    new Span(i + 51, 900_000 + i, Kind.WAITING, "sleep(1)"),
                    new Span(900_000 + i, 900_001 + i, Kind.RUNNING, ""));
            rows.add(new Row("work#" + i, "work", 1, spans, i == 777 ? End.FAILED : End.OK, "sleep(1)"));
        }
        return new Timeline(1_000_000, rows, List.of());
    }

    @Test
    void time_can_be_counted_from_the_first_task() {
        Timeline whole = Timeline.of(Recordings.named("echo_real"));
        Timeline moved = whole.sinceFirstTask();
        long start = whole.rows().get(0).spans().get(0).from();
        assertThat(start).isPositive();
        assertThat(moved.endMicros()).isEqualTo(whole.endMicros() - start);
        assertThat(moved.rows().get(0).spans().get(0).from()).isZero();
        assertThat(moved.sinceFirstTask()).isEqualTo(moved);
    }
}
