package dev.asynctutor.shell.session;

import dev.asynctutor.course.reference.Guide;
import dev.asynctutor.course.reference.Guide.Choice;
import dev.asynctutor.course.reference.Guide.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where somebody stands in a guide.
 *
 * @param way ids of the steps from a root to here; empty before one of several roots was chosen
 */
public record GuideTrail(GuideBook book, Guide guide, List<String> way) {
    /** The beginning: the only root, or the choice between several. */
    public static GuideTrail start(GuideBook book, Guide guide) {
        List<Step> roots = guide.roots();
        return new GuideTrail(
                book, guide, roots.size() == 1 ? List.of(roots.get(0).id()) : List.of());
    }

    /** At a step, as if one had come from its root. */
    public static GuideTrail at(GuideBook book, Guide guide, Step step) {
        return new GuideTrail(book, guide, guide.wayTo(step.id()));
    }

    /** The step that is shown; empty where a root is to be chosen. */
    Optional<Step> here() {
        return way.isEmpty() ? Optional.empty() : guide.step(way.get(way.size() - 1));
    }

    List<Choice> choices() {
        return here().map(Step::choices)
                .orElseGet(() -> guide.roots().stream()
                        .map(root -> new Choice(root.title(), root.id(), root.line()))
                        .toList());
    }

    /** After the choice with the number that was typed; empty when it is no such number. */
    Optional<GuideTrail> choose(String typed) {
        List<Choice> choices = choices();
        if (!typed.strip().matches("\\d{1,2}")) return Optional.empty();
        int number = Integer.parseInt(typed.strip());
        if (number < 1 || number > choices.size()) return Optional.empty();
        String target = choices.get(number - 1).target();
        if (guide.step(target).isEmpty()) return Optional.empty();
        List<String> longer = new ArrayList<>(way);
        longer.add(target);
        return Optional.of(new GuideTrail(book, guide, List.copyOf(longer)));
    }

    /** One step up; empty at the beginning. */
    Optional<GuideTrail> up() {
        boolean beginning = way.isEmpty() || (way.size() == 1 && guide.roots().size() == 1);
        return beginning ? Optional.empty() : Optional.of(new GuideTrail(book, guide, way.subList(0, way.size() - 1)));
    }

    /** What can be typed here, in a sentence. */
    String expected() {
        int count = choices().size();
        if (count == 0) return "There is nothing to choose here: back goes one up, Enter leaves.";
        return "Type a number from 1 to " + count + "; Enter leaves.";
    }

    /** The few commands that make sense here. */
    List<String> footer() {
        List<String> words = new ArrayList<>();
        if (!choices().isEmpty()) words.add("a number");
        if (up().isPresent()) words.add("back one up");
        words.add("Enter leaves");
        words.add("help");
        return words;
    }
}
