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
import org.jspecify.annotations.Nullable;

/**
 * Shows what does not fit on one screen, page by page: Enter or space for more, arrows and Page Up to scroll,
 * {@code q} to stop. Any other letter, figure or sign begins a command or an answer, and {@code :} one that begins like
 * a key of the pager. What has been shown stays above, as with any other output. Where nobody is looking, where nothing can
 * be redrawn or where all fits, it just prints.
 */
public final class Pager {
    /** How often a resized window is noticed while no key is pressed. */
    private static final long RESIZE_CHECK_MILLIS = 200;

    /** How the pager was left. */
    public sealed interface Left {
        /** Everything was shown. */
        record AtTheEnd() implements Left {}

        /** The person wanted no more, or is gone. */
        record Stopped() implements Left {}

        /** The person began to type something else; {@code text} is its beginning. */
        record Typing(String text) implements Left {}
    }

    private enum Key {
        PAGE,
        LINE,
        BACK,
        LINE_UP,
        END,
        STOP,
        COMMAND,
        RESIZED,
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
     */
    public Left show(Function<Face, List<AttributedString>> content) {
        Face face = screen.face();
        List<AttributedString> lines = content.apply(face);
        if (!face.redraws() || lines.size() < face.height()) {
            screen.print(lines);
            return new Left.AtTheEnd();
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

        Left run() {
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
                        return new Left.Stopped();
                    }
                    case COMMAND -> {
                        return new Left.Typing("");
                    }
                    case RESIZED -> {}
                    case OTHER -> {
                        String typed = reader.getLastBinding();
                        if (begins(typed)) return new Left.Typing(typed);
                    }
                }
            }
            return screen.broken() ? new Left.Stopped() : new Left.AtTheEnd();
        }

        /** Whether it is text, rather than a key of no meaning here. */
        private static boolean begins(@Nullable String typed) {
            return typed != null && !typed.isBlank() && typed.codePoints().noneMatch(Character::isISOControl);
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
            AttributedString text =
                    look.text(Role.MUTED, keysAndPlace("Enter more", "↑ ↓ scroll", "q stop", "or type a command"));
            if (Lines.width(text) > face.room()) {
                text = look.text(Role.MUTED, keysAndPlace("Enter more", "q stop", "or type"));
            }
            screen.write(Lines.indent(face.margin(), List.of(text)).get(0));
            screen.flush();
        }

        private String keysAndPlace(String... words) {
            String dot = " " + screen.look().glyphs().dot() + " ";
            return String.join(dot, words) + "   " + 100 * shown / lines.size() + " %";
        }

        private Key next() {
            while (true) {
                if (interrupted.get()) return Key.STOP;
                if (resized()) return Key.RESIZED;
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
        bindKeysWithoutMeaning(keys);
        keys.bind(Key.PAGE, " ", "\r", "\n", "\033[6~");
        keys.bind(Key.LINE, "\033[B", "\033OB");
        keys.bind(Key.LINE_UP, "\033[A", "\033OA");
        keys.bind(Key.BACK, "\033[5~", KeyMap.del(), "\b");
        keys.bind(Key.END, "\033[F", "\033OF");
        keys.bind(Key.COMMAND, ":");
        keys.bind(Key.STOP, "q", "Q", KeyMap.ctrl('C'), KeyMap.ctrl('D'), "\033");
        bindCapability(keys, terminal, Key.LINE, Capability.key_down);
        bindCapability(keys, terminal, Key.LINE_UP, Capability.key_up);
        keys.setAmbiguousTimeout(100);
        return keys;
    }

    /** Keys such as F5 or Ctrl-Left send several characters, which would be taken one by one for a command. */
    private static void bindKeysWithoutMeaning(KeyMap<Key> keys) {
        for (char last = 'A'; last <= 'Z'; last++) {
            keys.bind(Key.OTHER, "\033[" + last, "\033O" + last);
            for (int modifier = 2; modifier <= 8; modifier++) keys.bind(Key.OTHER, "\033[1;" + modifier + last);
        }
        for (int number = 1; number <= 34; number++) keys.bind(Key.OTHER, "\033[" + number + "~");
    }

    private static void bindCapability(KeyMap<Key> keys, Terminal terminal, Key key, Capability capability) {
        String sequence = KeyMap.key(terminal, capability);
        if (sequence != null && !sequence.isEmpty()) keys.bind(key, sequence);
    }
}
