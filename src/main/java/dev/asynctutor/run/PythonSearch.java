package dev.asynctutor.run;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Where a machine keeps its Pythons.
 *
 * @param system the operating system's name, as Java calls it
 * @param home the user's home folder
 * @param environment the environment variables
 */
record PythonSearch(String system, Path home, Map<String, String> environment) {
    private static final int NEWEST_MINOR_TRIED = 19;

    static PythonSearch ofThisMachine() {
        return new PythonSearch(
                System.getProperty("os.name", ""), Path.of(System.getProperty("user.home", "")), System.getenv());
    }

    /** Commands that may start a Python, the likeliest first; none has been run. */
    Collection<List<String>> candidates() {
        Set<List<String>> commands = new LinkedHashSet<>();
        for (Path folder : folders()) {
            for (String name : names()) {
                Path file = folder.resolve(name);
                if (Files.isExecutable(file) && !Files.isDirectory(file)) {
                    commands.add(List.of(file.toString()));
                }
            }
        }
        if (isWindows() && onPath("py").isPresent()) {
            minors().forEach(minor -> commands.add(List.of("py", "-3." + minor)));
        }
        return commands;
    }

    /**
     * The file that a name means, found like a shell does.
     *
     * @param name such as {@code python3.12}, without slashes
     */
    Optional<Path> onPath(String name) {
        List<String> spellings = isWindows() ? List.of(name, name + ".exe") : List.of(name);
        return path().stream()
                .flatMap(folder -> spellings.stream().map(folder::resolve))
                .filter(((Predicate<Path>) Files::isExecutable).and(Files::isRegularFile))
                .findFirst();
    }

    private List<Path> folders() {
        Path pyenv = Path.of(
                environment.getOrDefault("PYENV_ROOT", home.resolve(".pyenv").toString()));
        List<Path> folders = new ArrayList<>(path());
        // a shim is no Python of its own, but a script that starts one of those below or one on the path
        folders.removeIf(pyenv.resolve("shims")::equals);
        for (Path version : subfolders(pyenv.resolve("versions"))) {
            folders.add(version.resolve("bin"));
        }
        for (Path version : subfolders(home.resolve(".pyenv/pyenv-win/versions"))) {
            folders.add(version);
        }
        for (Path version : subfolders(Path.of("/Library/Frameworks/Python.framework/Versions"))) {
            folders.add(version.resolve("bin"));
        }
        Stream.of("/opt/homebrew/bin", "/usr/local/bin", "/usr/bin")
                .map(Path::of)
                .forEach(folders::add);
        return folders;
    }

    private List<Path> path() {
        String path = environment.getOrDefault("PATH", environment.getOrDefault("Path", ""));
        return Stream.of(path.split(Pattern.quote(File.pathSeparator)))
                .filter(entry -> !entry.isBlank())
                .flatMap(entry -> folder(entry).stream())
                .toList();
    }

    /** Empty for what is no path, which a shell ignores, too. */
    private static Optional<Path> folder(String entry) {
        try {
            return Optional.of(Path.of(entry).toAbsolutePath());
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private List<String> names() {
        Stream<String> numbered = minors().mapToObj(minor -> "python3." + minor);
        Stream<String> all = Stream.concat(numbered, Stream.of("python3", "python"));
        return (isWindows() ? all.map(name -> name + ".exe") : all).toList();
    }

    private static IntStream minors() {
        return IntStream.iterate(
                NEWEST_MINOR_TRIED, minor -> minor >= PythonVersion.OLDEST.minor(), minor -> minor - 1);
    }

    private boolean isWindows() {
        return system.toLowerCase(Locale.ROOT).startsWith("windows");
    }

    private static List<Path> subfolders(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        List<Path> found = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder, Files::isDirectory)) {
            entries.forEach(found::add);
        } catch (IOException | UncheckedIOException e) {
            return List.of(); // not ours to read
        }
        found.sort(Comparator.reverseOrder());
        return found;
    }
}
