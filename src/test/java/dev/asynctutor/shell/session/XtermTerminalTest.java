package dev.asynctutor.shell.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jline.utils.InfoCmp;
import org.jline.utils.InfoCmp.Capability;
import org.junit.jupiter.api.Test;

/** What we say of xterm is what JLine's own description of it says. */
class XtermTerminalTest {
    @Test
    void describesXtermAsItsDescriptionDoes() {
        XtermTerminal.COLORS.forEach((type, colors) -> {
            Set<Capability> traits = new HashSet<>();
            Map<Capability, Integer> numbers = new HashMap<>();
            Map<Capability, String> sequences = new HashMap<>();
            InfoCmp.parseInfoCmp(InfoCmp.getDefaultInfoCmp(type), traits, numbers, sequences);
            assertThat(traits).containsAll(XtermTerminal.TRAITS);
            assertThat(numbers).containsEntry(Capability.max_colors, colors);
            assertThat(sequences).containsAllEntriesOf(XtermTerminal.sequences());
        });
    }
}
