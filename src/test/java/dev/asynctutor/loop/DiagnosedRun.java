package dev.asynctutor.loop;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.asynctutor.run.TestPython;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs a Python program with the probe, reads its source, and asks for the diagnoses. */
final class DiagnosedRun {
    private static final Path TOOLS = Path.of("src", "main", "python").toAbsolutePath();
    private static final int SECONDS = 60;

    /** A program started in the background would ignore Ctrl-C, and one that sends it to itself would wait for ever. */
    private static final String HEARS_CTRL_C =
            "import os, signal, sys; signal.signal(signal.SIGINT, signal.SIG_DFL); os.execv(sys.argv[1], sys.argv[1:])";

    private DiagnosedRun() {}

    static List<Diagnosis> of(Path program, boolean onVirtualClock, Path scratch) throws Exception {
        Path recording = scratch.resolve(program.getFileName() + ".jsonl");
        List<String> command = new ArrayList<>(TestPython.interpreter().command());
        command.addAll(List.of("-I", "-S", "-c", HEARS_CTRL_C));
        command.addAll(TestPython.interpreter().command());
        if (onVirtualClock) command.addAll(List.of("-m", "virtual_clock"));
        command.add(program.toAbsolutePath().toString());
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("PYTHONPATH", TOOLS.resolve("event_probe/injected") + ":" + TOOLS);
        builder.environment().put("EVENT_PROBE", "{\"out\": \"" + recording + "\"}");
        builder.environment().put("PYTHONDONTWRITEBYTECODE", "1");
        builder.directory(scratch.toFile()).redirectErrorStream(true);
        builder.redirectOutput(scratch.resolve(program.getFileName() + ".out").toFile());
        Process process = builder.start();
        process.getOutputStream().close();
        if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError(program + " still runs after " + SECONDS + " s");
        }
        return Diagnoses.of(Recording.read(recording), SourceFacts.of(List.of(facts(program))));
    }

    static SourceFacts.FileFacts facts(Path program) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(TestPython.interpreter().command());
        command.addAll(List.of("-m", "source_facts", program.toAbsolutePath().toString()));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("PYTHONPATH", TOOLS.toString());
        builder.environment().put("PYTHONDONTWRITEBYTECODE", "1");
        Process process = builder.redirectError(ProcessBuilder.Redirect.INHERIT).start();
        process.getOutputStream().close();
        String document = new String(process.getInputStream().readAllBytes(), UTF_8);
        if (process.waitFor() != 0) throw new AssertionError("source_facts failed on " + program);
        return SourceFactsReader.read(document);
    }

    /** The programs of a folder, by name. */
    static List<Path> programsIn(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".py"))
                    .sorted()
                    .toList();
        }
    }
}
