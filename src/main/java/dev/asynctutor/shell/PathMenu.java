package dev.asynctutor.shell;

import dev.asynctutor.shell.session.Session;
import dev.asynctutor.shell.session.Welcome;
import java.util.List;
import org.jline.keymap.BindingReader;
import org.jline.keymap.KeyMap;
import org.jline.terminal.Attributes;
import org.jline.terminal.Terminal;
import org.jline.utils.AttributedString;
import org.jline.utils.InfoCmp.Capability;

/** The choice of a learning path with arrow keys or a number; any other letter begins a command instead. */
final class PathMenu {
    private final Session session;
    private final Terminal terminal;
    private final Runnable whenDrawn;

    PathMenu(Session session, Terminal terminal, Runnable whenDrawn) {
        this.session = session;
        this.terminal = terminal;
        this.whenDrawn = whenDrawn;
    }

    /** What the learner did. */
    sealed interface Pick {
        /** Chose the row with this number, from 1. */
        record Row(int number) implements Pick {}

        /** Began to type. */
        record Typed(String text) implements Pick {}

        /** Left with Ctrl-D. */
        record Leave() implements Pick {}
    }

    private enum Key {
        UP,
        DOWN,
        ENTER,
        LEAVE,
        INTERRUPT,
        OTHER
    }

    /** Whether the terminal can move its cursor and somebody wants it to. */
    static boolean canRun(Session session, Terminal terminal) {
        return session.screen().screen().face().redraws() && terminal.getStringCapability(Capability.cursor_up) != null;
    }

    Pick ask() {
        Attributes before = terminal.enterRawMode();
        int row = 0;
        int rows = session.outline().paths().size();
        try {
            List<AttributedString> drawn = Welcome.menu(session, row);
            session.screen().screen().print(drawn);
            whenDrawn.run();
            BindingReader keys = new BindingReader(terminal.reader());
            while (true) {
                Key key = keys.readBinding(bindings());
                if (key == null) return new Pick.Leave();
                switch (key) {
                    case UP -> row = Math.max(0, row - 1);
                    case DOWN -> row = Math.min(rows - 1, row + 1);
                    case ENTER -> {
                        return new Pick.Row(row + 1);
                    }
                    case LEAVE -> {
                        return new Pick.Leave();
                    }
                    case INTERRUPT -> {
                        return new Pick.Typed("");
                    }
                    case OTHER -> {
                        String typed = keys.getLastBinding();
                        if (typed.length() == 1 && typed.charAt(0) >= '1' && typed.charAt(0) < '1' + rows) {
                            return new Pick.Row(typed.charAt(0) - '0');
                        }
                        if (typed.codePoints().allMatch(Character::isLetter)) return new Pick.Typed(typed);
                    }
                }
                int height = drawn.size();
                drawn = Welcome.menu(session, row);
                session.screen().screen().redraw(height, drawn);
            }
        } finally {
            terminal.setAttributes(before);
        }
    }

    private KeyMap<Key> bindings() {
        KeyMap<Key> map = new KeyMap<>();
        map.bind(Key.UP, KeyMap.key(terminal, Capability.key_up), "\033[A", "\033OA", "k", KeyMap.ctrl('P'));
        map.bind(Key.DOWN, KeyMap.key(terminal, Capability.key_down), "\033[B", "\033OB", "j", KeyMap.ctrl('N'));
        map.bind(Key.ENTER, "\r", "\n");
        map.bind(Key.LEAVE, KeyMap.ctrl('D'));
        map.bind(Key.INTERRUPT, KeyMap.ctrl('C'));
        map.setUnicode(Key.OTHER);
        map.setNomatch(Key.OTHER);
        return map;
    }
}
