package dev.asynctutor.export;

import dev.asynctutor.course.Outcome;
import dev.asynctutor.course.Outline;
import dev.asynctutor.course.Outline.ModuleOutline;
import dev.asynctutor.learner.Checklist;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Writes the checklist with this learner's boxes ticked. */
record ChecklistPage(Site site, List<Checklist.Item> items) {
    String text() {
        Outline outline = site.course().outline();
        Set<String> done = new HashSet<>();
        items.stream().filter(Checklist.Item::done).forEach(item -> done.add(item.id()));
        List<String> parts = new ArrayList<>();
        parts.add("# Learning checklist");
        parts.add(done.size() + " of " + items.size() + " are ticked. The [course](" + Site.README
                + ") says where each is taught.");
        for (ModuleOutline module : outline.modules()) {
            parts.add("## " + site.toModule(Site.CHECKLIST, module));
            parts.add(boxes(module.outcomes(), done));
        }
        if (!outline.success().isEmpty()) {
            parts.add("## You know it when");
            parts.add(boxes(outline.success(), done));
        }
        return String.join("\n\n", parts) + "\n";
    }

    private static String boxes(List<Outcome> outcomes, Set<String> done) {
        return Markdown.list(
                false,
                outcomes.stream()
                        .map(o -> (done.contains(o.id()) ? "[x] " : "[ ] ") + Markdown.escaped(o.text()))
                        .toList());
    }
}
