package dev.asynctutor.learner;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/** A step from one format of the progress file to the next. An old file goes through all steps from its own on. */
interface Migration {
    /** In order: the first takes schema 0 to schema 1. */
    List<Migration> ALL = List.of(new MigrationFromSchema0());

    /**
     * The same progress in the next format.
     *
     * @param written when the file was last written, for what has no time of its own
     */
    ObjectNode apply(ObjectNode old, Instant written);

    /**
     * An old file as a file of the present format.
     *
     * @throws DamageException when it is not what its schema says it is
     */
    static byte[] migrate(Path file, int schema) throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        Instant written = Files.getLastModifiedTime(file).toInstant();
        if (!(mapper.readTree(Files.readAllBytes(file)) instanceof ObjectNode progress)) {
            throw new DamageException("it is not a JSON object");
        }
        for (Migration step : ALL.subList(schema, ALL.size())) {
            progress = step.apply(progress, written);
        }
        return mapper.writerWithDefaultPrettyPrinter().writeValueAsBytes(progress);
    }
}
