package dev.asynctutor.run;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A program without a supervisor, where there is none: on Windows, or when no Python is at hand to watch over a
 * Java program. Time, output and children are limited; memory is not.
 */
final class DirectRun extends ProcessRun {
    private static final long LOOK_MILLIS = 100;
    private static final long GRACE_NANOS = TimeUnit.SECONDS.toNanos(2);
    private static final boolean WINDOWS = isWindows();

    private final String marker;
    private final Set<ProcessHandle> seen = new LinkedHashSet<>();
    private long interruptedAt; // guarded by this; 0 before the first

    private DirectRun(Process process, Job job, OutputListener listener, String marker, long started) {
        super(job, process, listener, started);
        this.marker = marker;
    }

    static DirectRun start(Job job, OutputListener listener, String marker) throws IOException {
        ProcessBuilder builder =
                new ProcessBuilder(job.command()).directory(job.workFolder().toFile());
        Map<String, String> environment = builder.environment();
        environment.keySet().removeIf(name -> name.startsWith(ProgramEnvironment.TUTOR_PREFIX));
        environment.putAll(ProgramEnvironment.additions(job, marker));
        long started = System.nanoTime();
        return new DirectRun(builder.start(), job, listener, marker, started);
    }

    static boolean isWindows() {
        return Path.of("").getFileSystem().getSeparator().equals("\\");
    }

    @Override
    void send(byte[] typed) throws IOException {
        OutputStream input = process.getOutputStream();
        synchronized (input) {
            input.write(typed);
            input.flush();
        }
    }

    @Override
    void sendEnd() throws IOException {
        process.getOutputStream().close();
    }

    @Override
    public void interrupt() {
        boolean first;
        synchronized (this) {
            first = interruptedAt == 0;
            if (first) {
                interruptedAt = System.nanoTime();
            }
        }
        if (first && !WINDOWS) {
            sendSigint();
        } else {
            order(Reason.INTERRUPTED); // Windows has no Ctrl-C for a process without a console of its own
        }
    }

    private void sendSigint() {
        try {
            new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start();
        } catch (IOException noKillCommand) {
            order(Reason.INTERRUPTED);
        }
    }

    @Override
    void kill() {
        process.toHandle().destroyForcibly();
    }

    @Override
    Verdict watch() throws InterruptedException {
        Verdict crossed = null;
        while (!process.waitFor(LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
            if (crossed == null) {
                crossed = crossedLimit();
            }
            if (crossed != null) {
                kill();
            }
        }
        killTheRest();
        int code = process.exitValue();
        Reason order = ordered();
        if (crossed != null) {
            return new Verdict(crossed.reason(), code, crossed.detail());
        }
        if (order != null) {
            return new Verdict(order, code, "");
        }
        return new Verdict(wasInterrupted() ? Reason.INTERRUPTED : Reason.FINISHED, code, "");
    }

    private synchronized boolean wasInterrupted() {
        return interruptedAt != 0;
    }

    private synchronized boolean interruptIgnored() {
        return interruptedAt != 0 && System.nanoTime() - interruptedAt > GRACE_NANOS;
    }

    private @Nullable Verdict crossedLimit() {
        List<ProcessHandle> children = new ArrayList<>();
        try (Stream<ProcessHandle> descendants = process.descendants()) {
            descendants.forEach(children::add);
        }
        seen.addAll(children);
        if (isOver(job.limits().time())) {
            return new Verdict(Reason.TIME_LIMIT, 0, "");
        }
        if (children.size() > job.limits().children()) {
            return new Verdict(Reason.CHILD_LIMIT, 0, Integer.toString(children.size()));
        }
        return interruptIgnored() ? new Verdict(Reason.INTERRUPTED, 0, "it did not end by itself") : null;
    }

    private void killTheRest() {
        for (ProcessHandle child : seen) {
            try (Stream<ProcessHandle> descendants = child.descendants()) {
                descendants.forEach(ProcessHandle::destroyForcibly);
            }
            child.destroyForcibly();
        }
        Stragglers.kill(marker, process.pid());
    }
}
