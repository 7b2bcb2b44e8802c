package dev.asynctutor.run;

import java.io.IOException;

/** Daemon threads for work on processes, whose pipes may break at any time. */
final class Threads {
    private Threads() {}

    /** Work on a pipe; a broken pipe ends it quietly, since it means that the other process is gone. */
    interface PipeWork {
        void run() throws IOException;
    }

    static Thread daemon(String name, PipeWork work) {
        Thread thread = new Thread(
                () -> {
                    try {
                        work.run();
                    } catch (IOException gone) {
                        return;
                    }
                },
                name);
        thread.setDaemon(true);
        return thread;
    }

    /** Joins with a time limit, whatever interrupts come; the interrupt flag is kept. */
    static void join(Thread thread, long millis) {
        boolean interrupted = false;
        long deadline = System.nanoTime() + millis * 1_000_000;
        while (thread.isAlive()) {
            long left = (deadline - System.nanoTime()) / 1_000_000;
            if (left <= 0) {
                break;
            }
            try {
                thread.join(left);
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
