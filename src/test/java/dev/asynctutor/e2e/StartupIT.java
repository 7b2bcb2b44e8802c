package dev.asynctutor.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asynctutor.learner.Progress.Position;
import dev.asynctutor.learner.ProgressStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who comes back waits for a first prompt, and for no class that only what comes after it needs. */
class StartupIT {
    /** Made when the prompt stands, before a key is read: the work of finding a Python. */
    private static final String AFTERWARDS = "dev.asynctutor.shell.session.Programs$$Lambda";

    /** Some 290 when this was written; each costs about a quarter of a millisecond. */
    private static final int MOST_OF_THE_JAR = 320;

    /** JLine has more than a hundred commands for keys, each of a class of its own. */
    private static final int MOST_LAMBDAS_OF_THE_LINE_READER = 15;

    private static final List<String> NEEDLESS = List.of(
            "com.fasterxml.jackson.databind.",
            "com.fasterxml.jackson.dataformat.",
            "org.yaml.",
            "org.commonmark.",
            "picocli.",
            "org.jline.builtins.",
            "org.jline.console.",
            "org.jline.utils.ExecHelper",
            "java.lang.ProcessBuilder",
            "java.lang.runtime.ObjectMethods",
            "dev.asynctutor.loop.",
            "dev.asynctutor.run.Runner",
            "dev.asynctutor.shell.command.");

    @TempDir
    Path folder;

    @Test
    void theWayBackToThePromptIsShort() throws Exception {
        Path progress = Files.createDirectory(folder.resolve("progress"));
        new ProgressStore(progress)
                .update(p ->
                        p.withPath(Optional.of("fast")).withStep(new Position("2", "2/oven-window"), Instant.now()));
        List<String> way = loadedOnTheWay(progress);

        assertThat(way).noneMatch(line -> NEEDLESS.stream().anyMatch(line::startsWith));
        assertThat(way).filteredOn(line -> line.contains("tutor.jar")).hasSizeBetween(100, MOST_OF_THE_JAR);
        assertThat(way)
                .filteredOn(line -> line.startsWith("org.jline.reader.impl.LineReaderImpl$$Lambda"))
                .hasSizeLessThan(MOST_LAMBDAS_OF_THE_LINE_READER);
    }

    /** Classes and where they came from, in the order of loading. */
    private List<String> loadedOnTheWay(Path progress) throws IOException, InterruptedException {
        Path log = folder.resolve("classes.txt");
        Map<String, String> environment = Map.of(
                "TUTOR_PROGRESS",
                progress.toString(),
                "JDK_JAVA_OPTIONS",
                "-Xlog:class+load:file=" + log + ":none:filecount=0");
        try (PtySession tutor = new PtySession(80, 24, environment)) {
            assertThat(tutor.firstPrompt()).contains("Welcome back");
            tutor.type("\u0004");
            assertThat(tutor.exitCode()).isZero();
        }
        List<String> loaded = Files.readAllLines(log);
        assertThat(loaded).anyMatch(line -> line.startsWith(AFTERWARDS));
        return loaded.stream().takeWhile(line -> !line.startsWith(AFTERWARDS)).toList();
    }
}
