package dev.asynctutor.run;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.function.DoubleConsumer;
import org.jspecify.annotations.Nullable;

/**
 * The CPython that the jar carries: unpacked into the user's cache folder the first time, in the background.
 *
 * <p>Where the cache folder cannot be written, a temporary folder serves for this run.
 */
public final class PackagedPython {
    private final String version;
    private final PackedFolder packed;
    private final Path cache;
    private @Nullable CompletableFuture<Interpreter> started;

    PackagedPython(String version, PackedFolder packed, Path cache) {
        this.version = version;
        this.packed = packed;
        this.cache = cache;
    }

    /** The packaged Python of this platform, or empty where the jar carries none for it. */
    public static Optional<PackagedPython> ofThisPlatform() {
        String platform = platform(System.getProperty("os.name", ""), System.getProperty("os.arch", ""));
        String base = "/python/cpython-" + platform;
        try (InputStream description = PackagedPython.class.getResourceAsStream(base + ".properties")) {
            if (description == null) {
                return Optional.empty();
            }
            Properties properties = new Properties();
            properties.load(description);
            String version = properties.getProperty("version");
            String sha256 = properties.getProperty("sha256");
            PackedFolder packed = new PackedFolder(
                    "python-" + version + "-" + sha256.substring(0, 12),
                    properties.getProperty("executable"),
                    sha256,
                    Long.parseLong(properties.getProperty("bytes")),
                    () -> resource(base + ".zip"));
            return Optional.of(new PackagedPython(version, packed, UserCache.folder()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same, unpacked elsewhere. */
    PackagedPython in(Path folder) {
        return new PackagedPython(version, packed, folder);
    }

    /** Such as {@code 3.14.3}; known without unpacking anything. */
    public String version() {
        return version;
    }

    /**
     * Unpacks it if need be and tries it, in a background thread that never keeps the tutor alive. Later calls return
     * the same future, whoever asked first is told the progress.
     *
     * @param progress told the part unpacked, from 0 to 1, on the background thread; not called when nothing is to do
     * @return the interpreter; fails with {@link NoInterpreterException}, whose message says why
     */
    public synchronized CompletableFuture<Interpreter> start(DoubleConsumer progress) {
        if (started == null) {
            CompletableFuture<Interpreter> future = new CompletableFuture<>();
            started = future;
            Thread thread = new Thread(() -> complete(future, progress), "packaged-python");
            thread.setDaemon(true);
            thread.start();
        }
        return started.copy();
    }

    private void complete(CompletableFuture<Interpreter> future, DoubleConsumer progress) {
        try {
            future.complete(tried(unpacked(progress).resolve(packed.executable())));
        } catch (RuntimeException | Error problem) {
            future.completeExceptionally(problem);
        }
    }

    private Path unpacked(DoubleConsumer progress) {
        try {
            return packed.unpackInto(cache, progress);
        } catch (IOException inCache) {
            try {
                Path temporary = Files.createTempDirectory("tutor-python-");
                Runtime.getRuntime().addShutdownHook(new Thread(() -> deleteQuietly(temporary)));
                return packed.unpackInto(temporary, progress);
            } catch (IOException inTemporary) {
                inTemporary.addSuppressed(inCache);
                throw new NoInterpreterException(
                        "The packaged Python could not be unpacked, neither into " + cache
                                + " nor into the temporary folder (" + inTemporary.getMessage()
                                + "). Free some space, or name a Python of your own with --python.",
                        inTemporary);
            }
        }
    }

    private Interpreter tried(Path executable) {
        List<String> command = List.of(executable.toString());
        PythonProbe.Answer answer = PythonProbe.ask(command);
        if (answer instanceof PythonProbe.Answer.Fails failed) {
            throw new NoInterpreterException("The packaged Python does not run on this machine (" + failed.reason()
                    + "). Install Python 3.11 or newer, or name one with --python.");
        }
        return new Interpreter("python", version, command, Interpreter.Origin.PACKAGED);
    }

    private static InputStream resource(String name) throws IOException {
        InputStream stream = PackagedPython.class.getResourceAsStream(name);
        if (stream == null) {
            throw new FileNotFoundException(name + " is not in the jar");
        }
        return stream;
    }

    private static void deleteQuietly(Path folder) {
        try {
            PackedFolder.delete(folder);
        } catch (IOException e) {
            folder.toFile().deleteOnExit(); // a program still uses it; the system clears its temporary folder
        }
    }

    static String platform(String system, String architecture) {
        String name = system.toLowerCase(Locale.ROOT);
        String os = name.startsWith("windows") ? "windows" : name.startsWith("mac") ? "macosx" : name;
        String cpu = switch (architecture) {
            case "amd64", "x86_64" -> "x86_64";
            case "aarch64", "arm64" -> "arm64";
            default -> architecture;
        };
        return os + "-" + cpu;
    }
}
