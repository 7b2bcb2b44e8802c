package dev.asynctutor.grade;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lays the Python package of the virtual clock out in a folder, once, for {@code PYTHONPATH}. */
public final class VirtualClock {
    private static final String PACKAGE = "virtual_clock";
    private static final List<String> FILES = List.of(
            "__init__.py",
            "__main__.py",
            "clock.py",
            "loops.py",
            "names.py",
            "outside.py",
            "report.py",
            "script.py",
            "time_module.py");

    private static @Nullable Path folder;

    private VirtualClock() {}

    /**
     * The folder to be put on {@code PYTHONPATH}.
     *
     * @throws IOException when no temporary folder can be written
     */
    public static synchronized Path folder() throws IOException {
        if (folder == null) {
            Path root = Files.createTempDirectory("async-tutor-clock-");
            Path home = Files.createDirectory(root.resolve(PACKAGE));
            for (String file : FILES) {
                try (InputStream in = open(file)) {
                    Files.copy(in, home.resolve(file));
                }
            }
            Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(root)));
            folder = root;
        }
        return folder;
    }

    /** The text of the whole package, which tells one version of it from another. */
    static String source() throws IOException {
        StringBuilder source = new StringBuilder();
        for (String file : FILES) {
            try (InputStream in = open(file)) {
                source.append(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return source.toString();
    }

    private static InputStream open(String file) throws IOException {
        InputStream in = VirtualClock.class.getResourceAsStream("/python/" + PACKAGE + "/" + file);
        if (in == null) throw new IOException("the packaged file " + file + " is missing");
        return in;
    }

    private static void delete(Path root) {
        try (var files = Files.walk(root)) {
            for (Path path : files.sorted(java.util.Comparator.reverseOrder()).toList()) Files.deleteIfExists(path);
        } catch (IOException e) {
            // a leftover in the temporary folder; the system clears it
        }
    }
}
