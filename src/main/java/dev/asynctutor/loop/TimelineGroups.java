package dev.asynctutor.loop;

import dev.asynctutor.loop.Timeline.Kind;
import dev.asynctutor.loop.Timeline.Row;
import dev.asynctutor.loop.Timeline.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Many rows in few: by function, with the interesting ones kept single. */
final class TimelineGroups {
    private TimelineGroups() {}

    static Timeline group(Timeline timeline, int maxRows) {
        List<Row> rows = timeline.rows();
        Map<String, List<Integer>> byFunction = new LinkedHashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            byFunction
                    .computeIfAbsent(rows.get(i).function(), none -> new ArrayList<>())
                    .add(i);
        }
        Set<Integer> single = singles(rows, byFunction, maxRows);
        Map<Integer, Row> drawn = new HashMap<>();
        List<Row> crowd = new ArrayList<>();
        int crowdAt = -1;
        int room = maxRows - single.size();
        int groupsLeft = (int) byFunction.values().stream()
                .filter(members -> !single.containsAll(members))
                .count();
        for (List<Integer> members : byFunction.values()) {
            List<Integer> rest =
                    members.stream().filter(i -> !single.contains(i)).toList();
            if (rest.isEmpty()) continue;
            if (groupsLeft > room && drawn.size() >= room - 1) {
                if (crowdAt < 0) crowdAt = rest.get(0);
                rest.forEach(i -> crowd.add(rows.get(i)));
            } else {
                List<Row> group = rest.stream().map(rows::get).toList();
                drawn.put(rest.get(0), merge(group.get(0).function(), group));
            }
        }
        if (crowdAt >= 0) drawn.put(crowdAt, merge("others", crowd));
        for (int i : single) drawn.put(i, rows.get(i));
        List<Row> sorted = drawn.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .toList();
        return new Timeline(timeline.endMicros(), sorted, timeline.marks());
    }

    /** The rows to keep by themselves: main, then the most interesting, while every function has room for its group. */
    private static Set<Integer> singles(List<Row> rows, Map<String, List<Integer>> byFunction, int maxRows) {
        Set<Integer> single = new HashSet<>();
        if (maxRows <= 1) return single;
        single.add(0);
        Map<String, Integer> left = new HashMap<>();
        byFunction.forEach((function, members) -> left.put(function, members.size()));
        List<Integer> candidates = new ArrayList<>();
        for (int i = 1; i < rows.size(); i++) {
            boolean alone = left.getOrDefault(rows.get(i).function(), 0) == 1;
            if (alone || interest(rows.get(i)) > 0) candidates.add(i);
        }
        candidates.sort(
                Comparator.<Integer>comparingInt(i -> -interest(rows.get(i))).thenComparing(i -> i));
        left.merge(rows.get(0).function(), -1, Integer::sum);
        long groups = left.values().stream().filter(count -> count > 0).count();
        for (int i : candidates) {
            boolean lastOfGroup = left.getOrDefault(rows.get(i).function(), 0) == 1;
            long after = single.size() + 1 + groups - (lastOfGroup ? 1 : 0);
            if (after > maxRows) continue;
            single.add(i);
            left.merge(rows.get(i).function(), -1, Integer::sum);
            if (lastOfGroup) groups--;
        }
        return single;
    }

    private static int interest(Row row) {
        if (row.end() == End.FAILED) return 3;
        if (row.spans().stream().anyMatch(span -> span.kind() == Kind.BLOCKING)) return 2;
        return row.end() == End.PENDING ? 1 : 0;
    }

    private static Row merge(String label, List<Row> group) {
        if (group.size() == 1) return group.get(0);
        return new Row(
                label,
                label,
                group.stream().mapToInt(Row::count).sum(),
                spans(group),
                worst(group),
                mostCommon(group.stream().map(Row::waitsFor).toList()));
    }

    private static End worst(List<Row> group) {
        Set<End> ends = new HashSet<>();
        group.forEach(row -> ends.add(row.end()));
        for (End end : List.of(End.FAILED, End.PENDING, End.CANCELLED)) {
            if (ends.contains(end)) return end;
        }
        return End.OK;
    }

    private static String mostCommon(Collection<String> texts) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        texts.forEach(text -> counts.merge(text, 1, Integer::sum));
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse("");
    }

    /** A change in how many of a group do a thing: one entry where a span begins, one where it ends. */
    private record Change(long at, Kind kind, int by) {}

    /**
     * What most of the group do over time: blocking if any blocks, running if any runs, else what more of them do. Swept
     * over the sorted ends of all spans, so that ten thousand tasks cost no more than a sort.
     */
    private static List<Span> spans(List<Row> group) {
        List<Change> changes = new ArrayList<>();
        for (Row row : group) {
            for (Span span : row.spans()) {
                if (span.from() == span.to()) continue;
                changes.add(new Change(span.from(), span.kind(), 1));
                changes.add(new Change(span.to(), span.kind(), -1));
            }
        }
        Change[] sorted = changes.toArray(new Change[0]);
        Arrays.sort(sorted, Comparator.comparingLong(Change::at));
        Tally doing = new Tally();
        List<Span> spans = new ArrayList<>();
        int i = 0;
        while (i < sorted.length) {
            long at = sorted[i].at();
            while (i < sorted.length && sorted[i].at() == at) {
                doing.add(sorted[i].kind(), sorted[i].by());
                i++;
            }
            if (i < sorted.length) append(spans, at, sorted[i].at(), doing);
        }
        return List.copyOf(spans);
    }

    private static void append(List<Span> spans, long from, long to, Tally doing) {
        Kind kind = doing.dominant();
        if (kind == null) return;
        int last = spans.size() - 1;
        if (last >= 0 && spans.get(last).kind() == kind && spans.get(last).to() == from) {
            spans.set(last, new Span(spans.get(last).from(), to, kind, ""));
        } else {
            spans.add(new Span(from, to, kind, ""));
        }
    }

    /** How many of a group do what. */
    private static final class Tally {
        private int running;
        private int waiting;
        private int ready;
        private int blocking;

        void add(Kind kind, int by) {
            switch (kind) {
                case RUNNING -> running += by;
                case WAITING -> waiting += by;
                case READY -> ready += by;
                case BLOCKING -> blocking += by;
            }
        }

        /** Null while none of them is alive. */
        @Nullable
        Kind dominant() {
            if (blocking > 0) return Kind.BLOCKING;
            if (running > 0) return Kind.RUNNING;
            if (waiting + ready == 0) return null;
            return ready >= waiting ? Kind.READY : Kind.WAITING;
        }
    }
}
