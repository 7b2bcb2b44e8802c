package dev.asynctutor.loop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every mistake is found where it is, and nowhere else: programs that have it, marked {@code # <- here}, programs that
 * nearly have it, and the whole course.
 */
class DiagnosesTest {
    private static final Path PROGRAMS = Path.of("src", "test", "python", "diagnoses");
    private static final Path COURSE = Path.of("content");
    private static final int AT_ONCE = 3;

    @TempDir
    private Path scratch;

    @ParameterizedTest
    @EnumSource(Diagnosis.Kind.class)
    @Timeout(300)
    void isGivenWhereItIsAndNowhereElse(Diagnosis.Kind kind) throws Exception {
        Path folder = PROGRAMS.resolve(kind.id());
        List<String> wrong = new ArrayList<>();
        List<Path> have = DiagnosedRun.programsIn(folder.resolve("has"));
        List<Path> havenot = DiagnosedRun.programsIn(folder.resolve("not"));
        assertThat(have).hasSizeGreaterThanOrEqualTo(5);
        assertThat(havenot).hasSizeGreaterThanOrEqualTo(5);
        List<Path> programs = Stream.concat(have.stream(), havenot.stream()).toList();
        for (var run : diagnose(programs).entrySet()) {
            Path program = run.getKey();
            List<Diagnosis> found = run.getValue();
            String expected = have.contains(program) ? kind.id() + " in " + marked(program) : "";
            if (!expected.equals(given(found, kind, have.contains(program)))) {
                wrong.add(program + ": expected <" + expected + ">, found " + found);
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static String given(List<Diagnosis> found, Diagnosis.Kind kind, boolean all) {
        return summary(all ? found : ofKind(found, kind));
    }

    /** Course examples that show a mistake on purpose; every other one gets no diagnosis at all. */
    static Map<String, String> onPurpose() throws IOException {
        return Files.readAllLines(PROGRAMS.resolve("course-examples.txt")).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split(": ", 2))
                .collect(Collectors.toMap(parts -> parts[0], parts -> parts[1]));
    }

    @Test
    @Timeout(600)
    void givesTheCourseNoDiagnosisButWhereItShowsAMistake() throws Exception {
        Map<String, String> onPurpose = onPurpose();
        List<Path> examples = DiagnosedRun.programsIn(COURSE).stream()
                .filter(file -> file.toString().contains("/examples/"))
                .filter(DiagnosesTest::runsAlone)
                .toList();
        List<String> wrong = new ArrayList<>();
        diagnose(examples).forEach((example, found) -> {
            String kinds =
                    found.stream().map(it -> it.kind().id()).distinct().sorted().collect(Collectors.joining(" "));
            String expected = onPurpose.getOrDefault(idOf(example), "");
            if (!kinds.equals(expected)) wrong.add(idOf(example) + ": expected <" + expected + ">, found " + found);
        });
        assertThat(wrong).isEmpty();
    }

    private Map<Path, List<Diagnosis>> diagnose(List<Path> programs) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(AT_ONCE);
        try {
            Map<Path, Future<List<Diagnosis>>> running = new java.util.LinkedHashMap<>();
            for (Path program : programs) {
                Path folder = Files.createTempDirectory(scratch, "run");
                Callable<List<Diagnosis>> run = () -> DiagnosedRun.of(program, onVirtualClock(program), folder);
                running.put(program, pool.submit(run));
            }
            Map<Path, List<Diagnosis>> found = new java.util.LinkedHashMap<>();
            for (var entry : running.entrySet())
                found.put(entry.getKey(), entry.getValue().get());
            return found;
        } finally {
            pool.shutdownNow();
        }
    }

    private static boolean onVirtualClock(Path program) throws IOException {
        String source = Files.readString(program);
        return !source.contains("# clock: real") && !source.contains("clock = \"real\"");
    }

    /** Needs nothing but Python itself. */
    private static boolean runsAlone(Path program) {
        try {
            String source = Files.readString(program);
            boolean newer =
                    source.contains("requires-python = \">=3.1") && !source.contains("requires-python = \">=3.11\"");
            return !newer && (source.contains("dependencies = []") || !source.contains("dependencies ="));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String idOf(Path example) {
        return COURSE.relativize(example).toString();
    }

    private static String marked(Path program) {
        try {
            List<String> lines = Files.readAllLines(program);
            return java.util.stream.IntStream.range(0, lines.size())
                    .filter(i -> lines.get(i).endsWith("# <- here"))
                    .mapToObj(i -> String.valueOf(i + 1))
                    .collect(Collectors.joining(","));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static List<Diagnosis> ofKind(List<Diagnosis> found, Diagnosis.Kind kind) {
        return found.stream().filter(it -> it.kind() == kind).toList();
    }

    private static String summary(List<Diagnosis> found) {
        Map<String, List<String>> lines = found.stream()
                .collect(Collectors.groupingBy(
                        it -> it.kind().id(),
                        java.util.TreeMap::new,
                        Collectors.mapping(it -> String.valueOf(it.line()), Collectors.toList())));
        return lines.entrySet().stream()
                .map(entry -> entry.getKey() + " in " + String.join(",", entry.getValue()))
                .collect(Collectors.joining("; "));
    }
}
