package dev.asynctutor.course.reference;

import dev.asynctutor.course.ContentSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.commonmark.node.BulletList;
import org.commonmark.node.Link;
import org.commonmark.node.Node;

/**
 * A document that asks its way to an answer: the debugging guide or the decision trees.
 *
 * @param intro Markdown
 * @param steps in the document's order
 */
public record Guide(String title, String intro, List<Step> steps) {
    /** The file of the debugging guide, relative to the course's root. */
    public static final String DEBUGGING = "DEBUGGING_GUIDE.md";

    /** The file of the decision trees, relative to the course's root. */
    public static final String DECISIONS = "DECISION_TREES.md";

    private static final int ROOT_LEVEL = 2;
    private static final int DEEPEST_LEVEL = 3;
    private static final String DIAGNOSIS = "Diagnosis:";

    /**
     * A question with choices, or a conclusion without.
     *
     * @param root whether one may begin here
     * @param text Markdown, the choices left out
     * @param diagnoses the names of the mistakes that this is the answer to
     */
    public record Step(
            String id,
            String title,
            int line,
            boolean root,
            String text,
            List<Choice> choices,
            List<String> diagnoses,
            List<Snippet> snippets) {
        /** Whether the guide has come to its answer here. */
        public boolean concludes() {
            return choices.isEmpty();
        }
    }

    /**
     * One way on.
     *
     * @param text Markdown of a line
     * @param target the id of the step it leads to
     */
    public record Choice(String text, String target, int line) {}

    /** The guide in this file, if the course has it. Never fails: mistakes are read as far as they make sense. */
    public static Optional<Guide> in(ContentSource source, String file) {
        return source.read(file).map(Guide::of);
    }

    private static Guide of(String document) {
        String title = "";
        String intro = "";
        List<Step> steps = new ArrayList<>();
        for (Section section : Section.of(document, DEEPEST_LEVEL)) {
            if (section.level() >= ROOT_LEVEL) {
                steps.add(step(section));
            } else {
                title = section.title();
                intro = section.body().strip();
            }
        }
        return new Guide(title, intro, List.copyOf(steps));
    }

    private static Step step(Section section) {
        Annotated body = Annotated.of(section.body(), DIAGNOSIS);
        List<Choice> choices = new ArrayList<>();
        String text = body.markdown();
        Node last = Markdown.parse(text).getLastChild();
        if (last instanceof BulletList list) {
            choices.addAll(choices(list, section.bodyLine()));
            if (!choices.isEmpty()) {
                text = String.join("\n", text.lines().toList().subList(0, Markdown.firstLine(list)));
            }
        }
        List<String> diagnoses = Arrays.stream(body.value(DIAGNOSIS).split(","))
                .map(kind -> kind.replace("`", "").strip())
                .filter(kind -> !kind.isEmpty())
                .toList();
        return new Step(
                section.slug(),
                section.title(),
                section.line(),
                section.level() == ROOT_LEVEL,
                text.strip(),
                List.copyOf(choices),
                diagnoses,
                Snippet.in(body.markdown(), section.bodyLine()));
    }

    /** The choices that a list offers; none when one of its items is something else than a link within the document. */
    private static List<Choice> choices(BulletList list, int firstLine) {
        List<Choice> choices = new ArrayList<>();
        for (Node item : Markdown.children(list)) {
            Node only = onlyChild(item);
            Node link = only == null ? null : onlyChild(only);
            if (!(link instanceof Link to) || !to.getDestination().startsWith("#")) return List.of();
            choices.add(new Choice(
                    Markdown.words(to, "`"), to.getDestination().substring(1), firstLine + Markdown.firstLine(item)));
        }
        return choices;
    }

    private static @org.jspecify.annotations.Nullable Node onlyChild(Node parent) {
        return parent.getFirstChild() == parent.getLastChild() ? parent.getFirstChild() : null;
    }

    public List<Step> roots() {
        return steps.stream().filter(Step::root).toList();
    }

    public Optional<Step> step(String id) {
        return steps.stream().filter(step -> step.id().equals(id)).findFirst();
    }

    /** The step that answers a diagnosis. */
    public Optional<Step> answering(String diagnosis) {
        return steps.stream()
                .filter(step -> step.diagnoses().contains(diagnosis))
                .findFirst();
    }

    /** The step that is meant: by a diagnosis, an id, or words of its title. */
    public Found<Step> find(String typed) {
        return new Lookup<>(List.of(roots(), steps), Guide::names).find(typed);
    }

    private static List<String> names(Step step) {
        List<String> names = new ArrayList<>(step.diagnoses());
        names.add(step.id());
        names.add(step.title());
        return names;
    }

    /** The ids from a root to this step, both included, by the fewest choices; only the step itself when no way leads there. */
    public List<String> wayTo(String id) {
        Deque<List<String>> ways = new ArrayDeque<>();
        Set<String> seen = new HashSet<>();
        roots().forEach(root -> ways.add(List.of(root.id())));
        while (!ways.isEmpty()) {
            List<String> way = ways.remove();
            String last = way.get(way.size() - 1);
            if (last.equals(id)) return way;
            if (!seen.add(last)) continue;
            for (Choice choice : step(last).map(Step::choices).orElse(List.of())) {
                List<String> longer = new ArrayList<>(way);
                longer.add(choice.target());
                ways.add(longer);
            }
        }
        return List.of(id);
    }
}
