package dev.asynctutor.bench;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * All measurements, one after the other, as medians and (in brackets) minima with their ratios. Needs a built {@code
 * tutor.jar} in the working folder, and a machine that does little else.
 */
public final class Benchmarks {
    private Benchmarks() {}

    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createTempDirectory("tutor-benchmarks");
        StartupBenchmark.run(folder);
        PromptRunBenchmark.run(folder);
        CheckBenchmark.main(arguments);
        RunBenchmark.main(arguments);
        LoopBenchmark.main(arguments);
        ProbeBenchmark.main(arguments);
        ValidateBenchmark.main(new String[0]);
    }
}
