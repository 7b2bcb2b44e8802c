package dev.asynctutor.grade;

import dev.asynctutor.course.CourseProblem;
import dev.asynctutor.course.reference.QuickReference;
import dev.asynctutor.course.reference.QuickReference.Entry;
import dev.asynctutor.course.reference.QuickReference.Topic;
import java.util.ArrayList;
import java.util.List;

/** Checks the quick reference as a text: every topic has entries, every entry a snippet and a sentence about it. */
final class QuickReferenceCheck {
    private QuickReferenceCheck() {}

    static List<CourseProblem> problems(QuickReference reference) {
        List<CourseProblem> problems = new ArrayList<>();
        if (reference.prelude().isEmpty()) {
            problems.add(at(1, "the text before the first topic has no python block: the prelude of all snippets"));
        }
        for (Topic topic : reference.topics()) {
            if (topic.entries().isEmpty()) {
                problems.add(at(topic.line(), "the topic \"" + topic.title() + "\" has no entries (### Entry)"));
            }
            topic.entries().forEach(entry -> entry(entry, problems));
        }
        return problems;
    }

    private static void entry(Entry entry, List<CourseProblem> problems) {
        int snippets = entry.snippets().size();
        if (snippets != 1) {
            problems.add(at(
                    entry.line(),
                    "the entry \"" + entry.title() + "\" has " + (snippets == 0 ? "no" : snippets)
                            + " python blocks; one is expected"));
        }
        if (entry.text().startsWith("```")) {
            problems.add(
                    at(entry.line(), "the entry \"" + entry.title() + "\" begins with code; a sentence comes first"));
        }
    }

    private static CourseProblem at(int line, String what) {
        return new CourseProblem(QuickReference.FILE + ":" + line, what);
    }
}
