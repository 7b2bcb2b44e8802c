package dev.asynctutor.run;

import dev.asynctutor.run.Interpreter.Origin;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.DoubleConsumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the Pythons to run programs with. Nothing is searched, unpacked or run before it is asked for, and each at most
 * once. Safe to use from several threads.
 */
public final class Interpreters {
    private final Optional<PackagedPython> packaged;
    private final PythonSearch search;
    private final PrivateEnvironment environment;
    private @Nullable List<Installed> machine;

    /**
     * A Python and what it can import.
     *
     * @param interpreter how to start it
     * @param packages those it has of the packages the course uses, such as {@code fastapi}
     */
    public record Installed(Interpreter interpreter, Set<String> packages) {
        public Installed {
            packages = Set.copyOf(packages);
        }
    }

    Interpreters(Optional<PackagedPython> packaged, PythonSearch search, PrivateEnvironment environment) {
        this.packaged = packaged;
        this.search = search;
        this.environment = environment;
    }

    /** Those of the jar and of this machine. */
    public static Interpreters ofThisMachine() {
        return new Interpreters(
                PackagedPython.ofThisPlatform(), PythonSearch.ofThisMachine(), PrivateEnvironment.ofThisUser());
    }

    /**
     * Starts to make the packaged Python ready, and returns at once.
     *
     * @param progress told the part unpacked, from 0 to 1, on a background thread; only when there is something to do
     * @return done with whether the packaged Python can be used; never fails
     */
    public CompletableFuture<Boolean> warmUp(DoubleConsumer progress) {
        return packaged.map(python -> python.start(progress).handle((interpreter, problem) -> problem == null))
                .orElseGet(() -> CompletableFuture.completedFuture(false));
    }

    /**
     * The Python for programs that need no packages: the given one, else the packaged one, else the machine's newest.
     * Waits until it is ready.
     *
     * @param given a path or a name from {@code --python} or the learner's settings
     * @throws NoInterpreterException when the given one cannot be used, or when there is none
     */
    public Interpreter choose(Optional<String> given) {
        if (given.isPresent()) {
            return given(given.get()).interpreter();
        }
        String packagedFails = "";
        if (packaged.isPresent()) {
            try {
                return joined(packaged.get().start(part -> {}));
            } catch (NoInterpreterException e) {
                packagedFails = e.getMessage() + " ";
            }
        }
        String reason = packagedFails.isEmpty()
                ? "No Python 3.11 or newer was found on this machine. Install one from python.org, or name one with --python."
                : packagedFails.strip();
        return machine().stream()
                .map(Installed::interpreter)
                .findFirst()
                .orElseThrow(() -> new NoInterpreterException(reason));
    }

    /**
     * The Python for a program: as {@link #choose(Optional)}, but where packages are needed the private environment, else
     * the machine's newest that has them.
     *
     * @param packages such as {@code fastapi}
     * @throws MissingPackagesException when the given one lacks some of them, or when none has them all
     * @throws NoInterpreterException when the given one cannot be used, or when there is none
     */
    public Interpreter choose(Optional<String> given, Set<String> packages) {
        if (packages.isEmpty()) return choose(given);
        if (given.isEmpty()) {
            return with(packages)
                    .orElseThrow(() -> new MissingPackagesException("This needs " + listed(packages)
                            + ", which no Python here has; type setup fastapi to get them."));
        }
        Installed named = given(given.get());
        if (named.packages().containsAll(packages)) return named.interpreter();
        throw new MissingPackagesException("The Python " + given.get() + " lacks some of what this needs ("
                + listed(packages) + "); install it there, or leave --python out.");
    }

    private static String listed(Set<String> packages) {
        return packages.stream().sorted().collect(Collectors.joining(" and "));
    }

    /** Like {@link #choose}, without waiting. Fails with {@link NoInterpreterException}. */
    public CompletableFuture<Interpreter> chosen(Optional<String> given) {
        CompletableFuture<Interpreter> future = new CompletableFuture<>();
        Thread thread = new Thread(
                () -> {
                    try {
                        future.complete(choose(given));
                    } catch (RuntimeException e) {
                        future.completeExceptionally(e);
                    }
                },
                "choose-python");
        thread.setDaemon(true);
        thread.start();
        return future;
    }

