package dev.asynctutor.grade;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.asynctutor.grade.CheckResult.Failure;
import dev.asynctutor.grade.CheckResult.Planned;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;

/**
 * What the bench has signed. A line without the key is noise: whatever the program that is judged can write to.
 *
 * @param ended whether the bench came to its end
 * @param noise all other lines
 */
record BenchReport(
        List<Planned> plan,
        int passed,
        Optional<Failure> failure,
        Optional<String> fault,
        boolean ended,
        List<String> noise) {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    static BenchReport read(String key, String output) {
        List<Planned> plan = new ArrayList<>();
        List<String> noise = new ArrayList<>();
        int passed = 0;
        Optional<Failure> failure = Optional.empty();
        Optional<String> fault = Optional.empty();
        boolean ended = false;
        for (String line : output.lines().toList()) {
            Optional<JsonNode> signed = signed(key, line);
            if (signed.isEmpty()) {
                noise.add(line);
                continue;
            }
            JsonNode node = signed.get();
            for (JsonNode check : node.path("plan")) {
                plan.add(new Planned(
                        check.path("function").asText(), check.path("name").asText()));
            }
            if (node.path("passed").asBoolean()) passed++;
            else if (node.has("check")) failure = Optional.of(failure(node));
            fault = fault.or(() -> text(node, "fault"));
            ended |= node.has("end");
        }
        return new BenchReport(plan, passed, failure, fault, ended, noise);
    }

    private static Optional<JsonNode> signed(String key, String line) {
        if (!line.startsWith("{")) return Optional.empty();
        try {
            JsonNode node = MAPPER.readTree(line);
            return key.equals(node.path("key").asText()) ? Optional.of(node) : Optional.empty();
        } catch (JsonProcessingException e) {
            return Optional.empty(); // the program wrote it, or was cut off
        }
    }

    private static Failure failure(JsonNode node) {
        JsonNode line = node.path("line");
        return new Failure(
                node.path("message").asText(),
                line.isInt() ? OptionalInt.of(line.asInt()) : OptionalInt.empty(),
                text(node, "mistake"),
                text(node, "cause"),
                text(node, "diagnosis"),
                node.path("printed").asText());
    }

    private static Optional<String> text(JsonNode node, String field) {
        return node.hasNonNull(field) ? Optional.of(node.get(field).asText()) : Optional.empty();
    }

    /**
     * The result; where the bench did not come to its end, the check that was next has failed.
     *
     * @param death why it did not
     */
    CheckResult result(String exerciseId, double seconds, Supplier<Failure> death) {
        Optional<Failure> found = failure.isPresent() || ended ? failure : Optional.of(death.get());
        return new CheckResult(exerciseId, plan, passed, found, seconds);
    }
}
