package dev.asynctutor.screen;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.jline.keymap.BindingReader;
import org.jline.keymap.KeyMap;
import org.jline.terminal.Attributes;
import org.jline.terminal.Terminal;
import org.jline.terminal.Terminal.Signal;
import org.jline.terminal.Terminal.SignalHandler;
import org.jline.utils.AttributedString;
import org.jline.utils.InfoCmp.Capability;
import org.jline.utils.NonBlockingReader;

/**
 * Shows what does not fit on one screen, page by page: Enter or space for more, arrows and {@code b} to scroll,
 * {@code q} to stop. What has been shown stays above, as with any other output. Where nobody is looking, where nothing
 * can be redrawn or where all fits, it just prints.
 */
public final class Pager {
    /** How often a resized window is noticed while no key is pressed. */
    private static final long RESIZE_CHECK_MILLIS = 200;

    private enum Key {
        PAGE,
        LINE,
        BACK,
        LINE_UP,
        END,
        STOP,
        OTHER
    }

    private final Terminal terminal;
    private final Screen screen;
    private final KeyMap<Key> keys;

    public Pager(Terminal terminal, Screen screen) {
        this.terminal = terminal;
        this.screen = screen;
        this.keys = keys(terminal);
    }

    /**
     * Shows the lines that {@code content} makes for a face, without a margin; it is asked again when the window is
     * resized.
     *
     * @return whether the end was reached, rather than stopped before
     */
    public boolean show(Function<Face, List<AttributedString>> content) {
        Face face = screen.face();
        List<AttributedString> lines = content.apply(face);
        if (!face.redraws() || lines.size() < face.height()) {
            screen.print(lines);
            return true;
        }
        AtomicBoolean interrupted = new AtomicBoolean();
        SignalHandler before = terminal.handle(Signal.INT, signal -> interrupted.set(true));
        Attributes attributes = terminal.enterRawMode();
        try {
            return new Session(content, face, lines, interrupted).run();
        } finally {
            screen.eraseLine();
            screen.flush();
            terminal.setAttributes(attributes);
            terminal.handle(Signal.INT, before);
        }
    }

    /** One showing, from the first page to the end or {@code q}. */
    private final class Session {
        private final Function<Face, List<AttributedString>> content;
        private final AtomicBoolean interrupted;
        private final BindingReader reader = new BindingReader(terminal.reader());
        private Face face;
        private List<AttributedString> lines;
        private int shown; // index after the last line shown

        Session(
                Function<Face, List<AttributedString>> content,
                Face face,
                List<AttributedString> lines,
                AtomicBoolean interrupted) {
            this.content = content;
            this.face = face;
            this.lines = lines;
            this.interrupted = interrupted;
        }

        boolean run() {
            forward(pageHeight());
            while (shown < lines.size() && !screen.broken()) {
                status();
                Key key = next();
                screen.eraseLine();
                switch (key) {
                    case PAGE -> forward(pageHeight());
                    case LINE -> forward(1);
                    case BACK -> showFrom(shown - 2 * pageHeight());
                    case LINE_UP -> showFrom(shown - pageHeight() - 1);
                    case END -> forward(lines.size());
                    case STOP -> {
                        return false;
                    }
                    case OTHER -> {}
                }
            }
            return !screen.broken();
        }

        /** Lines of a page; the last row of the window says what the keys do. */
        private int pageHeight() {
            return face.height() - 1;
        }

        private void forward(int count) {
            int end = Math.min(lines.size(), shown + count);
            if (count == pageHeight()) {
                end = shown
                        + Pages.split(lines.subList(shown, lines.size()), count)
                                .get(0)
                                .size();
            }
            screen.print(lines.subList(shown, end));
            shown = end;
        }

        private void showFrom(int index) {
            screen.clear();
            shown = Math.max(0, Math.min(index, lines.size() - 1));
            int end = Math.min(lines.size(), shown + pageHeight());
            screen.print(lines.subList(shown, end));
            shown = end;
        }

        private void status() {
            Look look = screen.look();
            String text = "Enter more " + look.glyphs().dot() + " b back "
                    + look.glyphs().dot() + " q stop   " + 100 * shown / lines.size() + " %";
            AttributedString fitted = Lines.fit(
                    look.text(Role.MUTED, text), face.room(), look.glyphs().ellipsis());
            screen.write(Lines.indent(face.margin(), List.of(fitted)).get(0));
            screen.flush();
        }

        private Key next() {
            while (true) {
                if (interrupted.get()) return Key.STOP;
                if (resized()) return Key.OTHER;
                int waiting = peek();
                if (waiting == NonBlockingReader.READ_EXPIRED) continue;
                if (waiting < 0) return Key.STOP;
                Key key = reader.readBinding(keys, null, true);
                return key == null ? Key.STOP : key;
            }
        }

        private int peek() {
            try {
                return terminal.reader().peek(RESIZE_CHECK_MILLIS);
            } catch (IOException e) {
                return NonBlockingReader.EOF; // the terminal is gone
            }
        }

        /** Lays everything out again for a window of another size, and keeps the place in the text. */
        private boolean resized() {
            Face now = screen.face();
            if (now.equals(face)) return false;
            int first = Math.max(0, shown - pageHeight());
            double place = (double) first / lines.size();
            face = now;
            lines = content.apply(now);
            showFrom((int) Math.round(place * lines.size()));
            return true;
        }
    }

    private static KeyMap<Key> keys(Terminal terminal) {
        KeyMap<Key> keys = new KeyMap<>();
        keys.setNomatch(Key.OTHER);
        keys.setUnicode(Key.OTHER);
        keys.bind(Key.PAGE, " ", "\r", "\n", "f", "\033[6~");
        keys.bind(Key.LINE, "j", "\033[B", "\033OB");
        keys.bind(Key.LINE_UP, "k", "\033[A", "\033OA");
        keys.bind(Key.BACK, "b", "\033[5~", KeyMap.del());
        keys.bind(Key.END, "G", "\033[F", "\033OF");
        keys.bind(Key.STOP, "q", "Q", KeyMap.ctrl('C'), KeyMap.ctrl('D'), "\033");
        bindCapability(keys, terminal, Key.LINE, Capability.key_down);
        bindCapability(keys, terminal, Key.LINE_UP, Capability.key_up);
        keys.setAmbiguousTimeout(100);
        return keys;
    }

    private static void bindCapability(KeyMap<Key> keys, Terminal terminal, Key key, Capability capability) {
        String sequence = KeyMap.key(terminal, capability);
        if (sequence != null && !sequence.isEmpty()) keys.bind(key, sequence);
    }
}
