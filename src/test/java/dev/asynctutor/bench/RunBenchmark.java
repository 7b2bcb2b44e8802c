package dev.asynctutor.bench;

import dev.asynctutor.run.Interpreter;
import dev.asynctutor.run.Job;
import dev.asynctutor.run.Limits;
import dev.asynctutor.run.Runner;
import dev.asynctutor.run.Running;
import dev.asynctutor.run.TestPython;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

/**
 * What the runner costs: the time from a start to the first line against starting the interpreter directly, and the
 * time ten million lines take against the same through {@code cat}. Both sides alternate in one run, so that a
 * busy machine slows both.
 *
 * <p>Run with {@code java -cp target/test-classes:target/classes:… dev.asynctutor.bench.RunBenchmark [python]}.
 */
public final class RunBenchmark {
    private static final int STARTS = 60;
    private static final int FLOODS = 15;
    private static final String HELLO = "print('hello')";
    private static final String FLOOD = """
            import sys
            block = b''.join(b'line %03d\\n' % n for n in range(1000))
            for _ in range(10_000):
                sys.stdout.buffer.write(block)
            """;

    private final Interpreter python;
    private final Path folder;

    private RunBenchmark(Interpreter python, Path folder) {
        this.python = python;
        this.folder = folder;
    }

    public static void main(String[] arguments) throws Exception {
        Interpreter python = arguments.length == 0
                ? TestPython.interpreter()
                : new Interpreter("python", "given", List.of(arguments[0]), Interpreter.Origin.GIVEN);
        Path folder = Files.createTempDirectory("run-benchmark");
        RunBenchmark benchmark = new RunBenchmark(python, folder);
        System.out.println(String.join(" ", python.command()) + " " + python.version());
        benchmark.starts();
        benchmark.floods();
    }

    private void starts() throws Exception {
        Path hello = Files.writeString(folder.resolve("hello.py"), HELLO);
        List<Double> direct = new ArrayList<>();
        List<Double> warm = new ArrayList<>();
        List<Double> cold = new ArrayList<>();
        try (Runner warmRunner = new Runner();
                Runner coldRunner = new Runner()) {
            warmRunner.warmUp(python);
            for (int i = 0; i < STARTS; i++) {
                Thread.sleep(100); // as between two commands of a person; the spare gets ready meanwhile
                direct.add(firstLineDirectly(hello));
                Thread.sleep(100);
                warm.add(firstLine(warmRunner, hello));
                Thread.sleep(100);
                cold.add(firstLine(coldRunner, hello));
            }
        }
        print("start to first line, directly", direct, direct);
        print("start to first line, runner, warm", warm, direct);
        print("start to first line, runner, cold", cold, direct);
    }

    private void floods() throws Exception {
        Path flood = Files.writeString(folder.resolve("flood.py"), FLOOD);
        List<Double> cat = new ArrayList<>();
        List<Double> runner = new ArrayList<>();
        try (Runner warmRunner = new Runner()) {
            warmRunner.warmUp(python);
            for (int i = 0; i < FLOODS; i++) {
                Thread.sleep(100);
                cat.add(floodThroughCat(flood));
                Thread.sleep(100);
                runner.add(floodThroughRunner(warmRunner, flood));
            }
        }
        print("10 million lines, through cat", cat, cat);
        print("10 million lines, through the runner", runner, cat);
    }

    private double firstLineDirectly(Path script) throws IOException {
        List<String> command = new ArrayList<>(python.command());
        command.add(script.toString());
        long started = System.nanoTime();
        Process process = new ProcessBuilder(command).start();
        try (InputStream output = process.getInputStream()) {
            output.read();
            double seconds = since(started);
            process.onExit().join();
            return seconds;
        }
    }

    private double firstLine(Runner runner, Path script) {
        AtomicLong first = new AtomicLong();
        long started = System.nanoTime();
        Running running = runner.start(
                job(script), (stream, chunk, elapsed) -> first.compareAndSet(0, System.nanoTime() - started));
        running.closeInput();
        running.await();
        return first.get() / 1e9;
    }

    private double floodThroughCat(Path script) throws Exception {
        long started = System.nanoTime();
        Process shell = new ProcessBuilder(
                        "sh",
                        "-c",
                        "\"$@\" | cat > /dev/null",
                        "sh",
                        String.join(" ", python.command()),
                        script.toString())
                .start();
        shell.waitFor();
        return since(started);
    }

    private double floodThroughRunner(Runner runner, Path script) {
        long[] count = new long[1];
        long started = System.nanoTime();
        runner.start(job(script), (stream, chunk, elapsed) -> count[0] += chunk.remaining())
                .await();
        if (count[0] != 90_000_000) {
            throw new IllegalStateException("only " + count[0] + " bytes came");
        }
        return since(started);
    }

    private Job job(Path script) {
        Limits limits = Limits.unattended().withOutputBytes(1L << 40);
        return new Job(python, List.of(script.toString()), folder, Map.of(), limits);
    }

    private static double since(long started) {
        return (System.nanoTime() - started) / 1e9;
    }

    private static void print(String what, List<Double> times, List<Double> against) {
        double median = median(times);
        System.out.printf("%-40s %8.1f ms   x %.2f%n", what, median * 1000, median / median(against));
    }

    private static double median(List<Double> times) {
        return times.stream().sorted().skip(times.size() / 2).findFirst().orElseThrow();
    }
}
