package dev.asynctutor.course;

import dev.asynctutor.course.Question.Choice;
import dev.asynctutor.course.Question.Code;
import dev.asynctutor.course.Question.Moment;
import dev.asynctutor.course.Question.NumberSource;
import dev.asynctutor.course.Question.Task;
import dev.asynctutor.course.Question.Wanted;
import dev.asynctutor.course.Question.Wrong;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the questions of one module. */
final class QuestionReader {
    private static final List<String> KINDS =
            List.of("single", "multi", "number", "output", "order", "blank", "bug", "next");
    private static final List<String> WITH_CHOICES = List.of("single", "multi", "next");
    private static final String GAP = "___";
    private final String moduleId;
    private final String folder;
    private final Map<String, Example> examples;

    QuestionReader(String moduleId, String folder, Map<String, Example> examples) {
        this.moduleId = moduleId;
        this.folder = folder;
        this.examples = examples;
    }

    Question read(YamlMap map) {
        String id = map.text("id");
        if (!id.matches("[a-z0-9-]+"))
            map.problem("id", "an id has small letters, figures and hyphens, not \"" + id + "\"");
        String kind = map.text("kind");
        boolean predict = map.flag("predict");
        Optional<Code> code = code(map);
        Optional<String> proof = map.optionalText("proof");
        Question question = new Question(
                moduleId + "/" + id,
                map.text("outcome"),
                map.integer("misconception"),
                predict,
                map.text("ask"),
                code,
                proof,
                task(kind, map, code, proof),
                why(kind, map));
        if (predict && code.flatMap(Code::path).isEmpty()) {
            map.problem("predict", "a prediction names its example: code: examples/NAME.py");
        }
        if (KINDS.contains(kind)) map.nothingElse(); // which fields there may be is not known for any other
        return question;
    }

    private static String why(String kind, YamlMap map) {
        return WITH_CHOICES.contains(kind) || !KINDS.contains(kind)
                ? map.optionalText("why").orElse("")
                : map.text("why");
    }

    private Optional<Code> code(YamlMap map) {
        Optional<String> text = map.optionalText("code");
        if (text.isEmpty()) return Optional.empty();
        String code = text.get();
        if (!code.startsWith("examples/") || code.contains("\n")) {
            return Optional.of(new Code(Optional.empty(), code, false));
        }
        String path = folder + "/" + code;
        Optional<Example> example =
                examples.values().stream().filter(e -> e.path().equals(path)).findFirst();
        if (example.isEmpty()) map.problem("code", "there is no " + code + " in this module");
        return Optional.of(new Code(
                Optional.of(path),
                example.map(Example::source).orElse(""),
                example.map(e -> e.metadata().realClock()).orElse(false)));
    }

    private static Task task(String kind, YamlMap map, Optional<Code> code, Optional<String> proof) {
        return switch (kind) {
            case "single", "multi" -> choose(map, kind.equals("multi"), code, proof);
            case "number" -> quantity(map, code);
            case "output" -> {
                needsCode(map, code, "output");
                answerFrom(map);
                yield new Task.Output(wrong(map));
            }
            case "order" -> order(map, code);
            case "blank" -> blank(map, code);
            case "bug" -> bug(map, code);
            case "next" -> next(map, code);
            default -> {
                map.problem("kind", "there is no kind " + kind + "; " + NearestName.hint(kind, KINDS));
                yield new Task.Output(List.of());
            }
        };
    }

    private static Task choose(YamlMap map, boolean several, Optional<Code> code, Optional<String> proof) {
        List<Choice> choices = choices(map, 3);
        long right = choices.stream().filter(Choice::right).count();
        if (several ? right == 0 : right != 1) {
            map.problem(
                    "choices",
                    (several ? "at least one choice is" : "exactly one choice is") + " right: true, not " + right);
        }
        Optional<String> from = answerFrom(map);
        if (code.isPresent() && from.isEmpty() && proof.isEmpty()) {
            map.problem("code", "with code, the key comes from it (answer: {from: stdout}) or has a proof");
        }
        return new Task.Choose(several, choices, from.isPresent());
    }

    private static List<Choice> choices(YamlMap map, int fewest) {
        List<Choice> choices =
                map.maps("choices").stream().map(QuestionReader::choice).toList();
        if (choices.size() < fewest || choices.size() > 5) {
            map.problem("choices", fewest + " to 5 choices are expected, not " + choices.size());
        }
        return choices;
    }

