package dev.asynctutor.export;

import dev.asynctutor.course.Course;
import dev.asynctutor.course.CourseModule;
import dev.asynctutor.grade.Keys;
import dev.asynctutor.learner.Checklist;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The whole course as plain files, for reading outside the terminal. */
public final class ExportedCourse {
    /** Said to those who check a course, not to those who read it. */
    private static final Pattern FOR_CHECKERS = Pattern.compile("(?m)^Everyday word: .*\\n?");

    private ExportedCourse() {}

    /**
     * The texts of all files, by path: relative, with forward slashes.
     *
     * @param keys what is right; asked once for every question, and some keys may need a run
     * @param checklist the learner's, in any order
     */
    public static SortedMap<String, String> files(Course course, Keys keys, List<Checklist.Item> checklist) {
        SortedMap<String, String> files = new TreeMap<>();
        Site site = new Site(course);
        files.put(Site.README, new ReadmePage(site).text());
        files.put(Site.CHECKLIST, new ChecklistPage(site, checklist).text());
        for (Map.Entry<String, String> document : site.documents().entrySet()) {
            String path = document.getKey();
            String text = FOR_CHECKERS.matcher(document.getValue()).replaceAll("");
            files.put(path, site.turning(path, path).turn(text).stripTrailing() + "\n");
        }
        QuestionText questions = new QuestionText(course, keys);
        for (CourseModule module : course.modules()) {
            files.put(Site.pageOf(module.folder()), new LessonPage(site, questions, module).text());
        }
        files.put(Site.EXAMPLES, ExamplesFile.of(course));
        files.replaceAll(Stamp::stamped);
        return Collections.unmodifiableSortedMap(files);
    }
}
