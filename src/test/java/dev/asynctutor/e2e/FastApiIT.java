package dev.asynctutor.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.asynctutor.course.Course;
import dev.asynctutor.course.Example;
import dev.asynctutor.course.PackedCourse;
import dev.asynctutor.course.Question;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Programs that need FastAPI. Where {@code TUTOR_TEST_FASTAPI} names a folder of unpacked packages, they are run for real,
 * and a folder without them is a failure.
 */
class FastApiIT {
    private static final String FIRST = "6e/first_office";

    @TempDir
    Path folder;

    @Test
    void theyRunForRealAndPrintWhatIsRecorded() throws Exception {
        String packages = System.getenv("TUTOR_TEST_FASTAPI");
        assumeTrue(packages != null, "without TUTOR_TEST_FASTAPI the programs that need FastAPI are not run");
        Map<String, String> ownCache =
                Map.of("XDG_CACHE_HOME", folder.resolve("cache").toString());
        Jar.Result setup = tutor(ownCache, "setup", "fastapi", "--from", String.valueOf(packages));
        assertThat(setup.exit()).as(setup.out() + setup.err()).isZero();

        List<Example> examples = examples();
        assertThat(examples).hasSizeGreaterThanOrEqualTo(8);
        SoftAssertions all = new SoftAssertions();
        for (Example example : examples) {
            JsonNode ran = tutor(ownCache, "run", example.id(), "--json").json();
            all.assertThat(ran.path("stdout").asText()).as(example.id()).isEqualTo(example.output());
            all.assertThat(ran.path("stderr").asText()).as(example.id()).isEmpty();
            all.assertThat(ran.path("exit").asInt()).as(example.id()).isZero();
        }
        for (String proof : proofs()) {
            Path file = Files.writeString(folder.resolve("proof.py"), proof);
            JsonNode ran =
                    tutor(ownCache, "run", file.toString(), "--json", "--bare").json();
            all.assertThat(ran.path("exit").asInt())
                    .as(proof + ran.path("stderr"))
                    .isZero();
        }
        all.assertAll();
    }

    @Test
    void withoutItARunTellsWhatToTypeAndShowsTheRecordedOutput() throws Exception {
        JsonNode first =
                tutor(Map.of(), "doctor", "--json").json().path("interpreters").path(0);
        assumeTrue(first.path("packages").isEmpty(), "the first Python of this machine has packages");
        String python = first.path("command").asText();

        Jar.Result run = tutor(Map.of(), "run", FIRST, "--python", python);

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err())
                .contains("fastapi and uvicorn")
                .contains("recorded output")
                .doesNotContain("Exception");
        assertThat(run.out()).isEqualTo(example(FIRST).output());
        Jar.Result json = tutor(Map.of(), "run", FIRST, "--json", "--python", python);
        assertThat(json.exit()).isEqualTo(2);
        assertThat(json.out()).isEmpty();
    }

    @Test
    void aFolderWithoutThePackagesIsToldInOneSentence() throws Exception {
        Jar.Result setup = tutor(Map.of(), "setup", "fastapi", "--from", folder.toString());

        assertThat(setup.exit()).isEqualTo(2);
        assertThat(setup.err()).contains("holds no package fastapi").doesNotContain("Exception");
        assertThat(tutor(Map.of(), "setup", "flask").err()).contains("type setup fastapi");
    }

    private Jar.Result tutor(Map<String, String> environment, String... arguments)
            throws IOException, InterruptedException {
        return Jar.run(folder.resolve("progress"), environment, "", arguments);
    }

    private static List<Example> examples() throws Exception {
        return PackedCourse.open().modules().stream()
                .flatMap(module -> module.examples().values().stream())
                .filter(example -> example.metadata().dependencies().contains("fastapi"))
                .toList();
    }

    private static List<String> proofs() throws Exception {
        return PackedCourse.open().modules().stream()
                .flatMap(module -> module.questions().values().stream())
                .map(Question::proof)
                .flatMap(Optional::stream)
                .filter(proof -> proof.contains("from fastapi"))
                .toList();
    }

    private static Example example(String id) throws Exception {
        Course course = PackedCourse.open();
        return Stream.of(id)
                .map(course::example)
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow();
    }
}
