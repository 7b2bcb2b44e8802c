package dev.asynctutor.run;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Finds and kills what is left of a run whose supervisor did not do so. */
final class Stragglers {
    private static final Path PROC = Path.of("/proc");
    private static final long GIVE_UP_NANOS = TimeUnit.SECONDS.toNanos(3);

    private Stragglers() {}

    /**
     * Kills until none is left: the program, what descends from it, and on Linux every process that
     * inherited the run's marker, however it detached itself.
     *
     * @param programPid negative if it is not known
     */
    static void kill(String marker, long programPid) {
        long until = System.nanoTime() + GIVE_UP_NANOS;
        List<ProcessHandle> left = find(marker, programPid);
        while (!left.isEmpty() && System.nanoTime() < until) {
            left.forEach(ProcessHandle::destroyForcibly);
            Thread.onSpinWait();
            left = find(marker, programPid);
        }
    }

    static List<ProcessHandle> find(String marker, long programPid) {
        List<ProcessHandle> found = new ArrayList<>();
        if (Files.isDirectory(PROC.resolve("self"))) {
            // the marker also tells the program from a stranger that got its number
            found.addAll(withVariable(ProgramEnvironment.MARKER, marker));
        } else if (programPid >= 0) {
            Optional<ProcessHandle> program = ProcessHandle.of(programPid);
            program.ifPresent(handle -> {
                try (Stream<ProcessHandle> descendants = handle.descendants()) {
                    descendants.forEach(found::add);
                }
                found.add(handle);
            });
        }
        return found;
    }

    /** The living processes that were started with a variable of this value, as {@code /proc} shows them. */
    static List<ProcessHandle> withVariable(String name, String value) {
        String wanted = "\0" + name + "=" + value + "\0";
        List<ProcessHandle> found = new ArrayList<>();
        try (DirectoryStream<Path> processes = Files.newDirectoryStream(PROC, "[0-9]*")) {
            for (Path process : processes) {
                if (environmentOf(process).contains(wanted)) {
                    ProcessHandle.of(Long.parseLong(String.valueOf(process.getFileName())))
                            .ifPresent(found::add);
                }
            }
        } catch (IOException unreadable) {
            return found;
        }
        return found;
    }

    private static String environmentOf(Path process) {
        try {
            return "\0" + new String(Files.readAllBytes(process.resolve("environ")), StandardCharsets.UTF_8);
        } catch (IOException goneOrForeign) {
            return "";
        }
    }
}
