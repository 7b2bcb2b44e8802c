package dev.asynctutor.course;

import dev.asynctutor.course.Step.Block;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads one module's folder: lesson, questions, examples and exercises, and whether they fit together. */
final class ModuleReader {
    private final ContentSource source;
    private final Problems problems;

    ModuleReader(ContentSource source, Problems problems) {
        this.source = source;
        this.problems = problems;
    }

    /** The module in a folder below {@code modules/}; empty, with problems, when its lesson cannot be read at all. */
    Optional<CourseModule> read(String folderName) {
        String folder = "modules/" + folderName;
        String file = folder + "/lesson.md";
        Optional<String> text = source.read(file);
        if (text.isEmpty()) {
            problems.add(file, 1, "the lesson of this module is missing");
            return Optional.empty();
        }
        return FrontMatter.of(file, "a lesson", text.get(), problems)
                .map(front -> module(folderName, file, front.fields(), front.firstLine(), front.body()));
    }

    private CourseModule module(String folderName, String file, YamlMap front, int firstLine, String body) {
        String id = front.text("id");
        String title = front.text("title");
        int minutes = minutes(front, "the module");
        List<String> needs = front.texts("needs");
        List<Outcome> outcomes =
                front.maps("outcomes").stream().map(o -> outcome(id, o)).toList();
        if (outcomes.isEmpty()) front.problem("outcomes", "a module lists its outcomes");
        front.nothingElse();
        String folder = "modules/" + folderName;
        Map<String, Example> examples = examples(id, folder);
        List<String> known = outcomes.stream().map(Outcome::id).toList();
        Map<String, Exercise> exercises = new ExerciseReader(source, id, known, problems).read(folder + "/exercises");
        Map<String, Integer> questionLines = new HashMap<>();
        Map<String, Question> questions = questions(id, folder, examples, known, questionLines);
        LessonReader lesson = new LessonReader(file, id, firstLine, body, problems);
        List<Step> steps = lesson.read();
        EmbedCheck embeds = new EmbedCheck(file, examples, questions, exercises, problems);
        embeds.check(steps, lesson::line);
        embeds.everyQuestionIsAsked(folder + "/questions.yaml", steps, questionLines);
        return new CourseModule(
                id,
                folderName,
                title,
                minutes,
                needs,
                outcomes,
                withQuiz(steps, questions),
                questions,
                examples,
                inOrderOfTheLesson(exercises, steps));
    }

    /** The time that something takes. */
    static int minutes(YamlMap front, String what) {
        if (!front.has("minutes")) front.problem("minutes", "the field minutes is missing");
        int minutes = front.integer("minutes").orElse(1);
        if (minutes <= 0) front.problem("minutes", "minutes is the time " + what + " takes, above 0");
        return minutes;
    }

    private static Outcome outcome(String moduleId, YamlMap map) {
        Outcome outcome = new Outcome(map.text("id"), map.text("text"));
        if (!outcome.id().startsWith(moduleId + "/")) {
            map.problem(
                    "id",
                    "the id of an outcome of this module begins with " + moduleId + "/, not \"" + outcome.id() + "\"");
        }
        map.nothingElse();
        return outcome;
    }

    private Map<String, Example> examples(String moduleId, String folder) {
        ExampleReader reader = new ExampleReader(source, problems);
        Map<String, Example> examples = new LinkedHashMap<>();
        for (String path : source.list(folder + "/examples")) {
            if (path.endsWith(".py")) {
                Example example = reader.read(moduleId, path);
                examples.put(example.id(), example);
            }
        }
        return Collections.unmodifiableMap(examples);
    }

    private Map<String, Question> questions(
            String moduleId,
            String folder,
            Map<String, Example> examples,
            List<String> outcomes,
            Map<String, Integer> lines) {
        String file = folder + "/questions.yaml";
        Optional<String> text = source.read(file);
        if (text.isEmpty()) return Map.of();
        QuestionReader reader = new QuestionReader(moduleId, folder, examples);
        Map<String, Question> questions = new LinkedHashMap<>();
        for (YamlMap map : YamlMap.list(file, text.get(), problems)) {
            Question question = reader.read(map);
            if (questions.put(question.id(), question) != null) {
                map.problem("id", "the id " + localId(question.id()) + " is used twice in this file");
            }
            lines.put(question.id(), map.line("id"));
            if (!outcomes.contains(question.outcome())) {
                map.problem(
                        "outcome",
                        "this module has no outcome " + question.outcome() + "; it has " + String.join(", ", outcomes));
            }
        }
        return Collections.unmodifiableMap(questions);
    }

    private static Map<String, Exercise> inOrderOfTheLesson(Map<String, Exercise> exercises, List<Step> steps) {
        Map<String, Exercise> ordered = new LinkedHashMap<>();
        for (Step step : steps) {
            for (Block block : step.blocks()) {
                if (!(block instanceof Block.DoExercise embedded)) continue;
                Exercise exercise = exercises.get(embedded.exerciseId());
                if (exercise != null) ordered.put(exercise.id(), exercise);
            }
        }
        return Collections.unmodifiableMap(ordered);
    }

    static String localId(String fullId) {
        return fullId.substring(fullId.indexOf('/') + 1);
    }

    /** Fills the quiz with the questions that nothing else asks. */
    private static List<Step> withQuiz(List<Step> steps, Map<String, Question> questions) {
        Set<String> asked = new HashSet<>();
        for (Step step : steps) {
            for (Block block : step.blocks()) if (block instanceof Block.AskQuestion q) asked.add(q.questionId());
        }
        List<String> rest = questions.values().stream()
                .filter(q -> !q.predict() && !asked.contains(q.id()))
                .map(Question::id)
                .toList();
        List<Step> filled = new ArrayList<>();
        for (Step step : steps) {
            List<Block> blocks = step.blocks().stream()
                    .map(b -> b instanceof Block.Quiz ? new Block.Quiz(rest) : b)
                    .toList();
            filled.add(new Step(step.id(), step.title(), step.digest(), blocks));
        }
        return List.copyOf(filled);
    }
}
