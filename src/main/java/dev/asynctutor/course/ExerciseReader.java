package dev.asynctutor.course;

import dev.asynctutor.course.Exercise.Hint;
import dev.asynctutor.course.Exercise.Program;
import dev.asynctutor.course.Exercise.WrongAnswer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the exercises of a module: a folder each, below {@code exercises/}. */
final class ExerciseReader {
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]*");
    private static final Pattern EXPECT = Pattern.compile("# expect: *([a-z][a-z0-9_-]*)(?:: *(.+?))? *");

    private final ContentSource source;
    private final String moduleId;
    private final List<String> outcomes;
    private final Problems problems;

    /**
     * A reader for one module.
     *
     * @param outcomes full ids of the module's outcomes
     */
    ExerciseReader(ContentSource source, String moduleId, List<String> outcomes, Problems problems) {
        this.source = source;
        this.moduleId = moduleId;
        this.outcomes = outcomes;
        this.problems = problems;
    }

    /** The exercises below a folder, by full id, sorted. */
    Map<String, Exercise> read(String folder) {
        Map<String, List<String>> byName = new TreeMap<>();
        for (String path : source.list(folder)) {
            String inside = path.substring(folder.length() + 1);
            int slash = inside.indexOf('/');
            if (slash < 0) problems.add(path, 1, "an exercise is a folder below exercises/, not a file");
            else
                byName.computeIfAbsent(inside.substring(0, slash), n -> new ArrayList<>())
                        .add(path);
        }
        Map<String, Exercise> exercises = new LinkedHashMap<>();
        byName.forEach((name, files) -> exercise(name, folder + "/" + name, files)
                .ifPresent(exercise -> exercises.put(exercise.id(), exercise)));
        return exercises;
    }

    private Optional<Exercise> exercise(String name, String folder, List<String> files) {
        String task = folder + "/task.md";
        if (!NAME.matcher(name).matches()) {
            problems.add(task, 1, "an exercise's folder is named with small letters, digits and _, not " + name);
        }
        Optional<String> text = source.read(task);
        if (text.isEmpty()) {
            problems.add(task, 1, "the task of this exercise is missing");
            return Optional.empty();
        }
        return FrontMatter.of(task, "a task", text.get(), problems)
                .map(front -> exercise(name, folder, files, task, front));
    }

    private Exercise exercise(String name, String folder, List<String> files, String task, FrontMatter front) {
        YamlMap fields = front.fields();
        String title = fields.text("title");
        int minutes = ModuleReader.minutes(fields, "the exercise");
        List<String> serves = outcomes(fields);
        List<String> parsons = fields.textOrTexts("parsons");
        Optional<String> tested = fields.optionalText("tests");
        fields.nothingElse();
        if (front.body().isBlank()) problems.add(task, front.firstLine(), "the text of the task is missing");
        Map<String, String> variants = new LinkedHashMap<>();
        for (Program variant : programs(folder + "/mutants/", files))
            variants.put(stem(variant.path()), variant.source());
        return new Exercise(
                moduleId + "/" + name,
                folder,
                title,
                minutes,
                serves,
                front.body().strip(),
                program(folder + "/start.py"),
                program(folder + "/solution.py"),
                programs(folder + "/also/", files),
                programs(folder + "/wrong/", files).stream().map(this::wrong).toList(),
                hints(folder + "/hints.md"),
                program(folder + "/check.py"),
                variants,
                parsons,
                tested);
    }

    private List<String> outcomes(YamlMap fields) {
        List<String> serves = fields.texts("outcomes");
        if (serves.isEmpty()) fields.problem("outcomes", "an exercise serves at least one outcome of its module");
        for (String outcome : serves) {
            if (!outcomes.contains(outcome)) {
                fields.problem(
                        "outcomes",
                        "this module has no outcome " + outcome + "; it has " + String.join(", ", outcomes));
            }
        }
        return serves;
    }

    private Program program(String path) {
        Optional<String> text = source.read(path);
        if (text.isEmpty()) problems.add(path, 1, "this file of the exercise is missing");
        return new Program(path, text.orElse(""));
    }

    private List<Program> programs(String folder, Collection<String> files) {
        return files.stream()
                .filter(path -> path.startsWith(folder) && path.endsWith(".py"))
                .map(path -> new Program(path, source.read(path).orElse("")))
                .toList();
    }

    private WrongAnswer wrong(Program program) {
        Matcher expect = EXPECT.matcher(program.source().lines().findFirst().orElse(""));
        if (expect.matches()) {
            return new WrongAnswer(
                    program,
                    expect.group(1),
                    Optional.ofNullable(expect.group(2)).orElse(""));
        }
        problems.add(
                program.path(),
                1,
                "a wrong answer begins with its reason: # expect: FUNCTION, or # expect: FUNCTION: WORDS, where FUNCTION"
                        + " is one of check.py or a kind of diagnosis");
        return new WrongAnswer(program, "", "");
    }

    private List<Hint> hints(String path) {
        List<Hint> hints = new ArrayList<>();
        String title = "";
        List<String> text = new ArrayList<>();
        for (String line : (source.read(path).orElse("") + "\n## ").lines().toList()) {
            if (!line.startsWith("## ")) {
                text.add(line);
                continue;
            }
            String body = String.join("\n", text).strip();
            if (!title.isEmpty()) hints.add(new Hint(title, body));
            else if (!body.isEmpty()) problems.add(path, 1, "a hint begins with its heading, ## …");
            title = line.substring(3).strip();
            text.clear();
        }
        if (hints.isEmpty()) problems.add(path, 1, "an exercise has hints, each below a heading ## …");
        return List.copyOf(hints);
    }

    private static String stem(String path) {
        return path.substring(path.lastIndexOf('/') + 1, path.lastIndexOf('.'));
    }
}
