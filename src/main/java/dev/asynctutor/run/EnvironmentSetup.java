package dev.asynctutor.run;

import dev.asynctutor.run.Interpreter.Origin;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Makes the private environment with FastAPI: aside, tried, then moved to its place, so that there is a whole one or the one
 * before. Interrupting the thread stops it.
 */
public final class EnvironmentSetup {
    private static final Duration LONGEST = Duration.ofMinutes(15);

    /** {@code httpx} is for programs that ask other services; the course itself does without. */
    private static final List<String> PACKAGES = List.of("fastapi", "uvicorn", "httpx");

    /** Whether to take long over compiling what does not fit is nothing to decide for a learner: then it fails at once. */
    private static final List<String> PIP = List.of(
            "-I",
            "-m",
            "pip",
            "install",
            "--disable-pip-version-check",
            "--no-input",
            "--progress-bar",
            "off",
            "--only-binary",
            ":all:",
            "--retries",
            "1",
            "--timeout",
            "15");

    /** How pip begins to tell that it has a package. */
    private static final List<String> FOUND = List.of("Downloading ", "Processing ", "Using cached ");

    private static final String TRIAL =
            "import fastapi, uvicorn; print(f'FastAPI {fastapi.__version__} and uvicorn {uvicorn.__version__}')";

    private final PrivateEnvironment environment;
    private final List<Interpreter> bases;
    private final Runner runner;
    private final Consumer<String> progress;

    /**
     * Prepares it; nothing is written yet.
     *
     * @param runner runs the programs that do the work
     * @param progress told in a few words what is done next, on the thread that calls {@link #make}
     */
    public EnvironmentSetup(Interpreters interpreters, Runner runner, Consumer<String> progress) {
        this(interpreters.environment(), interpreters.bases(), runner, progress);
    }

    EnvironmentSetup(
            PrivateEnvironment environment, List<Interpreter> bases, Runner runner, Consumer<String> progress) {
        this.environment = environment;
        this.bases = bases;
        this.runner = runner;
        this.progress = progress;
    }

