package dev.asynctutor.course;

import dev.asynctutor.course.Step.Block;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;

/** Whether what a lesson embeds is there, and what is there is embedded. */
record EmbedCheck(
        String file,
        Map<String, Example> examples,
        Map<String, Question> questions,
        Map<String, Exercise> exercises,
        Problems problems) {

    void check(List<Step> steps, ToIntFunction<Block> lineOf) {
        Set<String> shown = new HashSet<>();
        Set<String> given = new HashSet<>();
        for (Block block : blocks(steps)) {
            if (block instanceof Block.ShowExample example) {
                shown.add(example.exampleId());
                isThere("example", example.exampleId(), examples.keySet(), lineOf.applyAsInt(block));
            } else if (block instanceof Block.AskQuestion asked) {
                isThere("question", asked.questionId(), questions.keySet(), lineOf.applyAsInt(block));
                isNoPrediction(asked.questionId(), lineOf.applyAsInt(block));
            } else if (block instanceof Block.DoExercise exercise) {
                given.add(exercise.exerciseId());
                isThere("exercise", exercise.exerciseId(), exercises.keySet(), lineOf.applyAsInt(block));
            }
        }
        for (Example example : examples.values()) {
            if (!shown.contains(example.id())) {
                problems.add(example.path(), 1, "no step of the lesson embeds this example");
            }
        }
        for (Exercise exercise : exercises.values()) {
            String task = exercise.path() + "/task.md";
            if (!given.contains(exercise.id())) problems.add(task, 1, "no step of the lesson embeds this exercise");
            if (examples.containsKey(exercise.id())) {
                problems.add(task, 1, "an example of this module has the same name; names are what both are opened by");
            }
        }
    }

    private void isThere(String what, String id, Collection<String> known, int line) {
        if (known.contains(id)) return;
        List<String> names = known.stream().map(ModuleReader::localId).toList();
        String name = ModuleReader.localId(id);
        problems.add(file, line, "there is no " + what + " " + name + "; " + NearestName.hint(name, names));
    }

    private void isNoPrediction(String id, int line) {
        Question question = questions.get(id);
        if (question != null && question.predict()) {
            problems.add(
                    file,
                    line,
                    ModuleReader.localId(id)
                            + " is a prediction: it is asked when its example is shown, so no step asks it");
        }
    }

    /** Without a quiz, a question that no step embeds would never be asked. */
    void everyQuestionIsAsked(String questionsFile, List<Step> steps, Map<String, Integer> lines) {
        Set<String> asked = new HashSet<>();
        for (Block block : blocks(steps)) {
            if (block instanceof Block.Quiz) return;
            if (block instanceof Block.AskQuestion question) asked.add(question.questionId());
        }
        for (Question question : questions.values()) {
            if (question.predict() || asked.contains(question.id())) continue;
            problems.add(
                    questionsFile,
                    lines.getOrDefault(question.id(), 1),
                    "no step asks the question " + ModuleReader.localId(question.id())
                            + "; the lesson has no quiz, [Quiz](questions.yaml)");
        }
    }

    private static List<Block> blocks(List<Step> steps) {
        return steps.stream().flatMap(step -> step.blocks().stream()).toList();
    }
}
