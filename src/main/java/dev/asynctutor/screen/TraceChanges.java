package dev.asynctutor.screen;

import dev.asynctutor.loop.LoopState;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** What one step changed in the event loop, in short sentences. */
final class TraceChanges {
    private static final int MOST = 4;

    private TraceChanges() {}

    static List<String> between(LoopState before, LoopState now) {
        List<String> changes = new ArrayList<>();
        String printed = printed(before.output(), now.output());
        if (!printed.isEmpty()) changes.add("prints " + printed);
        add(
                changes,
                before.waiting(),
                now.waiting(),
                w -> w.task() + " waits for " + w.reason(),
                w -> w.task() + w.reason());
        add(changes, before.ready(), now.ready(), r -> r.label() + " is ready", LoopState.Ready::label);
        add(changes, before.objects(), now.objects(), o -> o.name() + " is " + o.text(), o -> o.name() + o.text());
        add(changes, before.finished(), now.finished(), TraceChanges::ended, LoopState.Finished::task);
        now.notice().filter(n -> !before.notice().equals(now.notice())).ifPresent(n -> changes.add("note: " + n));
        return changes.stream().map(TimelineWords::oneLine).toList();
    }

    private static String printed(String before, String now) {
        if (now.length() <= before.length()) return "";
        return now.substring(before.length()).strip().replace("\n", " / ");
    }

    /** What is in {@code now} and was not there before, as far as {@code key} tells. */
    private static <T> void add(
            List<String> changes, List<T> before, List<T> now, Function<T, String> sentence, Function<T, String> key) {
        if (before.equals(now)) return;
        Set<String> old = new HashSet<>();
        for (T one : before) old.add(key.apply(one));
        List<T> fresh =
                now.stream().filter(one -> !old.contains(key.apply(one))).toList();
        fresh.stream().limit(MOST).map(sentence).forEach(changes::add);
        if (fresh.size() > MOST) changes.add("and " + (fresh.size() - MOST) + " more");
    }

    private static String ended(LoopState.Finished finished) {
        String detail = finished.detail().isEmpty() ? "" : ": " + finished.detail();
        return finished.task()
                + switch (finished.end()) {
                    case OK -> " has ended" + detail;
                    case FAILED -> " failed" + detail;
                    case CANCELLED -> " was cancelled";
                    case PENDING -> " never ended";
                };
    }
}
