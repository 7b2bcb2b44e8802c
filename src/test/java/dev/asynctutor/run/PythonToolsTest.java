package dev.asynctutor.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PythonToolsTest {
    @TempDir
    Path cache;

    @Test
    void laysThePackagesOutAndFindsThemAgain() throws IOException {
        Path folder = PythonTools.laidOut(cache);
        assertThat(folder.resolve("virtual_clock/__main__.py")).exists();
        assertThat(folder.resolve("supervisor.py")).doesNotExist();
        assertThat(PythonTools.laidOut(cache)).isEqualTo(folder);
        assertThat(children(cache)).hasSize(1);
    }

    @Test
    void putsBackWhatIsMissingOrCut() throws IOException {
        Path folder = PythonTools.laidOut(cache);
        Path clock = folder.resolve("virtual_clock/clock.py");
        String source = Files.readString(clock);
        Files.delete(folder.resolve("virtual_clock/loops.py"));
        Files.writeString(clock, "");
        assertThat(PythonTools.laidOut(cache)).isEqualTo(folder);
        assertThat(clock).hasContent(source);
        assertThat(folder.resolve("virtual_clock/loops.py")).exists();
        assertThat(children(cache)).hasSize(1);
    }

    @Test
    void manyTutorsAtOnceAgreeOnOneFolder() throws Exception {
        ExecutorService tutors = Executors.newFixedThreadPool(8);
        try {
            Callable<Path> layOut = () -> PythonTools.laidOut(cache);
            for (var folder :
                    tutors.invokeAll(Stream.generate(() -> layOut).limit(8).toList())) {
                assertThat(folder.get().resolve("virtual_clock/script.py")).isNotEmptyFile();
            }
        } finally {
            tutors.shutdown();
        }
        assertThat(children(cache)).hasSize(1);
    }

    @Test
    void usesATemporaryFolderWhereTheCacheCannotBeWritten() throws IOException {
        Path file = Files.writeString(cache.resolve("a-file"), "not a folder");
        Path folder = PythonTools.laidOut(file.resolve("below"));
        assertThat(folder.resolve("virtual_clock/script.py")).exists();
    }

    private static Stream<Path> children(Path folder) throws IOException {
        try (Stream<Path> children = Files.list(folder)) {
            return children.toList().stream();
        }
    }
}
