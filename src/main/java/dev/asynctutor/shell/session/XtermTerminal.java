package dev.asynctutor.shell.session;

import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jline.terminal.TerminalBuilder;
import org.jline.terminal.impl.PosixSysTerminal;
import org.jline.terminal.spi.Pty;
import org.jline.utils.InfoCmp.Capability;

/**
 * A terminal of the xterm kind, which most are or say they are. What it can do stands here: JLine would run
 * {@code infocmp} and read its answer with a file of names and regular expressions, for about a quarter of the time to
 * the first prompt.
 */
final class XtermTerminal extends PosixSysTerminal {
    static final Map<String, Integer> COLORS = Map.of("xterm", 8, "xterm-256color", 256);

    static final List<Capability> TRAITS =
            List.of(Capability.auto_right_margin, Capability.back_color_erase, Capability.eat_newline_glitch);

    XtermTerminal(String type, Pty pty, TerminalBuilder encodings) throws IOException {
        super(
                "tutor",
                type,
                pty,
                encodings.computeStdinEncoding(),
                encodings.computeStdoutEncoding(),
                encodings.computeStdoutEncoding(),
                true,
                SignalHandler.SIG_IGN);
    }

    /** Called by the constructor above. */
    @Override
    protected void parseInfoCmp() {
        bools.addAll(TRAITS);
        ints.put(Capability.max_colors, COLORS.getOrDefault(getType(), 8));
        strings.putAll(sequences());
    }

    /** What the line editor and the tutor use, as terminfo writes it. */
    static Map<Capability, String> sequences() {
        Map<Capability, String> can = new EnumMap<>(Capability.class);
        can.put(Capability.back_tab, "\\E[Z");
        can.put(Capability.bell, "^G");
        can.put(Capability.carriage_return, "^M");
        can.put(Capability.change_scroll_region, "\\E[%i%p1%d;%p2%dr");
        can.put(Capability.clear_screen, "\\E[H\\E[2J");
        can.put(Capability.clr_eol, "\\E[K");
        can.put(Capability.clr_eos, "\\E[J");
        can.put(Capability.cursor_address, "\\E[%i%p1%d;%p2%dH");
        can.put(Capability.cursor_down, "^J");
        can.put(Capability.cursor_invisible, "\\E[?25l");
        can.put(Capability.cursor_left, "^H");
        can.put(Capability.cursor_normal, "\\E[?12l\\E[?25h");
        can.put(Capability.cursor_right, "\\E[C");
        can.put(Capability.cursor_up, "\\E[A");
        can.put(Capability.delete_character, "\\E[P");
        can.put(Capability.delete_line, "\\E[M");
        can.put(Capability.enter_alt_charset_mode, "\\E(0");
        can.put(Capability.enter_ca_mode, "\\E[?1049h");
        can.put(Capability.exit_alt_charset_mode, "\\E(B");
        can.put(Capability.exit_ca_mode, "\\E[?1049l");
        can.put(Capability.insert_line, "\\E[L");
        can.put(Capability.key_btab, "\\E[Z");
        can.put(Capability.key_dc, "\\E[3~");
        can.put(Capability.key_down, "\\EOB");
        can.put(Capability.key_end, "\\EOF");
        can.put(Capability.key_home, "\\EOH");
        can.put(Capability.key_ic, "\\E[2~");
        can.put(Capability.key_left, "\\EOD");
        can.put(Capability.key_mouse, "\\E[M");
        can.put(Capability.key_npage, "\\E[6~");
        can.put(Capability.key_ppage, "\\E[5~");
        can.put(Capability.key_right, "\\EOC");
        can.put(Capability.key_up, "\\EOA");
        can.put(Capability.keypad_local, "\\E[?1l\\E>");
        can.put(Capability.keypad_xmit, "\\E[?1h\\E=");
        can.put(Capability.parm_dch, "\\E[%p1%dP");
        can.put(Capability.parm_delete_line, "\\E[%p1%dM");
        can.put(Capability.parm_down_cursor, "\\E[%p1%dB");
        can.put(Capability.parm_ich, "\\E[%p1%d@");
        can.put(Capability.parm_insert_line, "\\E[%p1%dL");
        can.put(Capability.parm_left_cursor, "\\E[%p1%dD");
        can.put(Capability.parm_right_cursor, "\\E[%p1%dC");
        can.put(Capability.parm_up_cursor, "\\E[%p1%dA");
        can.put(Capability.restore_cursor, "\\E8");
        can.put(Capability.save_cursor, "\\E7");
        return can;
    }
}
