package dev.asynctutor.bench;

import dev.asynctutor.loop.Playback;
import dev.asynctutor.loop.Recording;
import dev.asynctutor.loop.Timeline;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/**
 * What a recording at the recorder's bound costs: loading 20,000 events (at most 150 ms, the first time in a fresh JVM
 * included), standing at any step (under 50 ms), grouping its timeline; and that twenty times as many events in a file
 * take no more memory.
 *
 * <p>Run with {@code java -cp target/test-classes:target/classes:… dev.asynctutor.bench.LoopBenchmark [FILE.jsonl]}.
 */
public final class LoopBenchmark {
    private static final int EVENTS = 20_000;
    private static final int ROUNDS = 20;
    private static final int JUMPS = 500;
    private static final double NANOS_PER_MILLISECOND = 1e6;

    private LoopBenchmark() {}

    public static void main(String[] arguments) throws IOException {
        byte[] bytes = arguments.length > 0 ? Files.readAllBytes(Path.of(arguments[0])) : manyTasks(EVENTS);
        long start = cpu();
        Recording recording = read(bytes);
        System.out.printf(
                "load, first in this JVM: %.1f ms, %,d events%n",
                since(start), recording.events().size());
        double best = Double.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            start = cpu();
            recording = read(bytes);
            best = Math.min(best, since(start));
        }
        System.out.printf("load, warm: %.1f ms%n", best);

        start = cpu();
        Playback playback = new Playback(recording);
        System.out.printf("playback: %.1f ms, %,d steps%n", since(start), playback.size());
        jumps(playback);

        start = cpu();
        Timeline timeline = Timeline.of(recording);
        int rows = timeline.rows().size();
        int grouped = timeline.grouped(20).rows().size();
        System.out.printf("timeline of %,d rows in %d: %.1f ms%n", rows, grouped, since(start));
        memory();
    }

    private static void jumps(Playback playback) {
        Random random = new Random(1);
        double worst = 0;
        double sum = 0;
        for (int jump = 0; jump < JUMPS; jump++) {
            long start = cpu();
            playback.at(random.nextInt(playback.size()));
            double millis = since(start);
            worst = Math.max(worst, millis);
            sum += millis;
        }
        System.out.printf("jump: %.2f ms mean, %.2f ms worst of %d%n", sum / JUMPS, worst, JUMPS);
    }

    private static void memory() throws IOException {
        long one = retained(manyTasks(EVENTS));
        long twenty = retained(manyTasks(EVENTS * 20));
        System.out.printf(
                "memory: %.1f MB for %,d events, %.1f MB for %,d%n", one / 1e6, EVENTS, twenty / 1e6, EVENTS * 20);
    }

    private static long retained(byte[] bytes) throws IOException {
        long before = used();
        Recording recording = read(bytes);
        long after = used();
        if (recording.events().isEmpty()) throw new IllegalStateException("nothing was read");
        return after - before;
    }

    private static long used() {
        for (int i = 0; i < 3; i++) System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    private static Recording read(byte[] bytes) throws IOException {
        try (InputStream in = new ByteArrayInputStream(bytes)) {
            return Recording.read(in);
        }
    }

    /** A program of many short tasks, each with a turn, a sleep and an end. */
    private static byte[] manyTasks(int events) {
        StringBuilder lines = new StringBuilder("""
                {"e":"hello","t":0,"v":1,"py":"3.14.3","script":"/b.py","clock":"virtual","max_events":20000}
                {"e":"file","t":0,"id":0,"path":"/b.py"}
                {"e":"code","t":0,"id":0,"f":0,"fn":"work","l":3}
                """);
        for (int task = 1; task * 8 <= events; task++) {
            int first = task * 3;
            lines.append("""
                    {"e":"task","t":%1$d,"id":%1$d,"name":"Task-%1$d","fn":"work","by":1,"at":[0,9],"def":[0,3]}
                    {"e":"rdy","t":%1$d,"h":%2$d,"k":"step","T":%1$d,"by":1}
                    {"e":"run","t":%1$d,"h":%2$d}
                    {"e":"ln","t":%1$d,"T":%1$d,"c":0,"l":4}
                    {"e":"out","t":%1$d,"fd":1,"T":%1$d,"s":"task %1$d sleeps\\n"}
                    {"e":"tmr","t":%1$d,"h":%3$d,"at":%4$d,"lbl":"sleep","for":%1$d}
                    {"e":"end","t":%1$d,"h":%2$d}
                    {"e":"wait","t":%1$d,"T":%1$d,"on":{"k":"sleep","lbl":"sleep(1)"},"st":[[0,4,"work"]]}
                    """.formatted(task, first, first + 1, 1_000_000 + task));
        }
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** This thread's own time: what a busy machine gives to others does not count. */
    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static double since(long start) {
        return (cpu() - start) / NANOS_PER_MILLISECOND;
    }
}
