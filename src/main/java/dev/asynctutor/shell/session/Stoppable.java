package dev.asynctutor.shell.session;

import java.util.Optional;
import java.util.function.Supplier;
import org.jline.terminal.Terminal;

/** Work that Ctrl-C stops, by interrupting the thread that does it. */
final class Stoppable {
    private Stoppable() {}

    static <T> T run(Session session, Supplier<T> work) {
        Optional<Terminal> terminal = session.terminal();
        if (terminal.isEmpty()) return work.get();
        Thread worker = Thread.currentThread();
        Terminal.SignalHandler before = terminal.get().handle(Terminal.Signal.INT, signal -> worker.interrupt());
        try {
            return work.get();
        } finally {
            terminal.get().handle(Terminal.Signal.INT, before);
            Thread.interrupted(); // the learner's Ctrl-C has been obeyed; the prompt must not hear it again
        }
    }
}
