package dev.asynctutor.grade;

import dev.asynctutor.course.ContentSource;
import dev.asynctutor.course.CourseModule;
import dev.asynctutor.course.CourseProblem;
import dev.asynctutor.course.Question;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** Finds the line of a course's file that a problem is about. */
final class Where {
    private final ContentSource source;
    private final Map<String, List<String>> files = new ConcurrentHashMap<>();

    Where(ContentSource source) {
        this.source = source;
    }

    static String lesson(CourseModule module) {
        return "modules/" + module.folder() + "/lesson.md";
    }

    /** The line of {@code questions.yaml} on which the question's id stands. */
    String question(CourseModule module, Question question) {
        String file = "modules/" + module.folder() + "/questions.yaml";
        return in(file, "\\bid:\\s*[\"']?" + Pattern.quote(localId(question.id())) + "(?![a-z0-9-])");
    }

    /** The line of the lesson on which a step begins. */
    String step(CourseModule module, String stepId) {
        return in(lesson(module), "<!--\\s*step:\\s*" + Pattern.quote(localId(stepId)) + "(?![a-z0-9-])");
    }

    /** The line of the lesson's front matter on which an outcome stands. */
    String outcome(CourseModule module, String outcomeId) {
        return in(lesson(module), "\\bid:\\s*[\"']?" + Pattern.quote(outcomeId) + "(?![a-z0-9-])");
    }

    /** The first line of a file that holds a text. */
    String text(String file, String text) {
        return in(file, Pattern.quote(text));
    }

    private String in(String file, String regex) {
        Pattern pattern = Pattern.compile(regex);
        List<String> lines = files.computeIfAbsent(
                file, path -> source.read(path).orElse("").lines().toList());
        for (int i = 0; i < lines.size(); i++) {
            if (pattern.matcher(lines.get(i)).find()) return file + ":" + (i + 1);
        }
        return file + ":1";
    }

    private static String localId(String fullId) {
        return fullId.substring(fullId.indexOf('/') + 1);
    }

    static String file(CourseProblem problem) {
        return problem.where().substring(0, problem.where().lastIndexOf(':'));
    }

    static int line(CourseProblem problem) {
        return Integer.parseInt(problem.where().substring(problem.where().lastIndexOf(':') + 1));
    }
}
