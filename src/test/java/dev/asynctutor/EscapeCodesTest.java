package dev.asynctutor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** All drawing goes through one class: no other writes an escape code, though some read those that keys send. */
class EscapeCodesTest {
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Path SCREEN = SOURCES.resolve("dev/asynctutor/screen/Screen.java");
    private static final Pattern ESCAPE_CODE = Pattern.compile("\\\\(033|u+001[bB]|x1[bB])\\S*\\[");
    private static final Pattern KEY = Pattern.compile("\\.bind\\(");

    @Test
    void onlyTheScreenWritesThem() throws IOException {
        List<String> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                if (file.equals(SCREEN)) continue;
                for (String line : Files.readAllLines(file)) {
                    if (ESCAPE_CODE.matcher(line).find() && !KEY.matcher(line).find()) found.add(file + ": " + line);
                }
            }
        }
        assertThat(found).isEmpty();
    }
}
