package dev.asynctutor.screen;

import java.util.ArrayList;
import java.util.List;
import org.jline.utils.AttributedString;

/** Cuts lines into screenfuls. */
public final class Pages {
    private Pages() {}

    /**
     * Pages of at most {@code height} lines, together all the lines. A page ends at an empty line where one is near its
     * end, so that paragraphs and listings stay whole.
     */
    public static List<List<AttributedString>> split(List<AttributedString> lines, int height) {
        int most = Math.max(1, height);
        List<List<AttributedString>> pages = new ArrayList<>();
        int start = 0;
        while (start < lines.size()) {
            int end = Math.min(lines.size(), start + most);
            if (end < lines.size()) end = atGap(lines, start, end, most);
            pages.add(List.copyOf(lines.subList(start, end)));
            start = end;
        }
        return pages;
    }

    private static int atGap(List<AttributedString> lines, int start, int end, int most) {
        for (int i = end; i > start + most - most / 3; i--) {
            if (lines.get(i - 1).length() == 0) return i;
        }
        return end;
    }
}
