package dev.asynctutor.learner;

import dev.asynctutor.learner.Fsrs.Memory;
import dev.asynctutor.learner.Progress.Answer;
import dev.asynctutor.learner.Progress.ExampleRuns;
import dev.asynctutor.learner.Progress.ModuleTest;
import dev.asynctutor.learner.Progress.Position;
import dev.asynctutor.learner.Progress.QuestionStanding;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Progress as far as it was read: when reading fails, what came before the mistake is still here. */
final class ProgressDraft {
    private static final int NOT_SEEN = -1;

    private @Nullable Instant started;
    private Optional<String> path = Optional.empty();
    private Optional<Position> at = Optional.empty();
    private final Map<String, Instant> steps = new LinkedHashMap<>();
    private final Map<String, ExampleRuns> examples = new LinkedHashMap<>();
    private final Map<String, QuestionStanding> questions = new LinkedHashMap<>();
    private final Map<String, Instant> ticks = new LinkedHashMap<>();
    private final Map<String, ModuleTest> tests = new LinkedHashMap<>();
    private final Map<String, ExerciseStanding> exercises = new LinkedHashMap<>();
    private final Map<String, String> settings = new LinkedHashMap<>();
    private final Map<String, String> extra = new LinkedHashMap<>();
    private final ByteArrayOutputStream answers = new ByteArrayOutputStream();
    private long answerCount;
    private int schema = NOT_SEEN;
    private Optional<LogSummary> summary = Optional.empty();

    /** What the file says of its own log. */
    record LogSummary(long count, long bytes, long crc32) {}

    /** The file's schema; 0, the first, did not say so itself. */
    int schema() {
        if (schema != NOT_SEEN) return schema;
        return extra.containsKey("completed") ? 0 : NOT_SEEN;
    }

    Optional<LogSummary> summary() {
        return summary;
    }

    /** The answers that were read. */
    AnswerLog log() {
        return new AnswerLog.InMemory(answers.toByteArray(), answerCount);
    }

    /** Whether there is anything worth keeping. */
    boolean holdsSomething() {
        return at.isPresent()
                || !steps.isEmpty()
                || !examples.isEmpty()
                || !questions.isEmpty()
                || !ticks.isEmpty()
                || !tests.isEmpty()
                || !exercises.isEmpty();
    }

    Optional<Instant> started() {
        return Optional.ofNullable(started);
    }

    Progress build(Instant otherwiseStarted) {
        return new Progress(
                started().orElse(otherwiseStarted),
                path,
                at,
                steps,
                examples,
                questions,
                ticks,
                tests,
                exercises,
                settings,
                extra,
                List.of());
    }

    /** Takes the value of a top-level field, other than the answers. */
    void take(String field, JsonFields json) throws IOException {
        switch (field) {
            case "schema" -> schema = json.count();
            case "started" -> started = json.instant();
            case "path" -> path = Optional.of(json.text());
            case "at" -> at = Optional.of(position(json));
            case "steps" -> json.entries(steps, JsonFields::instant);
            case "examples" -> json.entries(examples, ProgressDraft::runs);
            case "questions" -> json.entries(questions, ProgressDraft::standing);
            case "ticks" -> json.entries(ticks, JsonFields::instant);
            case "tests" -> json.entries(tests, ProgressDraft::test);
            case "exercises" -> json.entries(exercises, ProgressDraft::exercise);
            case "settings" -> json.entries(settings, JsonFields::text);
            case "log" -> summary = Optional.of(summary(json));
            default -> extra.put(field, json.raw());
        }
    }

    /** Takes the list of answers, and writes each as the log has it. */
    void takeAnswers(JsonFields json) throws IOException {
        eachAnswer(json, answer -> {
            if (answerCount > 0) answers.writeBytes(ProgressJson.BETWEEN_ANSWERS);
            answers.writeBytes(ProgressJson.lines(List.of(answer)));
            answerCount++;
        });
    }

    static void eachAnswer(JsonFields json, Consumer<Answer> taker) throws IOException {
        json.startArray();
        while (json.nextElement()) {
            taker.accept(answer(json));
        }
    }

