package dev.asynctutor.shell;

import java.util.HashMap;
import java.util.Map;
import org.jline.keymap.KeyMap;
import org.jline.reader.Binding;
import org.jline.reader.LineReader;
import org.jline.reader.Widget;
import org.jline.reader.impl.LineReaderImpl;
import org.jline.terminal.Terminal;

/**
 * Draws the first prompt before all that is needed only when a key is pressed: the commands that keys stand for, which
 * are more than a hundred objects, each of a class of its own.
 */
final class PromptReader extends LineReaderImpl {
    private final Runnable whenDrawn;
    private boolean drawn;

    /**
     * @param whenDrawn done once, when the first prompt stands
     */
    PromptReader(Terminal terminal, Map<String, Object> variables, Runnable whenDrawn) {
        super(terminal, terminal.getName(), variables);
        this.whenDrawn = whenDrawn;
    }

    /** Called by the constructor above: what is done before a key is read. */
    @Override
    protected Map<String, Widget> builtinWidgets() {
        Map<String, Widget> first = new HashMap<>();
        first.put(LineReader.FRESH_LINE, this::freshLine);
        return first;
    }

    @Override
    public Binding readBinding(KeyMap<Binding> keys, KeyMap<Binding> local) {
        if (!drawn) {
            drawn = true;
            whenDrawn.run();
            builtinWidgets = super.builtinWidgets();
            builtinWidgets.forEach(widgets::putIfAbsent);
        }
        return super.readBinding(keys, local);
    }
}
