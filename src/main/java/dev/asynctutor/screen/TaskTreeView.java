package dev.asynctutor.screen;

import dev.asynctutor.loop.Place;
import dev.asynctutor.loop.TaskTree;
import dev.asynctutor.loop.TaskTree.Doing;
import dev.asynctutor.loop.TaskTree.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jline.utils.AttributedString;

/** The tasks of a running program: who made whom, what each does at this moment, and what it waits for. */
public final class TaskTreeView {
    /** A step that holds the loop for less is nothing to speak of. */
    private static final long NOTABLE_MICROS = 200_000;

    private static final int LONGEST_NAME = 28;

    private final Look look;
    private final TaskTree tree;
    private final int width;

    private TaskTreeView(Look look, TaskTree tree, int width) {
        this.look = look;
        this.tree = tree;
        this.width = width;
    }

    /**
     * The tree in at most so many columns and rows.
     *
     * @param rows at least 2; what does not fit is counted in the last one
     */
    public static List<AttributedString> render(Look look, TaskTree tree, int width, int rows) {
        return new TaskTreeView(look, tree, width).draw(rows);
    }

    private record Row(String lead, Node node) {}

    private List<AttributedString> draw(int rows) {
        List<Row> all = new ArrayList<>();
        for (Node root : tree.roots()) collect(root, "", "", all);
        int room = Math.max(1, rows - 1);
        boolean cut = all.size() > room;
        List<Row> shown = cut ? all.subList(0, Math.max(1, room - 1)) : all;
        int names = shown.stream()
                .mapToInt(row -> Lines.width(row.lead() + row.node().name()))
                .max()
                .orElse(0);
        List<AttributedString> lines = new ArrayList<>();
        for (Row row : shown) lines.add(line(row, Math.min(LONGEST_NAME, names)));
        if (cut) lines.add(look.text(Role.MUTED, "and " + (all.size() - shown.size()) + " more"));
        lines.add(look.text(Role.MUTED, summary()));
        held().ifPresent(lines::add);
        return lines;
    }

    /** Reading order, with branches; an indent only, where they would be read aloud. */
    private void collect(Node node, String lead, String below, List<Row> rows) {
        rows.add(new Row(lead, node));
        boolean unicode = look.face().unicode();
        boolean aloud = look.face().screenReader();
        List<Node> children = node.children();
        for (int i = 0; i < children.size(); i++) {
            boolean last = i == children.size() - 1;
            String branch = aloud ? "  " : unicode ? (last ? "└─ " : "├─ ") : last ? "`- " : "|- ";
            String line = aloud ? "  " : last ? "   " : unicode ? "│  " : "|  ";
            collect(children.get(i), below + branch, below + line, rows);
        }
    }

    private AttributedString line(Row row, int names) {
        Node node = row.node();
        AttributedString name = Lines.concat(look.text(Role.RULE, row.lead()), look.text(Role.BODY, node.name()));
        AttributedString fitted = Lines.pad(Lines.fit(name, names, look.glyphs().ellipsis()), names);
        AttributedString line = Lines.concat(
                fitted,
                new AttributedString("  "),
                doing(node),
                look.text(Role.BODY, reason(node)),
                look.text(Role.MUTED, place(node)));
        return Lines.fit(line, width, look.glyphs().ellipsis());
    }

    private AttributedString doing(Node node) {
        if (node.doing().isEmpty()) return look.text(Role.MUTED, "ended");
        Doing doing = node.doing().get();
        Role role = doing == Doing.RUNNING ? Role.RUNS : doing == Doing.READY ? Role.READY : Role.WAITS;
        String since = String.format(Locale.ROOT, " %.1f s", Math.max(0, tree.micros() - node.sinceMicros()) / 1e6);
        return look.text(role, doing.name().toLowerCase(Locale.ROOT) + since);
    }

    private static String reason(Node node) {
        if (node.reason().isEmpty()) return "";
        // what it waits for directly stands in the reason already
        String chain = node.chain().size() < 2
                ? ""
                : ", and so for " + node.chain().get(node.chain().size() - 1);
        return "  for " + node.reason() + chain;
    }

    private static String place(Node node) {
        if (node.stack().isEmpty()) return "";
        Place innermost = node.stack().get(node.stack().size() - 1);
        return innermost.line() == 0 ? "" : "  line " + innermost.line();
    }

    private String summary() {
        String alive = tree.alive() == 1 ? "1 task is alive" : tree.alive() + " tasks are alive";
        return alive + ", " + tree.ended() + " ended";
    }

    private Optional<AttributedString> held() {
        if (tree.heldMicros() < NOTABLE_MICROS) return Optional.empty();
        String text = String.format(
                Locale.ROOT,
                "The loop has been held by one step for %.1f s: nobody else can run.",
                tree.heldMicros() / 1e6);
        return Optional.of(
                Lines.fit(look.text(Role.BLOCKS, text), width, look.glyphs().ellipsis()));
    }
}