    private static Answer answer(JsonFields json) throws IOException {
        String question = null;
        Instant at = null;
        String answer = null;
        Boolean right = null;
        json.startObject();
        for (String name = json.next(); name != null; name = json.next()) {
            switch (name) {
                case "question" -> question = json.text();
                case "at" -> at = json.instant();
                case "answer" -> answer = json.text();
                case "right" -> right = json.truthOrNull();
                default -> json.skip();
            }
        }
        return new Answer(
                json.required(question, "question"),
                json.required(at, "at"),
                json.required(answer, "answer"),
                Optional.ofNullable(right));
    }

    private static Position position(JsonFields json) throws IOException {
        Map<String, String> parts = json.entries(JsonFields::text);
        return new Position(json.required(parts.get("module"), "module"), json.required(parts.get("step"), "step"));
    }

    private static ExampleRuns runs(JsonFields json) throws IOException {
        Integer runs = null;
        Instant last = null;
        json.startObject();
        for (String name = json.next(); name != null; name = json.next()) {
            switch (name) {
                case "runs" -> runs = json.count();
                case "last" -> last = json.instant();
                default -> json.skip();
            }
        }
        return new ExampleRuns(json.required(runs, "runs"), json.required(last, "last"));
    }

    private static QuestionStanding standing(JsonFields json) throws IOException {
        Map<String, Integer> counts = new LinkedHashMap<>();
        Map<String, Instant> times = new LinkedHashMap<>();
        Map<String, Double> memory = new LinkedHashMap<>();
        json.startObject();
        for (String name = json.next(); name != null; name = json.next()) {
            switch (name) {
                case "asked", "right", "streak" -> counts.put(name, json.count());
                case "last", "due" -> times.put(name, json.instant());
                case "stability", "difficulty" -> memory.put(name, json.positiveNumber());
                default -> json.skip();
            }
        }
        return new QuestionStanding(
                json.required(counts.get("asked"), "asked"),
                json.required(counts.get("right"), "right"),
                json.required(counts.get("streak"), "streak"),
                json.required(times.get("last"), "last"),
                Optional.ofNullable(times.get("due")),
                new Memory(
                        json.required(memory.get("stability"), "stability"),
                        json.required(memory.get("difficulty"), "difficulty")));
    }

    private static ModuleTest test(JsonFields json) throws IOException {
        Integer tries = null;
        Map<String, Instant> times = new LinkedHashMap<>();
        Map<String, List<String>> ids = new LinkedHashMap<>();
        json.startObject();
        for (String name = json.next(); name != null; name = json.next()) {
            switch (name) {
                case "tries" -> tries = json.count();
                case "last", "passed" -> times.put(name, json.instant());
                case "asked", "proved" -> ids.put(name, json.texts());
                default -> json.skip();
            }
        }
        return new ModuleTest(
                json.required(tries, "tries"),
                json.required(times.get("last"), "last"),
                Optional.ofNullable(times.get("passed")),
                json.required(ids.get("asked"), "asked"),
                json.required(ids.get("proved"), "proved"));
    }

    private static ExerciseStanding exercise(JsonFields json) throws IOException {
        Map<String, Integer> counts = new LinkedHashMap<>();
        Map<String, Instant> times = new LinkedHashMap<>();
        boolean parsons = false;
        json.startObject();
        for (String name = json.next(); name != null; name = json.next()) {
            switch (name) {
                case "attempts", "hints" -> counts.put(name, json.count());
                case "last", "passed", "solution" -> times.put(name, json.instant());
                case "parsons" -> parsons = json.truth();
                default -> json.skip();
            }
        }
        return new ExerciseStanding(
                json.required(counts.get("attempts"), "attempts"),
                Optional.ofNullable(times.get("passed")),
                counts.getOrDefault("hints", 0),
                parsons,
                Optional.ofNullable(times.get("solution")),
                json.required(times.get("last"), "last"));
    }

    private static LogSummary summary(JsonFields json) throws IOException {
        Map<String, Long> parts = json.entries(JsonFields::size);
        return new LogSummary(
                json.required(parts.get("count"), "count"),
                json.required(parts.get("bytes"), "bytes"),
                json.required(parts.get("crc32"), "crc32"));
    }
}
