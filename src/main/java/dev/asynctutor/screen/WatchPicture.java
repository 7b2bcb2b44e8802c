package dev.asynctutor.screen;

import dev.asynctutor.loop.TaskTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jline.utils.AttributedString;

/** A whole window about a running program: its tasks, and the last lines it wrote. */
public final class WatchPicture {
    private static final int SMALLEST_HEIGHT = 6;

    private WatchPicture() {}

    /**
     * Draws it.
     *
     * @param seconds since the program started
     * @param output the last lines it wrote, oldest first
     */
    public static List<AttributedString> draw(
            Look look, String name, double seconds, TaskTree tree, List<String> output) {
        int width = look.face().width();
        int height = Math.max(SMALLEST_HEIGHT, look.face().height());
        List<AttributedString> lines = new ArrayList<>();
        AttributedString title = look.text(Role.TITLE, " " + name);
        AttributedString time = look.text(Role.MUTED, String.format(Locale.ROOT, "running for %.1f s ", seconds));
        lines.add(Lines.bar(title, time, width, look.glyphs().ellipsis()));
        lines.add(rule(look, width));
        int outputRows = Math.min(output.size(), Math.max(1, (height - 5) / 3));
        int treeRows = height - 4 - outputRows;
        for (AttributedString line : TaskTreeView.render(look, tree, width - 2, treeRows - 1)) {
            if (lines.size() < 2 + treeRows) lines.add(Lines.concat(new AttributedString(" "), line));
        }
        while (lines.size() < 2 + treeRows) lines.add(AttributedString.EMPTY);
        lines.add(rule(look, width));
        for (String text : output.subList(output.size() - outputRows, output.size())) {
            lines.add(Lines.fit(
                    look.text(Role.BODY, " " + text), width, look.glyphs().ellipsis()));
        }
        lines.add(Lines.fit(
                look.text(Role.MUTED, " q or Ctrl-C stops the program"),
                width,
                look.glyphs().ellipsis()));
        return lines;
    }

    private static AttributedString rule(Look look, int width) {
        return look.text(Role.RULE, look.glyphs().horizontal().repeat(width));
    }
}
