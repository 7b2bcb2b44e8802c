package dev.asynctutor.run;

import dev.asynctutor.run.OutputListener.Stream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Carries a program's two outputs to its listener, one chunk at a time: whoever listens slowly slows the
 * program down, and memory stays flat however much comes.
 */
final class OutputPumps {
    /** Reads what comes before the program's own output. */
    interface Preamble {
        void readFrom(InputStream in) throws IOException;
    }

    private static final int CHUNK = 1 << 16;

    private final OutputListener listener;
    private final long limit;
    private final long started;
    private final Runnable stop;
    private final Thread out;
    private final Thread err;

    // guarded by this
    private long delivered;
    private boolean cut;
    private boolean deaf;
    private @Nullable Throwable failure;

    /** @param stop called once output goes over its limit or the listener fails; {@link #cut} tells which */
    OutputPumps(Process process, Preamble preamble, OutputListener listener, long limit, long started, Runnable stop) {
        this.listener = listener;
        this.limit = limit;
        this.started = started;
        this.stop = stop;
        out = Threads.daemon("program output", () -> {
            InputStream in = process.getInputStream();
            preamble.readFrom(in);
            pump(Stream.OUT, in);
        });
        err = Threads.daemon("program errors", () -> pump(Stream.ERR, process.getErrorStream()));
    }

    void start() {
        out.start();
        err.start();
    }

    /** Waits for the end of both outputs; after the time given nothing more is heard. */
    void finish(Duration patience) {
        long deadline = System.nanoTime() + patience.toNanos();
        for (Thread pump : new Thread[] {out, err}) {
            long left = TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime());
            Threads.join(pump, Math.max(1, left));
        }
        synchronized (this) {
            deaf = true;
        }
    }

    /** Whether output was dropped because it went over its limit. */
    synchronized boolean cut() {
        return cut;
    }

    /** What the listener threw, if it did. */
    synchronized @Nullable Throwable failure() {
        return failure;
    }

    private void pump(Stream stream, InputStream in) throws IOException {
        byte[] bytes = new byte[CHUNK];
        int count;
        while ((count = in.read(bytes)) >= 0) {
            deliver(stream, bytes, count);
        }
    }

    private synchronized void deliver(Stream stream, byte[] bytes, int count) {
        if (deaf || count == 0) {
            return; // goes on reading, so that a program that is being stopped is not stuck in a write
        }
        int allowed = (int) Math.min(count, limit - delivered);
        delivered += allowed;
        try {
            if (allowed > 0) {
                listener.output(
                        stream, ByteBuffer.wrap(bytes, 0, allowed), Duration.ofNanos(System.nanoTime() - started));
            }
        } catch (RuntimeException | Error thrown) {
            failure = thrown;
            deaf = true;
            stop.run();
            return;
        }
        if (allowed < count) {
            cut = true;
            deaf = true;
            stop.run();
        }
    }
}
