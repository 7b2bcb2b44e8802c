package dev.asynctutor.course;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** The course packed in the jar, beside a list of its files that the build wrote. */
public final class PackedSource implements ContentSource {
    /** Names the list of files, below {@code content/}. */
    public static final String FILES = "files.txt";

    @Override
    public Optional<String> read(String path) {
        try (InputStream in = open(path)) {
            return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @org.jspecify.annotations.Nullable InputStream open(String path) {
        return PackedSource.class.getResourceAsStream("/content/" + path);
    }

    @Override
    public List<String> list(String folder) {
        return read(FILES)
                .orElse("")
                .lines()
                .filter(path -> path.startsWith(folder + "/"))
                .toList();
    }

    @Override
    public String describe() {
        return "the packed course";
    }
}
