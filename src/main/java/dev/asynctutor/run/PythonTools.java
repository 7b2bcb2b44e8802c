package dev.asynctutor.run;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The Python packages of ours that run beside a learner's program (virtual clock, probe), laid out in one folder for
 * {@code PYTHONPATH}.
 *
 * <p>The folder is in the user's cache and is named by its content, so Python compiles it once and later programs start
 * faster; where the cache cannot be written, a temporary folder serves for this run.
 */
public final class PythonTools {
    private static final String RESOURCES = "/python/";
    private static final String MARK = "supervisor.py";

    private static @Nullable Path folder;

    private PythonTools() {}

    /**
     * The folder, laid out when first asked for.
     *
     * @throws IOException when neither the cache nor a temporary folder can be written
     */
    public static synchronized Path folder() throws IOException {
        if (folder == null) folder = laidOut(UserCache.folder());
        return folder;
    }

    /**
     * The {@code PYTHONPATH} with which a program finds the packages, and still all it would have found without them.
     *
     * @param first folders in the folder that come before the rest
     * @throws IOException when neither the cache nor a temporary folder can be written
     */
    public static Map<String, String> environment(String... first) throws IOException {
        List<String> path = new ArrayList<>();
        for (String name : first) path.add(folder().resolve(name).toString());
        path.add(folder().toString());
        Optional.ofNullable(System.getenv("PYTHONPATH"))
                .filter(inherited -> !inherited.isEmpty())
                .ifPresent(path::add);
        return Map.of("PYTHONPATH", String.join(File.pathSeparator, path));
    }

    /** A short text that differs when the content of a package does. */
    public static String version() throws IOException {
        return digest(files());
    }

    static Path laidOut(Path cache) throws IOException {
        SortedMap<String, byte[]> files = files();
        String name = "tools-" + digest(files);
        try {
            Path whole = cache.resolve(name);
            if (isWhole(whole, files)) return whole;
            Files.createDirectories(cache);
            return moved(written(files, Files.createTempDirectory(cache, name + "-")), whole, files);
        } catch (IOException cacheRefused) {
            Path temporary = Files.createTempDirectory("async-tutor-tools-");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> deleteQuietly(temporary)));
            return written(files, temporary);
        }
    }

    /** A folder of this name holds this content; only one that lost a file is made again. */
    private static boolean isWhole(Path folder, SortedMap<String, byte[]> files) throws IOException {
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path path = folder.resolve(file.getKey());
            if (!Files.isRegularFile(path) || Files.size(path) != file.getValue().length) return false;
        }
        return true;
    }

    private static Path moved(Path fresh, Path whole, SortedMap<String, byte[]> files) throws IOException {
        try {
            Files.move(fresh, whole, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            throw e;
        } catch (IOException occupied) {
            // another tutor was first, or a damaged folder lies there: what it lacks is put back
            written(files, whole);
            deleteQuietly(fresh);
        }
        return whole;
    }

    private static Path written(SortedMap<String, byte[]> files, Path folder) throws IOException {
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            if (!Files.isRegularFile(path) || Files.size(path) != file.getValue().length) {
                Files.write(path, file.getValue());
            }
        }
        return folder;
    }

    private static SortedMap<String, byte[]> files() throws IOException {
        URL mark = PythonTools.class.getResource(RESOURCES + MARK);
        if (mark == null) throw new IOException("the jar holds no Python packages");
        try {
            URI uri = mark.toURI();
            if (!"jar".equals(uri.getScheme())) return below(Path.of(uri).resolveSibling(""));
            try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
                return below(jar.getPath(RESOURCES));
            }
        } catch (URISyntaxException e) {
            throw new IOException("the place of the jar is no address: " + mark, e);
        }
    }

    private static SortedMap<String, byte[]> below(Path root) throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(root)) {
            for (Path path : all.filter(p -> p.toString().endsWith(".py")).toList()) {
                String name = root.relativize(path).toString().replace('\\', '/');
                if (name.contains("/")) files.put(name, Files.readAllBytes(path));
            }
        }
        return files;
    }

    private static String digest(SortedMap<String, byte[]> files) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            files.forEach((name, content) -> {
                digest.update(name.getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
                digest.update(content);
            });
            return HexFormat.of().formatHex(digest.digest(), 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static void deleteQuietly(Path folder) {
        try {
            PackedFolder.delete(folder);
        } catch (IOException e) {
            folder.toFile().deleteOnExit(); // a program still uses it; the system clears its temporary folder
        }
    }
}
