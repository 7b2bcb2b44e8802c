package dev.asynctutor.course;

import dev.asynctutor.course.Step.Block;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads one module's folder: lesson, questions and examples, and whether they fit together. */
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
        List<String> lines = text.get().lines().toList();
        int end = lines.isEmpty() || !lines.get(0).equals("---")
                ? -1
                : lines.subList(1, lines.size()).indexOf("---");
        if (end < 0) {
            problems.add(file, 1, "a lesson begins with front matter: YAML between two lines ---");
            return Optional.empty();
        }
        String yaml = String.join("\n", lines.subList(1, end + 1));
        String body = String.join("\n", lines.subList(end + 2, lines.size()));
        return YamlMap.map(file, 2, yaml, problems).map(front -> module(folderName, file, front, end + 3, body));
    }

    private CourseModule module(String folderName, String file, YamlMap front, int firstLine, String body) {
        String id = front.text("id");
        String title = front.text("title");
        int minutes = front.integer("minutes").orElse(0);
        if (minutes <= 0) front.problem("minutes", "minutes is the time the module takes, above 0");
        List<String> needs = front.texts("needs");
        List<Outcome> outcomes =
                front.maps("outcomes").stream().map(ModuleReader::outcome).toList();
        if (outcomes.isEmpty()) front.problem("outcomes", "a module lists its outcomes");
        front.nothingElse();
        Map<String, Example> examples = examples(id, "modules/" + folderName);
        Map<String, Question> questions = questions(id, "modules/" + folderName, examples, outcomes);
        List<Step> steps = new LessonReader(file, id, firstLine, body, problems).read();
        checkEmbeds(file, steps, examples, questions);
        return new CourseModule(
                id, folderName, title, minutes, needs, outcomes, withQuiz(steps, questions), questions, examples);
    }

    private static Outcome outcome(YamlMap map) {
        Outcome outcome = new Outcome(map.text("id"), map.text("text"));
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
        return examples;
    }

    private Map<String, Question> questions(
            String moduleId, String folder, Map<String, Example> examples, List<Outcome> outcomes) {
        String file = folder + "/questions.yaml";
        Optional<String> text = source.read(file);
        if (text.isEmpty()) return Map.of();
        QuestionReader reader = new QuestionReader(moduleId, folder, examples);
        Map<String, Question> questions = new LinkedHashMap<>();
        for (YamlMap map : YamlMap.list(file, text.get(), problems)) {
            Question question = reader.read(map);
            if (questions.put(question.id(), question) != null) {
                map.problem("id", "the id " + question.id() + " is used twice");
            }
            if (outcomes.stream().noneMatch(o -> o.id().equals(question.outcome()))) {
                map.problem("outcome", "this module has no outcome " + question.outcome());
            }
        }
        return questions;
    }

    private void checkEmbeds(
            String file, List<Step> steps, Map<String, Example> examples, Map<String, Question> questions) {
        Set<String> shown = new HashSet<>();
        for (Step step : steps) {
            for (Block block : step.blocks()) {
                if (block instanceof Block.ShowExample example) {
                    shown.add(example.exampleId());
                    if (!examples.containsKey(example.exampleId())) {
                        problems.add(
                                file,
                                1,
                                "step " + step.id() + " embeds an example that is not there: " + example.exampleId());
                    }
                } else if (block instanceof Block.AskQuestion question
                        && !questions.containsKey(question.questionId())) {
                    problems.add(
                            file,
                            1,
                            "step " + step.id() + " asks a question that is not there: " + question.questionId());
                }
            }
        }
        for (Example example : examples.values()) {
            if (!shown.contains(example.id()))
                problems.add(example.path(), 1, "no step of the lesson embeds this example");
        }
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
