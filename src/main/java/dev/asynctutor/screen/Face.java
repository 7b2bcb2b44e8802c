package dev.asynctutor.screen;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What can be drawn, and for whom.
 *
 * @param width columns, held between {@value #NARROWEST} and {@value #WIDEST}
 * @param height rows, at least {@value #LOWEST}
 * @param depth how many colours there are: 0, 8, 256 or {@link #TRUECOLOR}; 0 exactly when {@code colors} is NONE
 * @param unicode whether more than ASCII may be written
 * @param interactive whether a person is looking, not a pipe
 * @param redraws whether what was written may be written over
 * @param screenReader whether it is going to be read aloud: no boxes, no bars, no redrawing
 */
public record Face(
        int width,
        int height,
        Colors colors,
        int depth,
        boolean unicode,
        boolean interactive,
        boolean redraws,
        boolean screenReader) {

    public static final int TRUECOLOR = 1 << 24;
    static final int NARROWEST = 40;
    static final int WIDEST = 200;
    static final int LOWEST = 8;
    private static final int USUAL_WIDTH = 80;
    private static final int USUAL_HEIGHT = 24;
    /** Longer lines of prose are hard to read. */
    private static final int LONGEST_MEASURE = 88;

    /** The background to be drawn on, or no colour (then also no bold: not a single escape code). */
    public enum Colors {
        DARK,
        LIGHT,
        NONE
    }

    /**
     * What a person asked for with options or settings.
     *
     * @param colors the background they named, where they did
     */
    public record Wishes(boolean noColor, boolean ascii, boolean plain, Optional<Colors> colors) {
        public static final Wishes NO_WISHES = new Wishes(false, false, false, Optional.empty());
    }

    public Face {
        width = Math.max(NARROWEST, Math.min(WIDEST, width <= 0 ? USUAL_WIDTH : width));
        height = Math.max(LOWEST, height <= 0 ? USUAL_HEIGHT : height);
        if (depth == 0) colors = Colors.NONE;
        if (colors == Colors.NONE) depth = 0;
        redraws = redraws && interactive && !screenReader;
    }

    /**
     * The face of a terminal. Asks the terminal nothing, so it never waits.
     *
     * @param columns 0 when unknown; then {@code COLUMNS} tells
     * @param rows 0 when unknown; then {@code LINES} tells
     * @param type JLine's name for the terminal; {@code TERM} may say less
     */
    public static Face detect(int columns, int rows, String type, Map<String, String> env, Wishes wishes) {
        boolean dumb = type.startsWith("dumb") || env.getOrDefault("TERM", "").equals("dumb");
        boolean colorless =
                dumb || wishes.noColor() || !env.getOrDefault("NO_COLOR", "").isEmpty();
        Colors colors = colorless ? Colors.NONE : wishes.colors().orElseGet(() -> background(env));
        boolean unicode = !wishes.ascii() && !dumb && speaksUnicode(type, env);
        int width = columns > 0 ? columns : number(env.get("COLUMNS"));
        int height = rows > 0 ? rows : number(env.get("LINES"));
        return new Face(width, height, colors, depth(type, env), unicode, true, !dumb, wishes.plain());
    }

    /** The face of a pipe or a file: no colours; {@code COLUMNS} wide where that is set. */
    public static Face pipe(Map<String, String> env, Wishes wishes) {
        boolean unicode = !wishes.ascii() && speaksUnicode("", env);
        return new Face(number(env.get("COLUMNS")), 0, Colors.NONE, 0, unicode, false, false, wishes.plain());
    }

    /** The same face on a terminal of another size; a side that is 0 stays as it is. */
    public Face resized(int columns, int rows) {
        return new Face(
                columns <= 0 ? width : columns,
                rows <= 0 ? height : rows,
                colors,
                depth,
                unicode,
                interactive,
                redraws,
                screenReader);
    }

    /** Columns left free on the left of what is drawn for a person. */
    public int margin() {
        return interactive && !screenReader ? 2 : 0;
    }

    /** Columns for numbered code, up to the right edge: most code then needs no wrapping at 80 columns. */
    public int codeRoom() {
        return width - margin();
    }

    /** Columns for tables, between the margins. */
    public int room() {
        return width - 2 * margin();
    }

    /** Columns for prose, between the margins. */
    public int measure() {
        return Math.min(room(), LONGEST_MEASURE);
    }

    private static Colors background(Map<String, String> env) {
        String colors = env.getOrDefault("COLORFGBG", "");
        int background = number(colors.substring(colors.lastIndexOf(';') + 1));
        return background == 7 || background > 8 ? Colors.LIGHT : Colors.DARK;
    }

    private static int depth(String type, Map<String, String> env) {
        String truecolor = env.getOrDefault("COLORTERM", "").toLowerCase(Locale.ROOT);
        if (truecolor.equals("truecolor") || truecolor.equals("24bit")) return TRUECOLOR;
        if (env.containsKey("WT_SESSION") || type.endsWith("-direct") || type.equals("windows-vtp")) return TRUECOLOR;
        return type.contains("256color") ? 256 : 8;
    }

    private static boolean speaksUnicode(String type, Map<String, String> env) {
        for (String name : new String[] {"LC_ALL", "LC_CTYPE", "LANG"}) {
            String locale = env.getOrDefault(name, "").toLowerCase(Locale.ROOT);
            if (!locale.isEmpty()) return locale.contains("utf-8") || locale.contains("utf8");
        }
        return env.containsKey("WT_SESSION") || type.startsWith("windows");
    }

    private static int number(@Nullable String text) {
        try {
            return text == null ? 0 : Integer.parseInt(text.strip());
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
