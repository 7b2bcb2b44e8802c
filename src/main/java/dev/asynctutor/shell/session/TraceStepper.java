package dev.asynctutor.shell.session;

import dev.asynctutor.loop.Playback;
import dev.asynctutor.loop.Recording;
import dev.asynctutor.screen.Face;
import dev.asynctutor.screen.Screen;
import dev.asynctutor.screen.TraceFrame;
import dev.asynctutor.screen.TracePages;
import dev.asynctutor.screen.TraceSubject;
import dev.asynctutor.screen.TraceText;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jline.keymap.BindingReader;
import org.jline.keymap.KeyMap;
import org.jline.terminal.Terminal;
import org.jline.utils.AttributedString;
import org.jline.utils.NonBlockingReader;

/**
 * Steps through a run on the whole window, with keys, until the person leaves; then the terminal is as it was. Where
 * nothing can be redrawn all steps are written line by line instead.
 */
public final class TraceStepper {
    /** How often a resized window is noticed while no key is pressed. */
    private static final long RESIZE_CHECK_MILLIS = 200;

    private final Terminal terminal;
    private final Screen screen;
    private final KeyMap<TraceKey> keys;

    public TraceStepper(Terminal terminal, Screen screen) {
        this.terminal = terminal;
        this.screen = screen;
        this.keys = TraceKey.map(terminal);
    }

    /**
     * Shows a run, from before its first step.
     *
     * @param sources the text of a file the recording names, where it can be had
     */
    public void show(Recording recording, Function<String, Optional<String>> sources) {
        Playback playback = new Playback(recording);
        TraceSubject subject = TraceSubject.of(recording, playback, sources);
        Face face = screen.face();
        if (!face.redraws()) {
            TraceText.write(screen, subject, playback::at);
            return;
        }
        TraceWalk walk = new TraceWalk(playback, tasks(recording), subject::time, face.unicode());
        try (FullWindow window = FullWindow.open(terminal, screen)) {
            new Showing(walk, subject, window).run();
        }
    }

    /** The program's own tasks; asyncio's are nobody's to follow. */
    private static List<TraceWalk.Task> tasks(Recording recording) {
        return recording.tasks().stream()
                .filter(task -> !task.library())
                .map(task -> new TraceWalk.Task(task.id(), task.name(), task.function()))
                .toList();
    }

    /** One showing, from the first picture to the key that leaves. */
    private final class Showing {
        private final TraceWalk walk;
        private final TraceSubject subject;
        private final FullWindow window;
        private final BindingReader reader = new BindingReader(terminal.reader());
        private Face face = screen.face();
        private TraceFrame frame;

        Showing(TraceWalk walk, TraceSubject subject, FullWindow window) {
            this.walk = walk;
            this.subject = subject;
            this.window = window;
            this.frame = new TraceFrame(screen.look(), subject);
        }

        void run() {
            while (!screen.broken()) {
                screen.paint(picture());
                if (!attend()) return;
            }
        }

        private List<AttributedString> picture() {
            TraceFrame.Around around = walk.around();
            if (walk.reading()) return frame.page(walk.state(), around, TracePages.keys(screen.look()));
            if (walk.choice().isPresent()) {
                return frame.page(walk.state(), around, TracePages.choices(screen.look(), choices()));
            }
            return frame.draw(walk.state(), around);
        }

        private List<String> choices() {
            return walk.choice().orElse(List.of()).stream()
                    .map(task -> task.name().equals(task.function())
                            ? task.name()
                            : task.name() + "  " + task.function() + "()")
                    .toList();
        }

        /** Waits for whatever changes the picture; false when the person leaves. */
        private boolean attend() {
            long due = System.nanoTime() + walk.paceMillis() * 1_000_000L;
            while (true) {
                if (window.interrupted()) return false;
                if (resized()) return true;
                long left = walk.playing() ? (due - System.nanoTime()) / 1_000_000 : RESIZE_CHECK_MILLIS;
                if (left <= 0) {
                    walk.tick();
                    return true;
                }
                int waiting = window.peek(Math.min(left, RESIZE_CHECK_MILLIS));
                if (waiting == NonBlockingReader.READ_EXPIRED) continue;
                if (waiting < 0) return false;
                TraceKey key = reader.readBinding(keys, null, true);
                return key != null && walk.press(key, reader.getLastBinding());
            }
        }

        private boolean resized() {
            Face now = screen.face();
            if (now.equals(face)) return false;
            face = now;
            frame = new TraceFrame(screen.look(), subject);
            return true;
        }
    }
}
