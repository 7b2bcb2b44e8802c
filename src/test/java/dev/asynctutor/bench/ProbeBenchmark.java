package dev.asynctutor.bench;

import dev.asynctutor.run.Interpreter;
import dev.asynctutor.run.Interpreters;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What being recorded costs a program, from its start to its end, against the same program by itself. Both sides
 * alternate in one run, so that a busy machine slows both.
 *
 * <p>Run with {@code java -cp target/test-classes:target/classes:… dev.asynctutor.bench.ProbeBenchmark [python...]} in
 * the project's folder.
 */
public final class ProbeBenchmark {
    private static final int TIMES = 15;
    private static final Path TOOLS = Path.of("src", "main", "python").toAbsolutePath();
    private static final Path INJECTED = TOOLS.resolve("event_probe").resolve("injected");
    private static final Path PROGRAMS =
            Path.of("src", "test", "python", "probe_programs").toAbsolutePath();
    private static final String TEN_THOUSAND_TASKS = """
            import asyncio


            async def work(number):
                await asyncio.sleep(0)
                return number


            async def main():
                print(sum(await asyncio.gather(*(work(number) for number in range(10_000)))))


            asyncio.run(main())
            """;

    private final List<String> python;
    private final Path recording;

    private ProbeBenchmark(List<String> python, Path recording) {
        this.python = python;
        this.recording = recording;
    }

    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createTempDirectory("probe-benchmark");
        Map<String, Path> programs = new LinkedHashMap<>();
        programs.put("hello", Files.writeString(folder.resolve("hello.py"), """
                import asyncio


                async def main():
                    print("hello")


                asyncio.run(main())
                """));
        for (String name : List.of("gathered_results", "objects_of_all_kinds", "timeouts", "group_fails")) {
            programs.put(name, PROGRAMS.resolve(name + ".py"));
        }
        programs.put("10,000 tasks", Files.writeString(folder.resolve("tasks.py"), TEN_THOUSAND_TASKS));
        List<List<String>> pythons = arguments.length == 0
                ? Interpreters.ofThisMachine().all().stream()
                        .map(Interpreters.Installed::interpreter)
                        .map(Interpreter::command)
                        .toList()
                : Stream.of(arguments).map(List::of).toList();
        for (List<String> python : pythons) {
            System.out.println(String.join(" ", python));
            ProbeBenchmark benchmark = new ProbeBenchmark(python, folder.resolve("recording.jsonl"));
            for (Map.Entry<String, Path> program : programs.entrySet()) {
                benchmark.compare(program.getKey(), program.getValue());
            }
        }
    }

    private void compare(String name, Path program) throws Exception {
        seconds(program, true); // the compiled files are kept from now on
        List<Double> plain = new ArrayList<>();
        List<Double> probed = new ArrayList<>();
        for (int i = 0; i < TIMES; i++) {
            plain.add(seconds(program, false));
            probed.add(seconds(program, true));
        }
        double before = median(plain);
        double after = median(probed);
        System.out.printf(
                "  %-22s plain %8.1f ms   recorded %8.1f ms   + %6.1f ms   x %.2f   (fastest x %.2f)%n",
                name,
                before * 1000,
                after * 1000,
                (after - before) * 1000,
                after / before,
                fastest(probed) / fastest(plain));
    }

    private double seconds(Path program, boolean withProbe) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(python);
        command.add(program.toString());
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        if (withProbe) {
            builder.environment().put("PYTHONPATH", INJECTED + java.io.File.pathSeparator + TOOLS);
            builder.environment().put("EVENT_PROBE", "{\"out\": \"" + recording + "\"}");
        }
        long started = System.nanoTime();
        builder.start().waitFor();
        return (System.nanoTime() - started) / 1e9;
    }

    private static double median(List<Double> times) {
        return times.stream().sorted().skip(times.size() / 2).findFirst().orElseThrow();
    }

    private static double fastest(List<Double> times) {
        return times.stream().min(Double::compare).orElseThrow();
    }
}
