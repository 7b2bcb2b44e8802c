package dev.asynctutor.course;

import dev.asynctutor.course.Step.Block;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** Splits a lesson's Markdown into steps and finds what is embedded in it. */
final class LessonReader {
    private static final Pattern STEP = Pattern.compile("<!--\\s*step:\\s*([a-z0-9-]+)(\\s+digest)?\\s*-->");

    private static final int LEVEL_INSIDE_A_STEP = 3;

    private final String file;
    private final String moduleId;
    private final int firstLine;
    private final List<String> lines;
    private final Problems problems;
    private final List<Step> steps = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();
    private final Map<Block, Integer> blockLines = new HashMap<>();

    /**
     * A reader of one lesson.
     *
     * @param firstLine the line of the file that the body begins at, 1-based
     */
    LessonReader(String file, String moduleId, int firstLine, String body, Problems problems) {
        this.file = file;
        this.moduleId = moduleId;
        this.firstLine = firstLine;
        this.lines = body.lines().toList();
        this.problems = problems;
    }

    /** The line on which a thing is first embedded. */
    int line(Block embedded) {
        return blockLines.getOrDefault(embedded, firstLine);
    }

    /** The steps; a quiz in them has no questions yet. */
    List<Step> read() {
        Parser parser = Parser.builder()
                .extensions(List.of(TablesExtension.create()))
                .includeSourceSpans(IncludeSourceSpans.BLOCKS)
                .build();
        Node document = parser.parse(String.join("\n", lines));
        List<Node> blocks = new ArrayList<>();
        for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof ThematicBreak) {
                step(blocks);
                blocks.clear();
            } else {
                blocks.add(node);
            }
        }
        step(blocks);
        return List.copyOf(steps);
    }

    private void step(List<Node> nodes) {
        if (nodes.isEmpty()) return;
        int line = line(nodes.get(0));
        Matcher mark = STEP.matcher(
                nodes.get(0) instanceof HtmlBlock html ? html.getLiteral().strip() : "");
        if (!mark.matches()) {
            problems.add(file, line, "a step begins with the comment <!-- step: some-id -->");
            return;
        }
        String id = mark.group(1);
        if (!ids.add(id)) problems.add(file, line, "the step id " + id + " is used twice in this lesson");
        List<Node> content = nodes.subList(1, nodes.size());
        for (Node node : content) oneTitle(node, content.get(0));
        if (content.isEmpty() || !(content.get(0) instanceof Heading)) {
            problems.add(file, line, "after its comment a step begins with a heading, its title");
            return;
        }
        steps.add(
                new Step(moduleId + "/" + id, title((Heading) content.get(0)), mark.group(2) != null, blocks(content)));
    }

    private void oneTitle(Node node, Node title) {
        if (node instanceof Heading heading && node != title && heading.getLevel() < LEVEL_INSIDE_A_STEP) {
            problems.add(
                    file,
                    line(node),
                    "a step has one heading of the first or second level, its title; divide the step, or use ###");
        }
    }

    private List<Block> blocks(List<Node> nodes) {
        List<Block> blocks = new ArrayList<>();
        List<Node> prose = new ArrayList<>();
        for (Node node : nodes) {
            Optional<Block> embedded = embedded(node);
            if (embedded.isEmpty()) {
                prose.add(node);
                continue;
            }
            addProse(blocks, prose);
            blocks.add(embedded.get());
            blockLines.putIfAbsent(embedded.get(), line(node));
        }
        addProse(blocks, prose);
        return List.copyOf(blocks);
    }

    private void addProse(List<Block> blocks, List<Node> prose) {
        if (prose.isEmpty()) return;
        int from = firstSpan(prose.get(0)).getLineIndex();
        List<SourceSpan> last = prose.get(prose.size() - 1).getSourceSpans();
        int to = last.get(last.size() - 1).getLineIndex() + 1;
        blocks.add(new Block.Prose(String.join("\n", lines.subList(from, to))));
        prose.clear();
    }

    private Optional<Block> embedded(Node node) {
        if (holdsHtml(node)) {
            problems.add(file, line(node), "HTML is not used in a lesson, but for the comment that begins a step");
        }
        boolean onlyLink = node instanceof Paragraph
                && node.getFirstChild() instanceof Link
                && node.getFirstChild() == node.getLastChild();
        if (!onlyLink) return Optional.empty();
        String target = ((Link) node.getFirstChild()).getDestination();
        if (target.startsWith("examples/") && target.endsWith(".py")) {
            return Optional.of(new Block.ShowExample(moduleId + "/" + target.substring(9, target.length() - 3)));
        }
        if (target.startsWith("exercises/")) {
            String name = target.substring("exercises/".length());
            return Optional.of(new Block.DoExercise(moduleId + "/" + name.replaceFirst("/$", "")));
        }
        if (target.equals("questions.yaml")) return Optional.of(new Block.Quiz(List.of()));
        if (target.startsWith("questions.yaml#")) {
            return Optional.of(new Block.AskQuestion(moduleId + "/" + target.substring("questions.yaml#".length())));
        }
        if (!target.contains("://") && !target.endsWith(".md")) {
            problems.add(
                    file,
                    line(node),
                    "a link alone in a paragraph embeds an example (examples/NAME.py), a question (questions.yaml#ID)"
                            + " or an exercise (exercises/NAME/), not " + target);
        }
        return Optional.empty();
    }

    private static boolean holdsHtml(Node node) {
        if (node instanceof HtmlBlock || node instanceof HtmlInline) return true;
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            if (holdsHtml(child)) return true;
        }
        return false;
    }

    private static String title(Heading heading) {
        StringBuilder title = new StringBuilder();
        collect(heading, title);
        return title.toString();
    }

    private static void collect(Node node, StringBuilder text) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof Text literal) text.append(literal.getLiteral());
            else if (child instanceof org.commonmark.node.Code code) text.append(code.getLiteral());
            else collect(child, text);
        }
    }

    private int line(Node node) {
        return firstLine + firstSpan(node).getLineIndex();
    }

    private static SourceSpan firstSpan(Node node) {
        return node.getSourceSpans().get(0);
    }
}
