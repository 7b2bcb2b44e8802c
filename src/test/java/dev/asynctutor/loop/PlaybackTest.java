package dev.asynctutor.loop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asynctutor.loop.LoopState.Doing;
import dev.asynctutor.loop.LoopState.Finished;
import dev.asynctutor.loop.LoopState.LoopObject;
import dev.asynctutor.loop.LoopState.Waiting;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PlaybackTest {
    static Stream<String> recordings() {
        return Recordings.ALL.stream();
    }

    @ParameterizedTest
    @MethodSource("recordings")
    void the_state_at_a_step_does_not_depend_on_the_way_there(String name) {
        Recording recording = Recordings.named(name);
        Playback forwards = new Playback(recording);
        List<LoopState> states = new ArrayList<>();
        for (int step = 0; step < forwards.size(); step++) states.add(forwards.at(step));

        Playback backwards = new Playback(recording);
        for (int step = backwards.size() - 1; step >= 0; step--) {
            assertThat(backwards.at(step)).isEqualTo(states.get(step));
        }
        Random random = new Random(7);
        for (int jump = 0; jump < 200; jump++) {
            int step = random.nextInt(backwards.size());
            assertThat(backwards.at(step)).isEqualTo(states.get(step));
        }
    }

    @ParameterizedTest
    @MethodSource("recordings")
    void the_walk_goes_from_nothing_to_the_end_in_time_order(String name) {
        Playback playback = new Playback(Recordings.named(name));
        LoopState first = playback.at(0);
        assertThat(first.doing()).isInstanceOf(Doing.NotInLoop.class);
        assertThat(first.output()).isEmpty();
        long before = 0;
        String output = "";
        for (int step = 1; step < playback.size(); step++) {
            LoopState state = playback.at(step);
            assertThat(state.step()).isEqualTo(step);
            assertThat(state.micros()).isGreaterThanOrEqualTo(before);
            assertThat(state.output()).startsWith(output);
            before = state.micros();
            output = state.output();
        }
    }

    @ParameterizedTest
    @MethodSource("recordings")
    void asyncio_and_its_numbers_do_not_show(String name) {
        Playback playback = new Playback(Recordings.named(name));
        for (int step = 0; step < playback.size(); step++) {
            LoopState state = playback.at(step);
            List<String> shown = new ArrayList<>();
            state.ready().forEach(ready -> shown.add(ready.label()));
            state.waiting().forEach(waiting -> shown.add(waiting.task() + " " + waiting.reason()));
            state.finished().forEach(finished -> shown.add(finished.task()));
            if (state.doing() instanceof Doing.RunsTask runs) shown.add(runs.task());
            assertThat(shown).noneMatch(text -> text.matches(".*(Task-\\d|shutdown_|_run_until|_read_from_self).*"));
        }
    }

    @Test
    void a_deadlock_shows_who_holds_what_and_whom_each_waits_for() {
        Playback playback = new Playback(Recordings.named("deadlock_virtual"));
        LoopState end = playback.at(playback.nextError(0).orElseThrow());
        assertThat(end.doing()).isEqualTo(new Doing.Idle(Optional.empty()));
        assertThat(end.waiting())
                .containsExactly(
                        new Waiting(
                                "main", "gather(philosopher, philosopher#2)", List.of("philosopher", "philosopher#2")),
                        new Waiting(
                                "philosopher",
                                "Lock.acquire on fork2 (held by philosopher#2)",
                                List.of("philosopher#2", "philosopher")),
                        new Waiting(
                                "philosopher#2",
                                "Lock.acquire on fork1 (held by philosopher)",
                                List.of("philosopher", "philosopher#2")));
        assertThat(end.objects())
                .contains(new LoopObject("Lock", "fork1", "held by philosopher, 1 waiter", "philosopher"));
        assertThat(end.notice()).hasValueSatisfying(text -> assertThat(text).contains("deadlock"));
        assertThat(end.pausedAt())
                .containsEntry(
                        new Place("/course/ex16_deadlock.py", 8, "philosopher"),
                        List.of("philosopher", "philosopher#2"));
    }

    @Test
    void what_a_timer_wakes_has_been_ready_since_the_timer_was_due() {
        assertThat(everReady("blocking_virtual"))
                .contains(new LoopState.Ready("end of the sleep of heartbeat", 200_004));
        assertThat(everReady("deadlock_virtual")).contains(new LoopState.Ready("philosopher", 100_002));
    }

    private static List<LoopState.Ready> everReady(String name) {
        Playback playback = new Playback(Recordings.named(name));
        List<LoopState.Ready> ready = new ArrayList<>();
        for (int step = 0; step < playback.size(); step++)
            ready.addAll(playback.at(step).ready());
        return ready;
    }

    @Test
    void blocking_is_a_step_of_its_own_at_its_line() {
        Playback playback = new Playback(Recordings.named("blocking_virtual"));
        LoopState state = playback.at(playback.nextBlocking(0).orElseThrow());
        assertThat(state.doing())
                .isEqualTo(new Doing.RunsTask("report", "report", new Place("/course/ex11_blocking.py", 14, "report")));
        assertThat(state.notice()).contains("the loop was held for 0.50 s by time.sleep at line 14");
        assertThat(playback.nextBlocking(state.step())).isEmpty();
    }

    @Test
    void a_held_loop_is_reported_once_however_often_it_was_sampled() {
        Playback ended = new Playback(Recordings.named("blocking_real"));
        int blocking = ended.nextBlocking(0).orElseThrow();
        assertThat(ended.at(blocking).notice())
                .hasValueSatisfying(text -> assertThat(text).contains("line 14"));
        assertThat(ended.nextBlocking(blocking)).isEmpty();

        Playback killed = new Playback(Recordings.named("killed_in_a_step_real"));
        int stuck = killed.nextBlocking(0).orElseThrow();
        assertThat(killed.at(stuck).notice()).contains("the loop has been held for 0.80 s at line 7");
        assertThat(killed.nextBlocking(stuck)).isEmpty();
    }

    @Test
    void a_slow_import_does_not_hold_the_loop() {
        Recording recording = Recordings.of("""
                {'e':'hello','t':0,'v':1,'clock':'real'}
                {'e':'file','t':5,'id':0,'path':'/a.py'}
                {'e':'hold','t':600005,'us':500000,'st':[[0,1,'<module>']],'top':'importlib'}
                """);
        assertThat(new Playback(recording).nextBlocking(0)).isEmpty();
        assertThat(Timeline.of(recording).marks()).isEmpty();
        assertThat(recording.hang())
                .contains(new Hang(Hang.Kind.OUTSIDE_THE_LOOP, List.of(), new Place("/a.py", 1, "<module>"), 500_000));
    }

    @Test
    void a_queue_shows_its_items_and_who_queues_for_it() {
        Playback playback = new Playback(Recordings.named("queue_virtual"));
        List<String> texts = new ArrayList<>();
        for (int step = 0; step < playback.size(); step++) {
            playback.at(step).objects().forEach(object -> texts.add(object.name() + " " + object.text()));
        }
        assertThat(texts).contains("queue [2, 3] 2/2, 1 putter");
    }

    @Test
    void tasks_that_ended_say_how() {
        Playback playback = new Playback(Recordings.named("taskgroup_virtual"));
        LoopState end = playback.at(playback.size() - 1);
        assertThat(end.doing()).isEqualTo(new Doing.Over());
        assertThat(end.finished())
                .containsExactly(
                        new Finished("good", End.OK, ""),
                        new Finished("bad", End.FAILED, "ValueError: boom"),
                        new Finished("good#2", End.CANCELLED, ""),
                        new Finished("main", End.OK, ""));
        assertThat(end.waiting()).isEmpty();
        assertThat(end.timers()).isEmpty();
        assertThat(end.ready()).isEmpty();
    }

    @Test
    void jumps_find_turns_outputs_and_tasks() {
        Playback playback = new Playback(Recordings.named("gather_virtual"));
        int first = playback.nextSwitch(0).orElseThrow();
        assertThat(playback.at(first).doing()).isInstanceOf(Doing.RunsTask.class);
        int second = playback.nextSwitch(first).orElseThrow();
        assertThat(playback.previousSwitch(second)).hasValue(first);
        assertThat(playback.previousSwitch(first)).isEmpty();
        assertThat(playback.previousSwitch(0)).isEmpty();

        int output = playback.nextOutput(0).orElseThrow();
        assertThat(playback.at(output - 1).output()).isEmpty();
        assertThat(playback.at(output).output()).isNotEmpty();
        assertThat(playback.nextOutput(playback.size())).isEmpty();

        OptionalInt main = playback.task("main");
        assertThat(main).isPresent();
        int again = playback.nextOf(first, main.getAsInt()).orElseThrow();
        assertThat(playback.at(again).doing())
                .isInstanceOfSatisfying(
                        Doing.RunsTask.class, runs -> assertThat(runs.task()).isEqualTo("main"));
        assertThat(playback.nextOf(0, 999)).isEmpty();
        assertThat(playback.task("nobody")).isEmpty();
    }

    @Test
    void a_time_is_the_last_step_not_later() {
        Playback playback = new Playback(Recordings.named("gather_virtual"));
        assertThat(playback.atTime(-1)).isZero();
        assertThat(playback.atTime(Long.MAX_VALUE)).isEqualTo(playback.size() - 1);
        int step = playback.atTime(100_000);
        assertThat(playback.at(step).micros()).isLessThanOrEqualTo(100_000);
        assertThat(playback.at(step + 1).micros()).isGreaterThan(100_000);
    }

    @Test
    void an_empty_recording_has_one_step() {
        Playback playback = new Playback(Recordings.of(""));
        assertThat(playback.size()).isEqualTo(1);
        assertThat(playback.at(99).step()).isZero();
        assertThat(playback.atTime(5)).isZero();
    }
}
