package dev.asynctutor.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asynctutor.course.Course;
import dev.asynctutor.course.CourseModule;
import dev.asynctutor.course.Outcome;
import dev.asynctutor.course.PackedCourse;
import dev.asynctutor.learner.ProgressStore;
import dev.asynctutor.run.Interpreter;
import dev.asynctutor.run.Interpreters;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The real course, exported by someone who has learned a little, and read and run without the tutor. */
@Timeout(300)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExportIT {
    private static final String ANSWERED = "6c/predict";

    @TempDir
    static Path folder;

    private final Interpreter python = Interpreters.ofThisMachine().choose(Optional.empty());
    private Path export = Path.of("");

    private record Ran(int exit, String out, String err) {}

    @BeforeAll
    void learnAndExport() throws Exception {
        Course course = PackedCourse.open();
        Path progress = Files.createDirectory(folder.resolve("progress"));
        List<String> questions = course.module("6c").questions().values().stream()
                .filter(question -> question.outcome().equals(ANSWERED))
                .map(question -> question.id())
                .toList();
        String success = course.outline().success().get(0).id();
        String ticked = course.module("6d").outcomes().get(0).id();
        new ProgressStore(progress).update(p -> {
            for (String id : questions) p = p.withAnswer(id, Instant.now(), "right", Optional.of(true));
            return p.withTick(success, Instant.now()).withTick(ticked, Instant.now());
        });
        export = folder.resolve("my course");
        Jar.Result result = tutor("export", export.toString());
        assertThat(result.exit()).as(result.out() + result.err()).isZero();
        assertThat(result.out()).contains("Wrote").contains("README.md");
    }

    private static Jar.Result tutor(String... arguments) throws IOException, InterruptedException {
        return Jar.run(folder.resolve("progress"), "", arguments);
    }

    private Ran examples(String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(python.command());
        command.add(export.resolve("code_examples/all_examples.py").toString());
        command.addAll(Arrays.asList(words));
        Path err = folder.resolve("err");
        Process process =
                new ProcessBuilder(command).redirectError(err.toFile()).start();
        process.getOutputStream().close();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ran(process.waitFor(), out, Files.readString(err));
    }

    @Test
    void theTreeIsWhatTheOutlinePromises() throws Exception {
        List<String> expected =
                new ArrayList<>(List.of("README.md", "LEARNING_CHECKLIST.md", "code_examples/all_examples.py"));
        Course course = PackedCourse.open();
        course.outline().modules().forEach(module -> expected.add("modules/" + module.folder() + ".md"));
        Stream.of("QUICK_REFERENCE.md", "GLOSSARY.md", "DEBUGGING_GUIDE.md", "DECISION_TREES.md")
                .filter(document -> course.source().read(document).isPresent())
                .forEach(expected::add);
        try (Stream<Path> files = Files.walk(export)) {
            assertThat(files.filter(Files::isRegularFile)
                            .map(file -> export.relativize(file).toString().replace('\\', '/')))
                    .containsExactlyInAnyOrderElementsOf(expected);
        }
    }

    @Test
    void everyLinkOfEveryPageLeadsSomewhere() throws Exception {
        CodeHost host = CodeHost.of(export);
        assertThat(host.pages()).hasSizeGreaterThanOrEqualTo(14);
        assertThat(host.links()).hasSizeGreaterThan(100);
        assertThat(host.deadLinks()).isEmpty();
    }

    @Test
    void aPageShowsEveryStepExampleAndQuestionOfItsModule() throws Exception {
        for (CourseModule module : PackedCourse.open().modules()) {
            String page = Files.readString(export.resolve("modules/" + module.folder() + ".md"));
            assertThat(page).doesNotContain("<!-- step").doesNotContain("questions.yaml");
            module.examples().keySet().forEach(id -> assertThat(page).contains("(`" + id + "`"));
            long answers =
                    page.lines().filter("<summary>Answer</summary>"::equals).count();
            assertThat(answers).isEqualTo(module.questions().size());
        }
    }

    @Test
    void theBoxesOfThisLearnerAreTicked() throws Exception {
        Course course = PackedCourse.open();
        List<String> done = List.of(
                course.module("6c").outcomes().stream()
                        .filter(outcome -> outcome.id().equals(ANSWERED))
                        .map(Outcome::text)
                        .findFirst()
                        .orElseThrow(),
                course.module("6d").outcomes().get(0).text(),
                course.outline().success().get(0).text());
        List<String> boxes = Files.readAllLines(export.resolve("LEARNING_CHECKLIST.md"));
        assertThat(boxes.stream().filter(line -> line.startsWith("- [x] ")).map(line -> line.substring(6)))
                .containsExactlyInAnyOrderElementsOf(done);
        int all = course.modules().stream()
                        .mapToInt(module -> module.outcomes().size())
                        .sum()
                + course.outline().success().size();
        assertThat(boxes.stream().filter(line -> line.startsWith("- ["))).hasSize(all);
    }

    @Test
    void allExamplesAreListed() throws Exception {
        Ran list = examples("--list");
        assertThat(list.exit()).isZero();
        PackedCourse.open().modules().forEach(module -> {
            assertThat(list.out()).contains(module.id() + "  " + module.title());
            module.examples()
                    .values()
                    .forEach(e ->
                            assertThat(list.out()).containsPattern("(?m)^  " + e.id() + " +\\Q" + e.title() + "\\E$"));
        });
    }

    @Test
    void oneExamplePrintsWhatWasRecordedAndNothingElse() throws Exception {
        Ran one = examples("6c/two_cups");
        assertThat(one)
                .isEqualTo(new Ran(
                        0,
                        PackedCourse.open().example("6c/two_cups").orElseThrow().output(),
                        ""));
    }

    @Test
    void aModuleIsRunFromItsFirstExampleToItsLast() throws Exception {
        CourseModule module = PackedCourse.open().module("1");
        Ran ran = examples("1");
        assertThat(ran.err()).as("what an example says that is meant to fail").doesNotContain("all_examples");
        assertThat(ran.exit()).isZero();
        assertThat(ran.out()).endsWith("1: " + module.examples().size() + " run.\n");
        module.examples()
                .values()
                .forEach(example -> assertThat(ran.out())
                        .contains("== " + example.id() + ": " + example.title() + "\n" + example.output()));
    }

    @Test
    void everySourceIsKeptByteForByte() throws Exception {
        List<String> words = new ArrayList<>(List.of("--show"));
        StringBuilder sources = new StringBuilder();
        PackedCourse.open()
                .modules()
                .forEach(module -> module.examples().values().forEach(example -> {
                    words.add(example.id());
                    sources.append(example.source());
                }));
        assertThat(examples(words.toArray(String[]::new)).out()).isEqualTo(sources.toString());
    }

    @Test
    void ctrlCStopsAnExampleWithoutATraceback() throws Exception {
        List<String> command = new ArrayList<>(python.command());
        command.addAll(List.of(export.resolve("code_examples/all_examples.py").toString(), "6c"));
        try (PtySession terminal = new PtySession(command, 80, 24, Map.of())) {
            terminal.awaitOutput(0, "kettle on");
            terminal.type("\003");
            assertThat(terminal.exitCode()).isEqualTo(130);
            terminal.awaitLastOutput();
            assertThat(terminal.everything())
                    .contains("Stopped by Ctrl-C.")
                    .doesNotContain("Traceback")
                    .doesNotContain("await_too_soon");
        }
    }

    @Test
    void anotherExportKeepsWhatAPersonHasChangedAndNamesIt() throws Exception {
        Path again = folder.resolve("again");
        assertThat(tutor("export", again.toString()).exit()).isZero();
        Path mine = again.resolve("LEARNING_CHECKLIST.md");
        String ticked = Files.readString(mine).replaceFirst("- \\[ ]", "- [x]");
        Files.writeString(mine, ticked);
        Files.writeString(again.resolve("notes.md"), "mine");

        Jar.Result prompt = Jar.run(folder.resolve("progress"), "export \"" + again + "\"\nquit\n");
        assertThat(prompt.exit()).isZero();
        assertThat(prompt.out().replaceAll("\\s+", " "))
                .contains("Kept, since they are not as they were exported: LEARNING_CHECKLIST.md.");
        assertThat(mine).hasContent(ticked);
        assertThat(again.resolve("notes.md")).hasContent("mine");
    }

    @Test
    void aFolderOfOtherThingsIsRefusedInOneSentence() throws Exception {
        Path other = Files.createDirectory(folder.resolve("other"));
        Files.writeString(other.resolve("README.md"), "# My project\n");
        Jar.Result refused = tutor("export", other.toString());
        assertThat(refused.exit()).isEqualTo(2);
        assertThat(refused.out()).isEmpty();
        assertThat(refused.err().lines()).hasSize(1);
        assertThat(refused.err()).contains(other.toString()).contains("holds other files");
        assertThat(other.resolve("README.md")).hasContent("# My project\n");

        Jar.Result inTheWay = tutor("export", other.resolve("README.md/course").toString());
        assertThat(inTheWay.exit()).isEqualTo(2);
        assertThat(inTheWay.err().lines()).hasSize(1);
        assertThat(inTheWay.err()).contains("cannot be written").doesNotContain("Exception");
    }
}
