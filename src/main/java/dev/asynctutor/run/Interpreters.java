package dev.asynctutor.run;

import dev.asynctutor.run.Interpreter.Origin;
import java.nio.file.Path;
import java.util.ArrayList;
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
import org.jspecify.annotations.Nullable;

/**
 * Finds the Pythons to run programs with. Nothing is searched, unpacked or run before it is asked for, and each at most
 * once. Safe to use from several threads.
 */
public final class Interpreters {
    private final Optional<PackagedPython> packaged;
    private final PythonSearch search;
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

    Interpreters(Optional<PackagedPython> packaged, PythonSearch search) {
        this.packaged = packaged;
        this.search = search;
    }

    /** Those of the jar and of this machine. */
    public static Interpreters ofThisMachine() {
        return new Interpreters(PackagedPython.ofThisPlatform(), PythonSearch.ofThisMachine());
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
            return given(given.get());
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
        return all().stream()
                .filter(installed -> installed.packages().containsAll(packages))
                .map(Installed::interpreter)
                .findFirst();
    }

    /** All that can be used: the packaged one first, then the machine's from the newest down. Waits for the search. */
    public List<Installed> all() {
        List<Installed> all = new ArrayList<>();
        if (packaged.isPresent()) {
            try {
                all.add(new Installed(joined(packaged.get().start(part -> {})), Set.of()));
            } catch (NoInterpreterException e) {
                all.clear(); // it does not run here: the machine's own remain
            }
        }
        all.addAll(machine());
        return List.copyOf(all);
    }

    private Interpreter given(String name) {
        List<String> command = commandOf(name);
        PythonProbe.Answer answer = PythonProbe.ask(command);
        if (answer instanceof PythonProbe.Answer.Fails fails) {
            throw new NoInterpreterException("The Python " + name + " cannot be used: " + fails.reason()
                    + ". Name a Python 3.11 or newer, or leave --python out.");
        }
        String version = ((PythonProbe.Answer.Runs) answer).version();
        if (!PythonVersion.of(version).isNewEnough()) {
            throw new NoInterpreterException("The Python " + name + " is " + version
                    + "; the course needs 3.11 or newer. Name a newer one, or leave --python out.");
        }
        return new Interpreter("python", version, command, Origin.GIVEN);
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
