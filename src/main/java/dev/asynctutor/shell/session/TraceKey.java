package dev.asynctutor.shell.session;

import org.jline.keymap.KeyMap;
import org.jline.terminal.Terminal;
import org.jline.utils.InfoCmp.Capability;

/** What the keys of the stepper mean, when no text is being typed. */
enum TraceKey {
    STEP,
    BACK,
    NEXT_SWITCH,
    PREVIOUS_SWITCH,
    FIRST,
    LAST,
    TIME,
    OUTPUT,
    BLOCKING,
    ERROR,
    FOLLOW,
    PLAY,
    FASTER,
    SLOWER,
    PREDICT,
    HELP,
    ENTER,
    ERASE,
    LEAVE,
    OTHER;

    /** How long an Escape waits for the rest of a sequence. */
    private static final long ESCAPE_MILLIS = 100;

    static KeyMap<TraceKey> map(Terminal terminal) {
        KeyMap<TraceKey> keys = new KeyMap<>();
        keys.setNomatch(OTHER);
        keys.setUnicode(OTHER);
        bindKeysWithoutMeaning(keys);
        keys.bind(STEP, "\033[C", "\033OC", "l", "j", "\033[B", "\033OB");
        keys.bind(BACK, "\033[D", "\033OD", "h", "k", "\033[A", "\033OA");
        keys.bind(NEXT_SWITCH, "n", "\033[6~");
        keys.bind(PREVIOUS_SWITCH, "p", "\033[5~");
        keys.bind(FIRST, "\033[H", "\033OH", "\033[1~", "\033[7~");
        keys.bind(LAST, "\033[F", "\033OF", "\033[4~", "\033[8~");
        keys.bind(TIME, "g");
        keys.bind(OUTPUT, "o");
        keys.bind(BLOCKING, "b");
        keys.bind(ERROR, "e");
        keys.bind(FOLLOW, "t");
        keys.bind(PLAY, " ");
        keys.bind(FASTER, "+");
        keys.bind(SLOWER, "-");
        keys.bind(PREDICT, "P");
        keys.bind(HELP, "?");
        keys.bind(ENTER, "\r", "\n");
        keys.bind(ERASE, KeyMap.del(), "\b");
        keys.bind(LEAVE, "q", "Q", "\033", KeyMap.ctrl('C'), KeyMap.ctrl('D'));
        bind(keys, terminal, STEP, Capability.key_right);
        bind(keys, terminal, BACK, Capability.key_left);
        bind(keys, terminal, FIRST, Capability.key_home);
        bind(keys, terminal, LAST, Capability.key_end);
        keys.setAmbiguousTimeout(ESCAPE_MILLIS);
        return keys;
    }

    /** Keys such as F5 or Ctrl-Left send several characters, which would be taken one by one. */
    private static void bindKeysWithoutMeaning(KeyMap<TraceKey> keys) {
        for (char last = 'A'; last <= 'Z'; last++) {
            keys.bind(OTHER, "\033[" + last, "\033O" + last);
            for (int modifier = 2; modifier <= 8; modifier++) keys.bind(OTHER, "\033[1;" + modifier + last);
        }
        for (int number = 1; number <= 34; number++) keys.bind(OTHER, "\033[" + number + "~");
    }

    private static void bind(KeyMap<TraceKey> keys, Terminal terminal, TraceKey key, Capability capability) {
        String sequence = KeyMap.key(terminal, capability);
        if (sequence != null && !sequence.isEmpty()) keys.bind(key, sequence);
    }
}
