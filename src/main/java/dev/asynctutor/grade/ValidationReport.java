package dev.asynctutor.grade;

import dev.asynctutor.course.CourseProblem;
import java.util.List;

/**
 * What validation found.
 *
 * @param words words of the lessons, code left out
 * @param outcomes how each outcome is served
 * @param references what there is to look things up in
 * @param problems every mistake, by file and line
 * @param notRun full ids of the examples and questions whose code needs packages that no Python here has
 */
public record ValidationReport(
        int modules,
        int examples,
        int questions,
        int exercises,
        int words,
        List<OutcomeRow> outcomes,
        References references,
        List<CourseProblem> problems,
        List<String> notRun) {

    /**
     * What there is to look things up in.
     *
     * @param snippets of the quick reference, the prelude left out
     * @param terms of the glossary
     * @param answers conclusions of the two guides
     */
    public record References(int snippets, int terms, int answers) {
        static final References NONE = new References(0, 0, 0);
    }

    /** An outcome, with how many examples, questions and exercises serve it. */
    public record OutcomeRow(String id, int examples, int questions, int exercises) {
        /** Whether at least one example and two questions do. */
        public boolean covered() {
            return examples >= 1 && questions >= 2;
        }
    }

    /** The report of a course that could not be opened. */
    public static ValidationReport unreadable(List<CourseProblem> problems) {
        return new ValidationReport(0, 0, 0, 0, 0, List.of(), References.NONE, problems, List.of());
    }
}
