package dev.asynctutor.learner;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;

/**
 * From the first format, a list of {@code completed} step ids and a {@code score} over all questions together. Times
 * were not kept, so the steps were seen when the file was written; the score belongs to no question and stays as it is.
 */
final class MigrationFromSchema0 implements Migration {
    @Override
    public ObjectNode apply(ObjectNode old, Instant written) {
        ObjectNode progress = JsonNodeFactory.instance.objectNode();
        progress.put("schema", 1);
        progress.put("started", written.toString());
        ObjectNode steps = JsonNodeFactory.instance.objectNode();
        String last = "";
        for (JsonNode step : old.path("completed")) {
            if (!step.isTextual()) continue;
            last = step.asText();
            steps.put(last, written.toString());
        }
        int slash = last.indexOf('/');
        if (slash > 0) {
            progress.putObject("at").put("module", last.substring(0, slash)).put("step", last);
        }
        progress.set("steps", steps);
        old.properties().forEach(field -> {
            if (!field.getKey().equals("schema") && !field.getKey().equals("completed")) {
                progress.set(field.getKey(), field.getValue());
            }
        });
        return progress;
    }
}