    /**
     * The best Python that can import all of these packages.
     *
     * @param packages such as {@code fastapi}; the empty set is satisfied by any
     */
    public Optional<Interpreter> with(Set<String> packages) {
        List<Supplier<List<Installed>>> places = List.of(this::carried, this::prepared, this::machine);
        return places.stream()
                .flatMap(place ->
                        place.get().stream()) // the whole machine is searched only when the rest does not serve
                .filter(installed -> installed.packages().containsAll(packages))
                .map(Installed::interpreter)
                .findFirst();
    }

    /**
     * All that can be used: the packaged one, the private environment, then the machine's from the newest down. Waits for
     * the search.
     */
    public List<Installed> all() {
        return Stream.of(carried(), prepared(), machine()).flatMap(List::stream).toList();
    }

    /** Those without packages, from which a private environment can be made; the packaged one first. Waits for the search. */
    List<Interpreter> bases() {
        return Stream.of(carried(), machine())
                .flatMap(List::stream)
                .map(Installed::interpreter)
                .toList();
    }

    /** Where {@link EnvironmentSetup} puts what it makes. */
    PrivateEnvironment environment() {
        return environment;
    }

    private List<Installed> prepared() {
        return environment.installed().stream().toList();
    }

    private List<Installed> carried() {
        try {
            return packaged.map(python -> new Installed(joined(python.start(part -> {})), Set.of())).stream()
                    .toList();
        } catch (NoInterpreterException e) {
            return List.of(); // it does not run here: the others remain
        }
    }

    private Installed given(String name) {
        List<String> command = commandOf(name);
        PythonProbe.Answer answer = PythonProbe.ask(command);
        if (answer instanceof PythonProbe.Answer.Fails fails) {
            throw new NoInterpreterException("The Python " + name + " cannot be used: " + fails.reason()
                    + ". Name a Python 3.11 or newer, or leave --python out.");
        }
        PythonProbe.Answer.Runs runs = (PythonProbe.Answer.Runs) answer;
        String version = runs.version();
        if (!PythonVersion.of(version).isNewEnough()) {
            throw new NoInterpreterException("The Python " + name + " is " + version
                    + "; the course needs 3.11 or newer. Name a newer one, or leave --python out.");
        }
        return new Installed(new Interpreter("python", version, command, Origin.GIVEN), runs.packages());
    }

    private List<String> commandOf(String name) {
        boolean isPath = name.contains("/") || name.contains("\\");
        Optional<Path> found = isPath ? Optional.empty() : search.onPath(name);
        return List.of(found.map(Path::toString)
                .orElseGet(() -> isPath ? Path.of(name).toAbsolutePath().toString() : name));
    }

    private synchronized List<Installed> machine() {
        if (machine == null) {
            machine = searched();
        }
        return machine;
    }

    private List<Installed> searched() {
        Collection<List<String>> candidates = search.candidates();
        ExecutorService probes = Executors.newFixedThreadPool(4, task -> {
            Thread thread = new Thread(task, "python-search");
            thread.setDaemon(true);
            return thread;
        });
        try {
            Map<List<String>, CompletableFuture<PythonProbe.Answer>> answers = new LinkedHashMap<>();
            for (List<String> command : candidates) {
                answers.put(command, CompletableFuture.supplyAsync(() -> PythonProbe.ask(command), probes));
            }
            Map<String, Installed> byPrefix = new LinkedHashMap<>();
            answers.forEach((command, answer) -> {
                if (answer.join() instanceof PythonProbe.Answer.Runs runs
                        && PythonVersion.of(runs.version()).isNewEnough()) {
                    Interpreter found = new Interpreter("python", runs.version(), command, Origin.MACHINE);
                    byPrefix.putIfAbsent(runs.prefix() + " " + runs.version(), new Installed(found, runs.packages()));
                }
            });
            Comparator<Installed> newestFirst = Comparator.comparing((Installed installed) ->
                            PythonVersion.of(installed.interpreter().version()))
                    .reversed();
            return byPrefix.values().stream().sorted(newestFirst).toList();
        } finally {
            probes.shutdownNow();
        }
    }

    private static Interpreter joined(CompletableFuture<Interpreter> future) {
        try {
            return future.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof NoInterpreterException none
                    ? none
                    : new NoInterpreterException("The packaged Python cannot be used (" + e.getMessage() + ").", e);
        }
    }
}
