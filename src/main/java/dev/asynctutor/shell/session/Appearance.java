package dev.asynctutor.shell.session;

import dev.asynctutor.screen.Face;
import dev.asynctutor.screen.Screen;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jline.terminal.Size;

/** How the tutor looks to this person: what the window can show, what the options ask for, and the theme. */
record Appearance(GlobalOptions options, Optional<Window> window, Map<String, String> environment) {

    /** A screen on the window, or on standard output where there is none. */
    Screen screen(Optional<String> theme) {
        return window.map(w -> Screen.on(w.terminal(), w.size(), face(theme)))
                .orElseGet(() -> Screen.on(
                        new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8),
                        face(theme)));
    }

    /** The face for a theme, as the setting names it. */
    Face face(Optional<String> theme) {
        boolean noColor = options.noColor() || theme.filter("none"::equals).isPresent();
        Optional<Face.Colors> colors =
                theme.filter(t -> !t.equals("none")).map(t -> Face.Colors.valueOf(t.toUpperCase(Locale.ROOT)));
        Face.Wishes wishes = new Face.Wishes(noColor, options.ascii(), options.plain(), colors);
        if (window.isEmpty()) return Face.pipe(environment, wishes);
        Size size = window.get().size().get();
        return Face.detect(
                size.getColumns(), size.getRows(), window.get().terminal().getType(), environment, wishes);
    }
}