    /** Which choice is right nobody writes down: the recording of the run tells. */
    private static Task next(YamlMap map, Optional<Code> code) {
        needsCode(map, code, "next");
        List<Choice> choices = choices(map, 2);
        if (choices.stream().anyMatch(Choice::right)) {
            map.problem("choices", "no choice is marked right: the recording of the run tells which is");
        }
        Optional<YamlMap> at = map.map("at");
        Optional<Integer> line = at.flatMap(a -> a.integer("line"));
        Optional<String> output = at.flatMap(a -> a.optionalText("output"));
        if (line.isPresent() == output.isPresent()) {
            map.problem(
                    "at",
                    "at: {line: N} or at: {output: \"a printed line\"} is expected, and time: N for the Nth time");
        }
        int time = at.flatMap(a -> a.integer("time")).orElse(1);
        if (time < 1) map.problem("at", "time counts from 1, not from " + time);
        at.ifPresent(YamlMap::nothingElse);
        return new Task.Next(new Moment(line, output, time), wanted(map), choices);
    }

    private static Wanted wanted(YamlMap map) {
        String wanted = map.text("wanted");
        if (wanted.equals("task")) return Wanted.TASK;
        if (!wanted.equals("output")) map.problem("wanted", "wanted is task or output, not \"" + wanted + "\"");
        return Wanted.OUTPUT;
    }

    private static Choice choice(YamlMap map) {
        Choice choice = new Choice(map.text("text"), map.flag("right"), map.text("why"));
        map.nothingElse();
        return choice;
    }

    private static Optional<String> answerFrom(YamlMap map) {
        Optional<YamlMap> answer = map.map("answer");
        if (answer.isEmpty()) return Optional.empty();
        String from = answer.get().text("from");
        if (!from.equals("stdout")) answer.get().problem("from", "from is stdout, not \"" + from + "\"");
        answer.get().nothingElse();
        return Optional.of(from);
    }

    private static Task quantity(YamlMap map, Optional<Code> code) {
        Optional<YamlMap> answer = map.map("answer");
        if (answer.isEmpty())
            map.problem("answer", "answer: {from: seconds}, {from: stdout} or {value: N} is expected");
        Optional<Double> value = answer.flatMap(a -> a.number("value"));
        NumberSource source = NumberSource.LITERAL;
        if (answer.isPresent() && answer.get().has("from")) {
            String from = answer.get().text("from");
            source = switch (from) {
                case "seconds" -> NumberSource.SECONDS;
                case "stdout" -> NumberSource.STDOUT;
                default -> {
                    answer.get().problem("from", "from is seconds or stdout, not \"" + from + "\"");
                    yield NumberSource.LITERAL;
                }
            };
            needsCode(map, code, "answer: {from: " + from + "}");
        } else if (answer.isPresent() && value.isEmpty()) {
            answer.get().problem("value", "answer has from or value");
        }
        double tolerance = answer.flatMap(a -> a.number("tolerance")).orElse(0.0);
        if (tolerance < 0)
            answer.ifPresent(a -> a.problem("tolerance", "tolerance is 0 or more, not " + a.text("tolerance")));
        answer.ifPresent(YamlMap::nothingElse);
        return new Task.Quantity(
                source, value, tolerance, map.optionalText("unit").orElse(""), wrong(map));
    }

    private static Task order(YamlMap map, Optional<Code> code) {
        List<String> lines = map.texts("lines");
        if (lines.isEmpty()) {
            needsCode(map, code, "order without lines");
            answerFrom(map);
        } else if (lines.size() < 3 || lines.size() > 9) {
            map.problem("lines", "3 to 9 lines can be put in order, not " + lines.size());
        }
        return new Task.Order(lines, map.optionalText("prints"));
    }

    private static Task blank(YamlMap map, Optional<Code> code) {
        List<String> accept = map.texts("accept");
        if (accept.isEmpty()) map.problem("accept", "accept lists at least one right filling");
        boolean gap = map.optionalText("ask").orElse("").contains(GAP)
                || code.filter(c -> c.source().contains(GAP)).isPresent();
        if (!gap) map.problem("ask", "the gap " + GAP + " is missing in ask or code");
        return new Task.Blank(accept, wrong(map));
    }

    private static Task bug(YamlMap map, Optional<Code> code) {
        needsCode(map, code, "bug");
        Optional<YamlMap> answer = map.map("answer");
        int line = answer.flatMap(a -> a.integer("line")).orElse(0);
        long last = code.map(c -> c.source().lines().count()).orElse(0L);
        if (line < 1 || line > last) map.problem("answer", "answer: {line: N} names a line of the code, 1 to " + last);
        answer.ifPresent(YamlMap::nothingElse);
        return new Task.Bug(line, map.text("fix"), wrong(map));
    }

    private static void needsCode(YamlMap map, Optional<Code> code, String what) {
        if (code.isEmpty()) map.problem("code", what + " needs code");
    }

    private static List<Wrong> wrong(YamlMap map) {
        return map.maps("wrong").stream()
                .map(wrong -> {
                    Wrong read = new Wrong(wrong.text("value"), wrong.text("why"));
                    wrong.nothingElse();
                    return read;
                })
                .toList();
    }
}
