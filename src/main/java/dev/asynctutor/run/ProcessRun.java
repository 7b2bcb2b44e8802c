package dev.asynctutor.run;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** What a run has in common, with a supervisor or without one: a process, its output, and how it ended. */
abstract sealed class ProcessRun implements Running permits SupervisedRun, DirectRun {
    /** How long output may still come when every process is gone. */
    private static final Duration LAST_OUTPUT = Duration.ofSeconds(2);

    final Job job;
    final Process process;
    private final long started;
    private final OutputPumps pumps;
    private final CompletableFuture<Ended> ended = new CompletableFuture<>();

    /** Why this side ordered the end, if it did. */
    private final AtomicReference<@Nullable Reason> ordered = new AtomicReference<>();

    ProcessRun(Job job, Process process, OutputListener listener, long started) {
        this.job = job;
        this.process = process;
        this.started = started;
        pumps = new OutputPumps(
                process, this::readPreamble, listener, job.limits().outputBytes(), started, this::stopForOutput);
    }

    private final TypedLog typed = new TypedLog();

    /** A verdict on a process that is gone; {@code inputRead} counts the bytes it read of what was typed. */
    record Verdict(Reason reason, int exitCode, String detail, long inputRead) {
        /** Where nobody knows what was read, all was. */
        Verdict(Reason reason, int exitCode, String detail) {
            this(reason, exitCode, detail, Long.MAX_VALUE);
        }
    }

    /** Waits for the end of the process and whatever it left, and judges it. */
    abstract Verdict watch() throws InterruptedException;

    /** Takes what stands before the program's own output. */
    void readPreamble(InputStream output) throws IOException {}

    abstract void send(byte[] typed) throws IOException;

    abstract void sendEnd() throws IOException;

    /** Begins to kill everything, and returns. */
    abstract void kill();

    /** Starts to listen and to watch. Called once, when the object is complete. */
    final void begin(Runnable whenOver) {
        pumps.start();
        Threads.daemon("program watch", () -> {
                    try {
                        Verdict verdict = watch();
                        pumps.finish(LAST_OUTPUT);
                        settle(verdict);
                    } catch (InterruptedException | RuntimeException | Error e) {
                        ended.completeExceptionally(e);
                    } finally {
                        whenOver.run();
                    }
                })
                .start();
    }

    private void settle(Verdict verdict) {
        Throwable failure = pumps.failure();
        if (failure != null) {
            ended.completeExceptionally(failure);
            return;
        }
        Reason reason = pumps.cut() ? Reason.OUTPUT_LIMIT : verdict.reason();
        Duration elapsed = sinceStart();
        String unread = typed.after(verdict.inputRead());
        ended.complete(
                new Ended(verdict.exitCode(), elapsed, reason, verdict.detail(), pumps.cut(), job.limits(), unread));
    }

    /** Orders the end for a reason; only the first order counts. */
    final void order(Reason reason) {
        ordered.compareAndSet(null, reason);
        kill();
    }

    final @Nullable Reason ordered() {
        return ordered.get();
    }

    final boolean isOver(Duration limit) {
        return sinceStart().compareTo(limit) > 0;
    }

    final Duration sinceStart() {
        return Duration.ofNanos(System.nanoTime() - started);
    }

    private void stopForOutput() {
        order(Reason.OUTPUT_LIMIT);
    }

    @Override
    public final void type(String text) {
        sendQuietly(() -> {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            typed.add(bytes);
            send(bytes);
        });
    }

    @Override
    public final void closeInput() {
        sendQuietly(this::sendEnd);
    }

    /** A program that no longer reads is not an error of whoever types to it. */
    private void sendQuietly(Threads.PipeWork work) {
        if (!isRunning()) {
            return;
        }
        try {
            work.run();
        } catch (IOException gone) {
            return;
        }
    }

    @Override
    public final void stop() {
        order(Reason.INTERRUPTED);
    }

    @Override
    public final boolean isRunning() {
        return !ended.isDone();
    }

    /** Waits like {@link #await()}, for somebody who does not care how it ended. */
    final void awaitEnd() {
        ended.handle((end, failure) -> end).join();
    }

    @Override
    public final Ended await() {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return ended.get();
                } catch (InterruptedException e) {
                    interrupted = true;
                    interrupt();
                } catch (ExecutionException e) {
                    throw asUnchecked(e);
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static RuntimeException asUnchecked(ExecutionException e) {
        Throwable cause = e.getCause();
        if (cause instanceof Error error) {
            throw error;
        }
        return cause instanceof RuntimeException runtime ? runtime : new IllegalStateException(cause);
    }
}
