import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Build step: turns the CPython that Maven Central carries into the small archives the tutor's jar holds.
 *
 * <p>{@code java PackPython.java VERSION JARS OUT} reads every {@code JARS/cpython-VERSION-PLATFORM.jar} and writes
 * {@code OUT/cpython-PLATFORM.zip} with a {@code .properties} file beside it (version, executable, files, bytes,
 * sha256). What the tutor has no use for is left out, and the standard library comes with its bytecode, so the first
 * program of a learner starts as fast as the thousandth. The same input gives the same bytes. An archive that is
 * already there, made from the same jar by the same packer, is kept.
 */
public final class PackPython {
    private static final LocalDateTime TIMESTAMP = LocalDateTime.of(2026, 1, 1, 0, 0);

    /** Folders left out: tests, graphical tools, headers, build leftovers; pip stays as the wheel in ensurepip. */
    private static final Set<String> UNUSED_FOLDERS = Set.of(
            "test", "tests", "idlelib", "tkinter", "turtledemo", "lib2to3", "site-packages", "include", "libs", "share",
            "cmake", "pkgconfig", "pip", "engines-3", "ossl-modules", "tcl", "__pycache__", "Doc", "Tools", "Scripts");

    private static final Pattern UNUSED_FILES = Pattern.compile("_test.*\\.(so|pyd|dylib)|_ctypes_test.*|_?xx(limited|subtype|testfuzz).*"
            + "|_tkinter.*|turtle\\.py|(lib)?jni.*|.*\\.(a|lib|exp|pdb|pc|exe\\.manifest)|(tcl|tk).*\\.dll"
            + "|python3?-config|python3\\.\\d+-config|(idle|pip|pydoc)3.*|c_rehash|libffi\\.so|venvw?launcher_d\\.exe|pythonw\\.exe|pyshellext\\.dll");

    private static final List<Pattern> EXECUTABLES = Stream.of(
                    "bin/python3\\.\\d+", "python3\\.\\d+", "python\\.exe", "bin/python\\.exe")
            .map(Pattern::compile)
            .toList();

    private record Archive(String platform, Path jar, Path folder, String executable) {}

    private PackPython() {}

    public static void main(String[] args) throws Exception {
        String version = args[0];
        Path jars = Path.of(args[1]);
        Path out = Files.createDirectories(Path.of(args[2]));
        String made = fingerprint(version);
        List<Path> wanted = jarsOf(version, jars).stream()
                .filter(jar -> !isCurrent(propertiesFile(out, platformOf(version, jar)), made))
                .toList();
        if (wanted.isEmpty()) {
            return;
        }
        Path work = Files.createTempDirectory("pack-python");
        try {
            List<Archive> archives = wanted.stream()
                    .map(jar -> unpack(jar, platformOf(version, jar), work))
                    .toList();
            compile(archives);
            for (Archive archive : archives) {
                pack(archive, version, made, out);
            }
        } finally {
            delete(work);
        }
    }

    private static List<Path> jarsOf(String version, Path jars) throws IOException {
        try (Stream<Path> files = Files.list(jars)) {
            return files.filter(file -> file.getFileName().toString().startsWith("cpython-" + version + "-"))
                    .sorted()
                    .toList();
        }
    }

    private static String platformOf(String version, Path jar) {
        String name = jar.getFileName().toString();
        return name.substring(("cpython-" + version + "-").length(), name.length() - ".jar".length());
    }