    /**
     * Sees to it that the environment is there and works: keeps one that does, replaces one that does not.
     *
     * @param packages a folder of unpacked packages to take instead of those that pip fetches; then it is always made anew
     * @return what is in it now, {@code FastAPI 0.162.0 and uvicorn 0.53.0}
     * @throws SetupFailedException when it cannot be made, or when the thread was interrupted
     */
    public String make(Optional<Path> packages) {
        packages.ifPresent(EnvironmentSetup::mustHoldFastApi);
        Path cache = environment.folder().toAbsolutePath().resolveSibling("");
        try {
            Files.createDirectories(cache);
            Path lock = cache.resolve(environment.folder().getFileName() + ".lock");
            try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    FileLock held = held(channel)) {
                if (packages.isEmpty() && held.isValid()) {
                    Optional<String> there = works(environment.folder());
                    if (there.isPresent()) return there.get();
                }
                return replaced(packages);
            }
        } catch (IOException e) {
            if (Thread.currentThread().isInterrupted()) throw stopped();
            throw new SetupFailedException(
                    "The private environment cannot be written into " + cache + " (" + e.getMessage()
                            + "); free some space there, or make the folder writable.",
                    e);
        }
    }

    private FileLock held(FileChannel channel) throws IOException {
        FileLock free = channel.tryLock();
        if (free != null) return free;
        progress.accept("waiting for another tutor that is doing the same");
        return channel.lock();
    }

    private static void mustHoldFastApi(Path packages) {
        for (String name : List.of("fastapi", "uvicorn")) {
            if (!Files.isRegularFile(packages.resolve(name).resolve("__init__.py"))) {
                throw new SetupFailedException("The folder " + packages + " holds no package " + name
                        + "; --from takes a folder in which fastapi, uvicorn and all that they need lie side by side.");
            }
        }
    }

    private String replaced(Optional<Path> packages) throws IOException {
        Path place = environment.folder();
        Path fresh = place.resolveSibling(place.getFileName() + ".new");
        Path old = place.resolveSibling(place.getFileName() + ".old");
        Thread cleaning = new Thread(() -> deleteQuietly(fresh), "half an environment");
        Runtime.getRuntime().addShutdownHook(cleaning);
        try {
            deleteQuietly(old);
            String content = built(fresh, packages);
            if (Files.exists(place)) Files.move(place, old, StandardCopyOption.ATOMIC_MOVE);
            Files.move(fresh, place, StandardCopyOption.ATOMIC_MOVE);
            return content;
        } finally {
            deleteQuietly(fresh);
            deleteQuietly(old);
            forget(cleaning);
        }
    }

    private static void forget(Thread hook) {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException exiting) {
            return; // then it finds nothing left to do
        }
    }

    /** With the first Python that can: a compiled package fits one version only, and some systems have no venv. */
    private String built(Path fresh, Optional<Path> packages) throws IOException {
        String reason = "there is no Python 3.11 or newer on this machine";
        for (Interpreter base : bases) {
            PackedFolder.delete(fresh); // also what a tutor left that was killed
            progress.accept("making a private environment with Python " + base.version());
            Said made = run(base, venv(fresh, packages.isEmpty()));
            Optional<Path> python = PrivateEnvironment.python(fresh);
            if (!made.succeeded() || python.isEmpty()) {
                reason = "Python " + base.version() + " cannot make one: " + made.lastLine();
                continue;
            }
            Interpreter inside = new Interpreter(
                    "python", base.version(), List.of(python.get().toString()), Origin.PRIVATE);
            if (packages.isPresent()) {
                copy(packages.get(), sitePackages(inside));
            } else {
                Said fetched = fetch(inside);
                if (!fetched.succeeded()) {
                    reason = "for Python " + base.version() + " pip says: " + fetched.lastLine();
                    continue;
                }
            }
            progress.accept("trying it");
            Said tried = run(inside, List.of("-I", "-c", TRIAL));
            if (tried.succeeded()) return tried.lastLine();
            reason = "with Python " + base.version() + " it does not work: " + tried.lastLine();
        }
        throw new SetupFailedException("The private environment could not be made; " + reason + ".");
    }

    private static List<String> venv(Path fresh, boolean withPip) {
        return withPip
                ? List.of("-I", "-m", "venv", fresh.toString())
                : List.of("-I", "-m", "venv", "--without-pip", fresh.toString());
    }

    /** What pip said; another Python may do better where some package was found, but none does without a network. */
    private Said fetch(Interpreter python) {
        progress.accept("fetching " + String.join(", ", PACKAGES) + " and what they need");
        Said said = run(python, Stream.concat(PIP.stream(), PACKAGES.stream()).toList());
        if (!said.succeeded() && FOUND.stream().noneMatch(said.whole()::contains)) {
            throw new SetupFailedException(
                    "FastAPI could not be fetched, since no package index can be reached from here;"
                            + " try again with a network, or give a folder of unpacked packages: setup fastapi --from DIR.");
        }
        return said;
    }

    private Path sitePackages(Interpreter python) throws IOException {
        Said said = run(python, List.of("-I", "-c", "import sysconfig; print(sysconfig.get_path('purelib'))"));
        if (!said.succeeded()) throw new IOException(said.lastLine());
        return Path.of(said.lastLine());
    }

    private void copy(Path packages, Path target) throws IOException {
        progress.accept("copying the packages of " + packages);
        List<Path> files;
        try (Stream<Path> all = Files.walk(packages)) {
            files = all.filter(file ->
                            Files.isRegularFile(file) && !file.toString().endsWith(".pyc"))
                    .toList();
        }
        for (Path file : files) {
            if (Thread.currentThread().isInterrupted()) throw stopped();
            Path copy = target.resolve(packages.relativize(file).toString());
            Files.createDirectories(copy.resolveSibling(""));
            Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private Optional<String> works(Path folder) {
        Optional<Path> python = PrivateEnvironment.python(folder);
        if (python.isEmpty()) return Optional.empty();
        Interpreter inside = new Interpreter("python", "", List.of(python.get().toString()), Origin.PRIVATE);
        Said said = run(inside, List.of("-I", "-c", TRIAL));
        return said.succeeded() ? Optional.of(said.lastLine()) : Optional.empty();
    }

    /** What a program of the setup said. */
    private record Said(boolean succeeded, String whole) {
        String lastLine() {
            return whole.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .reduce((first, second) -> second)
                    .orElse("it ended without a word");
        }
    }

    private Said run(Interpreter python, List<String> words) {
        StringBuilder said = new StringBuilder();
        Job job = new Job(
                python,
                words,
                environment.folder().toAbsolutePath().resolveSibling(""),
                Map.of(),
                Limits.live().withTime(LONGEST));
        Running running = runner.start(job, new TextOutput((stream, text, elapsed) -> said.append(text)));
        running.closeInput();
        Ended ended = running.await();
        if (ended.reason() == Reason.INTERRUPTED || Thread.currentThread().isInterrupted()) throw stopped();
        if (ended.reason() != Reason.FINISHED) said.append('\n').append(ended.sentence());
        return new Said(ended.succeeded(), said.toString());
    }

    private static SetupFailedException stopped() {
        return new SetupFailedException("Stopped, and nothing was changed; type setup fastapi to begin again.");
    }

    private static void deleteQuietly(Path folder) {
        try {
            PackedFolder.delete(folder);
        } catch (IOException inUse) {
            return; // the next setup deletes it
        }
    }
}
