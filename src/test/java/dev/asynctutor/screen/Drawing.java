package dev.asynctutor.screen;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/** What a screen wrote, as text. */
final class Drawing {
    private Drawing() {}

    static String of(Face face, Consumer<Screen> draw) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        draw.accept(Screen.on(new PrintStream(bytes, false, StandardCharsets.UTF_8), face));
        return bytes.toString(StandardCharsets.UTF_8);
    }

    /** The text with escape characters made visible, {@code \e[1m}. */
    static String visible(String drawn) {
        return drawn.replace("\033", "\\e");
    }

    /** The text without colours. */
    static String plain(String drawn) {
        return drawn.replaceAll("\033\\[[0-9;]*m", "");
    }
}