    private static Archive unpack(Path jar, String platform, Path work) {
        String root = "org/bytedeco/cpython/" + platform + "/";
        Path folder = work.resolve(platform);
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            List<? extends ZipEntry> entries = zip.stream()
                    .filter(entry -> !entry.isDirectory() && entry.getName().startsWith(root))
                    .toList();
            List<String> names = entries.stream()
                    .map(entry -> entry.getName().substring(root.length()))
                    .toList();
            String executable = executable(names, jar);
            Predicate<String> used = name -> isUsed(name, executable);
            for (String name : names.stream().filter(used).toList()) {
                Path file = folder.resolve(placeOf(name));
                Files.createDirectories(file.getParent());
                Files.copy(zip.getInputStream(zip.getEntry(root + name)), file);
            }
            folder.resolve(executable).toFile().setExecutable(true);
            return new Archive(platform, jar, folder, executable);
        } catch (IOException e) {
            throw new UncheckedIOException(jar + ": " + e.getMessage(), e);
        }
    }

    private static String executable(List<String> names, Path jar) {
        return EXECUTABLES.stream()
                .flatMap(pattern -> names.stream().filter(name -> pattern.matcher(name).matches()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No Python executable in " + jar));
    }

    /** Windows looks for the libraries of a program beside it only. */
    private static String placeOf(String name) {
        return name.matches("lib/vcruntime.*\\.dll") ? name.substring("lib/".length()) : name;
    }

    private static boolean isUsed(String name, String executable) {
        if (name.equals(executable)) {
            return true;
        }
        if (EXECUTABLES.stream().anyMatch(pattern -> pattern.matcher(name).matches())
                || name.equals("bin/python3")) {
            return false; // the jar holds the same executable several times, where other systems have links
        }
        String[] parts = name.split("/");
        for (int i = 0; i < parts.length - 1; i++) {
            if (UNUSED_FOLDERS.contains(parts[i])
                    || parts[i].startsWith("config-3.")
                    || parts[i].endsWith(".dist-info")) {
                return false;
            }
        }
        return !UNUSED_FILES.matcher(parts[parts.length - 1]).matches();
    }

    /** Bytecode depends on the version only, so whichever interpreter runs here compiles for every platform. */
    private static void compile(List<Archive> archives) throws IOException, InterruptedException {
        Optional<Archive> host = Optional.empty();
        for (Archive archive : archives) {
            if (host.isEmpty() && run(archive, "-c", "import zipfile, compileall")) {
                host = Optional.of(archive);
            }
        }
        if (host.isEmpty()) {
            System.err.println("None of the packed Pythons runs here: they are packed without bytecode.");
            return;
        }
        for (Archive archive : archives) {
            Path library = standardLibrary(archive.folder());
            // Recorded paths are replaced when a module is loaded; stripping them keeps the build reproducible.
            boolean compiled = run(host.get(), "-m", "compileall", "-q", "-j", "0", "--invalidation-mode",
                    "unchecked-hash", "-x", "bad_coding|badsyntax", "-s", library.toString(), library.toString());
            if (!compiled) {
                throw new IllegalStateException("The standard library of " + archive.jar() + " does not compile.");
            }
        }
    }

    private static Path standardLibrary(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.endsWith("os.py"))
                    .min(Comparator.comparingInt(Path::getNameCount))
                    .map(Path::getParent)
                    .orElseThrow(() -> new IllegalStateException("No standard library below " + folder));
        }
    }

    private static boolean run(Archive archive, String... arguments) throws InterruptedException {
        List<String> command = Stream.concat(
                        Stream.of(archive.folder().resolve(archive.executable()).toString(), "-I", "-B"),
                        Stream.of(arguments))
                .toList();
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("PYTHONHASHSEED", "0");
        builder.redirectOutput(ProcessBuilder.Redirect.DISCARD);
        try {
            Process process = builder.start();
            if (!process.waitFor(5, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                return false;
            }
            return process.exitValue() == 0;
        } catch (IOException e) {
            return false; // made for another platform
        }
    }

    private static void pack(Archive archive, String version, String made, Path out) throws Exception {
        Path zip = out.resolve("cpython-" + archive.platform() + ".zip");
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        List<Path> files;
        try (Stream<Path> all = Files.walk(archive.folder())) {
            files = all.filter(Files::isRegularFile)
                    .sorted(Comparator.comparing(file -> slashed(archive.folder(), file)))
                    .toList();
        }
        long bytes = 0;
        try (OutputStream target = Files.newOutputStream(zip);
                DigestOutputStream hashed = new DigestOutputStream(target, digest);
                ZipOutputStream stream = new ZipOutputStream(hashed, UTF_8)) {
            stream.setLevel(Deflater.BEST_COMPRESSION);
            for (Path file : files) {
                ZipEntry entry = new ZipEntry(slashed(archive.folder(), file));
                entry.setTimeLocal(TIMESTAMP);
                stream.putNextEntry(entry);
                bytes += Files.copy(file, stream);
                stream.closeEntry();
            }
        }
        Files.writeString(propertiesFile(out, archive.platform()), String.join(
                "\n",
                "version=" + version.substring(0, version.indexOf('-')),
                "executable=" + archive.executable(),
                "files=" + files.size(),
                "bytes=" + bytes,
                "sha256=" + HexFormat.of().formatHex(digest.digest()),
                "made=" + made,
                ""));
    }

    private static String slashed(Path folder, Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }

    private static Path propertiesFile(Path out, String platform) {
        return out.resolve("cpython-" + platform + ".properties");
    }

    private static boolean isCurrent(Path file, String made) {
        if (!Files.exists(file)) {
            return false;
        }
        Properties properties = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException e) {
            return false;
        }
        Path zip = Path.of(file.toString().replace(".properties", ".zip"));
        return made.equals(properties.getProperty("made")) && Files.exists(zip);
    }

    /** Changes with the version and with this program's rules. */
    private static String fingerprint(String version) throws NoSuchAlgorithmException {
        String rules = "2 " + version + UNUSED_FOLDERS.stream().sorted().toList() + UNUSED_FILES + EXECUTABLES;
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(rules.getBytes(UTF_8));
        return HexFormat.of().formatHex(hash, 0, 8);
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
