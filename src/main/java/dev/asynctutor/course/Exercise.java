package dev.asynctutor.course;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A task whose answer is a program, judged by what it does.
 *
 * @param id full id, {@code 6c/bounded_map}
 * @param path its folder, relative to the course's root
 * @param minutes what it takes, above 0
 * @param outcomes full ids of the outcomes it serves
 * @param task Markdown
 * @param start what the learner begins with
 * @param also further right answers
 * @param check the requirement as a program for the bench
 * @param variants for an exercise in tests: the programs that the learner's tests judge, by name
 * @param parsons what of the solution is given as shuffled lines: names of functions, classes or methods; all of it when
 *     empty
 * @param testedModule the name by which the learner's tests may import what they judge
 */
public record Exercise(
        String id,
        String path,
        String title,
        int minutes,
        List<String> outcomes,
        String task,
        Program start,
        Program solution,
        List<Program> also,
        List<WrongAnswer> wrong,
        List<Hint> hints,
        Program check,
        Map<String, String> variants,
        List<String> parsons,
        Optional<String> testedModule) {

    /** A Python file of an exercise; {@code path} is relative to the course's root. */
    public record Program(String path, String source) {}

    /**
     * An answer that learners give, and why it is none.
     *
     * @param reason the function of the check that rejects it, or the kind of diagnosis it is rejected with
     * @param words what the message must contain; may be empty
     */
    public record WrongAnswer(Program program, String reason, String words) {}

    /** One rung of the ladder of help; {@code text} is Markdown. */
    public record Hint(String title, String text) {}

    /** The name of the learner's file, {@code bounded_map.py}. */
    public String fileName() {
        return ModuleReader.localId(id) + ".py";
    }

    /** The module's id, {@code 6c}. */
    public String moduleId() {
        return id.substring(0, id.indexOf('/'));
    }
}
