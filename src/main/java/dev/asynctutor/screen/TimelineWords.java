package dev.asynctutor.screen;

import dev.asynctutor.loop.End;
import dev.asynctutor.loop.Timeline;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jline.utils.AttributedString;

/** A timeline told in words, a paragraph a task: for those who listen. */
final class TimelineWords {
    /** After so many phrases nobody listens any more; the sums follow. */
    private static final int MOST_PHRASES = 8;

    private TimelineWords() {}

    static List<AttributedString> tell(Look look, Timeline timeline) {
        TimeScale scale = TimeScale.of(timeline.endMicros());
        List<AttributedString> lines = new ArrayList<>();
        lines.addAll(Lines.wrap(
                look.text(Role.BODY, "timeline of " + scale.text(timeline.endMicros()) + ":"),
                look.face().room()));
        for (Timeline.Row row : timeline.rows()) {
            lines.addAll(Lines.wrap(
                    look.text(Role.BODY, sentence(row, scale)), look.face().room()));
        }
        return lines;
    }

    /** How a task ended, in a word; nothing for the usual end. */
    static String end(End end) {
        return switch (end) {
            case OK -> "";
            case FAILED -> "failed";
            case CANCELLED -> "cancelled";
            case PENDING -> "pending";
        };
    }

    /** Names and messages are a learner's: they may hold anything. */
    static String oneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    private static String sentence(Timeline.Row row, TimeScale scale) {
        List<String> phrases = new ArrayList<>();
        if (row.count() > 1) {
            phrases.addAll(sums(row, scale));
        } else {
            for (Timeline.Span span : row.spans()) {
                boolean noticed = !scale.number(span.from()).equals(scale.number(span.to()));
                if (!noticed && span.kind() != Timeline.Kind.RUNNING) continue;
                String phrase = phrase(row, span, scale);
                if (phrases.isEmpty() || !phrases.get(phrases.size() - 1).equals(phrase)) phrases.add(phrase);
            }
            if (phrases.size() > MOST_PHRASES) {
                int more = phrases.size() - MOST_PHRASES;
                phrases = new ArrayList<>(phrases.subList(0, MOST_PHRASES));
                phrases.add(more + (more == 1 ? " more change" : " more changes") + ", in all "
                        + String.join(", ", sums(row, scale)));
            }
        }
        String end = end(row.end());
        if (!end.isEmpty()) phrases.add(end);
        boolean waits = row.end() == End.PENDING && !row.waitsFor().isEmpty();
        if (waits) phrases.add("waits for " + oneLine(row.waitsFor()));
        String name = oneLine(row.label());
        String count = row.count() > 1 ? ", " + String.format(Locale.ROOT, "%,d", row.count()) + " tasks" : "";
        return name + count + ": " + (phrases.isEmpty() ? "did not run" : String.join(", ", phrases)) + ".";
    }

    private static String phrase(Timeline.Row row, Timeline.Span span, TimeScale scale) {
        String until = " until " + scale.text(span.to());
        String what = oneLine(span.what());
        return switch (span.kind()) {
            case RUNNING ->
                scale.number(span.from()).equals(scale.number(span.to()))
                        ? "ran at " + scale.text(span.from())
                        : "ran " + scale.number(span.from()) + " to " + scale.text(span.to());
            case BLOCKING ->
                "blocked everyone from " + scale.number(span.from()) + " to " + scale.text(span.to())
                        + (what.isEmpty() ? "" : " with " + what);
            case READY -> "was ready but not running" + until;
            case WAITING -> {
                String reason = what.isEmpty() ? oneLine(row.waitsFor()) : what;
                yield "waited" + (reason.isEmpty() ? "" : " for " + reason) + until;
            }
        };
    }

    private static List<String> sums(Timeline.Row row, TimeScale scale) {
        List<String> sums = new ArrayList<>();
        for (Timeline.Kind kind : Timeline.Kind.values()) {
            long sum = 0;
            for (Timeline.Span span : row.spans()) if (span.kind() == kind) sum += span.to() - span.from();
            String time = scale.text(sum);
            if (time.equals(scale.text(0))) continue;
            sums.add(
                    switch (kind) {
                        case RUNNING -> "running " + time;
                        case WAITING -> "waiting " + time;
                        case READY -> "ready but not running " + time;
                        case BLOCKING -> "blocking everyone " + time;
                    });
        }
        return sums;
    }
}
