package dev.asynctutor.course;

import dev.asynctutor.course.LearningPath.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads one learning path. */
record PathReader(YamlMap map, KnownModules modules) {
    private static final String HOURS = "hours is a list of two whole numbers, least and most: [2, 3]";

    LearningPath read() {
        List<Stage> stages = new ArrayList<>();
        for (YamlMap stage : map.maps("steps")) stage(stage).ifPresent(stages::add);
        if (stages.isEmpty()) map.problem("steps", "a path has at least one stage in steps");
        LearningPath path = new LearningPath(
                map.text("id"), map.text("title"), hours(), map.text("for"), map.text("outcome"), List.copyOf(stages));
        map.nothingElse();
        return path;
    }

    private List<Integer> hours() {
        List<Integer> hours = map.texts("hours").stream()
                .filter(hour -> hour.matches("\\d{1,3}"))
                .map(Integer::valueOf)
                .toList();
        if (hours.size() != 2 || hours.get(0) > hours.get(1)) map.problem("hours", HOURS);
        return hours;
    }

    private Optional<Stage> stage(YamlMap stage) {
        Optional<Stage> read = Optional.empty();
        if (stage.has("module")) {
            String id = stage.text("module");
            modules.check(stage, "module", id);
            read = Optional.of(new Stage.WholeModule(id));
        } else if (stage.has("digest")) {
            String id = stage.text("digest");
            modules.check(stage, "digest", id);
            digestSteps(stage, id);
            read = Optional.of(new Stage.Digest(id));
        } else if (stage.has("run-examples")) {
            Optional<Integer> count = stage.integer("run-examples");
            count.ifPresent(n -> enoughExamples(stage, n));
            read = count.map(Stage.RunExamples::new);
        } else {
            stage.problem("module", "a stage is module: ID, digest: ID or run-examples: N");
        }
        stage.nothingElse();
        return read;
    }

    private void digestSteps(YamlMap stage, String id) {
        CourseModule module = modules.byId().get(id);
        if (module != null && module.steps().stream().noneMatch(Step::digest)) {
            stage.problem("digest", "no step of module " + id + " is tagged digest");
        }
    }

    private void enoughExamples(YamlMap stage, int count) {
        int most = modules.byId().values().stream()
                .mapToInt(m -> m.examples().size())
                .sum();
        if (modules.isComplete() && (count < 1 || count > most)) {
            stage.problem(
                    "run-examples",
                    "run-examples is a number from 1 to " + most + ", for so many examples there are, not " + count);
        }
    }
}
