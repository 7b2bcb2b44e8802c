package dev.asynctutor.run;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Runs programs, each under a supervisor process that holds it to its limits and leaves no process of it behind,
 * not even when the tutor is killed. Safe for use by several threads at once.
 */
public final class Runner implements AutoCloseable {
    private static final String SCRIPT = "supervisor.py";
    private static final String RESOURCE = "/python/" + SCRIPT;

    private final Set<ProcessRun> programs = ConcurrentHashMap.newKeySet();
    private final AtomicLong runs = new AtomicLong();
    private final AtomicReference<@Nullable Supervisor> spare = new AtomicReference<>();
    private final Thread closeAtExit = new Thread(this::endEverything, "end programs");

    /** The Python that runs supervisors; null until somebody names one. */
    private volatile @Nullable Interpreter watcher;

    private volatile boolean keepsSpare;

    // guarded by this
    private @Nullable ScratchFolder folder;
    private boolean closed;

    /**
     * Readies the next start, in the background: a supervisor is started ahead and waits, so that a program
     * starts as fast as from a shell. From now on one is always kept ready.
     *
     * @param python runs the supervisors from now on, those of Java programs too
     */
    public void warmUp(Interpreter python) {
        superviseWith(python);
        keepsSpare = true;
        inBackground(() -> {
            prepareSpare();
            ScratchFolder.deleteLeftovers();
        });
    }

    /** Says which Python runs the supervisors. Without one, a Python program's own interpreter does. */
    public void superviseWith(Interpreter python) {
        watcher = python;
    }

    /**
     * Starts a program. Whatever keeps it from starting is told by {@link Running#await()}, as
     * {@link Reason#COULD_NOT_START}.
     *
     * @throws IllegalStateException after {@link #close()}
     */
    public Running start(Job job, OutputListener listener) {
        long number = runs.incrementAndGet();
        // unique on this machine: no other living process has our number, no other run of ours this one
        String marker = ProcessHandle.current().pid() + "-" + System.nanoTime() + "-" + number;
        try {
            ProcessRun run = start(job, listener, marker, number);
            programs.add(run);
            run.begin(() -> {
                programs.remove(run);
                if (keepsSpare) {
                    inBackground(this::prepareSpare);
                }
            });
            if (isClosed()) {
                run.stop(); // closed meanwhile, perhaps before this run was in the set
            }
            return run;
        } catch (IOException e) {
            return new NeverStarted(job, String.valueOf(e.getMessage()));
        }
    }

    private ProcessRun start(Job job, OutputListener listener, String marker, long number) throws IOException {
        Path files = folder();
        if (!Files.isDirectory(job.workFolder())) {
            throw new IOException("there is no folder " + job.workFolder());
        }
        Interpreter python = supervisingPython(job);
        if (python == null) {
            return direct(job, listener, marker);
        }
        Path report = files.resolve("report-" + number);
        Supervisor ready = spare.getAndSet(null);
        if (ready != null && ready.isAlive()) {
            try {
                return supervised(ready, job, listener, report, marker);
            } catch (IOException diedMeanwhile) {
                ready.cut();
            }
        }
        Supervisor fresh;
        try {
            fresh = Supervisor.start(python, files.resolve(SCRIPT));
        } catch (IOException noSupervisor) {
            return direct(job, listener, marker);
        }
        try {
            return supervised(fresh, job, listener, report, marker);
        } catch (IOException gone) {
            fresh.cut();
            throw new IOException(Supervisor.ENDED_AT_ONCE, gone);
        }
    }

    private static ProcessRun direct(Job job, OutputListener listener, String marker) throws IOException {
        try {
            return DirectRun.start(job, listener, marker);
        } catch (IOException e) {
            throw new IOException(
                    "the interpreter " + String.join(" ", job.interpreter().command())
                            + " does not start; type doctor to see those that do",
                    e);
        }
    }

    private static SupervisedRun supervised(
            Supervisor supervisor, Job job, OutputListener listener, Path report, String marker) throws IOException {
        long started = System.nanoTime();
        supervisor.give(job, report, marker);
        return new SupervisedRun(supervisor, job, listener, report, marker, started);
    }

    private @Nullable Interpreter supervisingPython(Job job) {
        if (DirectRun.isWindows()) {
            return null;
        }
        Interpreter named = watcher;
        if (named != null) {
            return named;
        }
        return job.interpreter().language().equals("python") ? job.interpreter() : null;
    }

    private void prepareSpare() throws IOException {
        Interpreter python = watcher;
        if (python == null || DirectRun.isWindows() || spare.get() != null) {
            return;
        }
        Path script;
        try {
            script = folder().resolve(SCRIPT);
        } catch (IllegalStateException closedMeanwhile) {
            return;
        }
        Supervisor fresh = Supervisor.start(python, script);
        if (isClosed() || !spare.compareAndSet(null, fresh)) {
            fresh.cut();
        }
    }

    private static void inBackground(Threads.PipeWork work) {
        Threads.daemon("spare supervisor", work).start();
    }

    /** The folder of this runner's own files, made when first needed. */
    private synchronized Path folder() throws IOException {
        if (closed) {
            throw new IllegalStateException("the runner is closed");
        }
        ScratchFolder files = folder;
        if (files == null) {
            files = makeFolder();
            folder = files;
            Runtime.getRuntime().addShutdownHook(closeAtExit);
        }
        return files.path();
    }

    private static ScratchFolder makeFolder() throws IOException {
        try (InputStream supervisor = Runner.class.getResourceAsStream(RESOURCE)) {
            if (supervisor == null) {
                throw new UncheckedIOException(new IOException(RESOURCE + " is missing from the tutor's jar"));
            }
            ScratchFolder files = ScratchFolder.create();
            Files.copy(supervisor, files.path().resolve(SCRIPT));
            return files;
        } catch (IOException e) {
            throw new IOException(
                    "nothing can be written to the temporary folder " + System.getProperty("java.io.tmpdir")
                            + "; free some space there, or choose another with java -Djava.io.tmpdir=FOLDER",
                    e);
        }
    }

    private synchronized boolean isClosed() {
        return closed;
    }

    /** Ends every program that still runs, and waits until all are gone. */
    @Override
    public void close() {
        endEverything();
        try {
            Runtime.getRuntime().removeShutdownHook(closeAtExit);
        } catch (IllegalStateException exiting) {
            return; // then the hook finds nothing left to do
        }
    }

    private void endEverything() {
        ScratchFolder files;
        synchronized (this) {
            closed = true;
            files = folder;
            folder = null;
        }
        Supervisor idle = spare.getAndSet(null);
        if (idle != null) {
            idle.cut();
        }
        programs.forEach(Running::stop);
        programs.forEach(ProcessRun::awaitEnd);
        if (files != null) {
            files.close();
        }
    }
}
