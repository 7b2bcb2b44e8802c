package dev.asynctutor.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asynctutor.course.CourseException;
import dev.asynctutor.course.CourseFixture;
import dev.asynctutor.course.CourseReader;
import dev.asynctutor.run.TestPython;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The one file of all examples, run by a real Python. */
@Timeout(value = 120, unit = TimeUnit.SECONDS)
class ExamplesFileTest {
    private static final String KETTLE = "modules/01_waiting/examples/kettle.py";
    private static final String BOTH_OUTPUT = "Ada\ntea\ntoast\n";

    @TempDir
    Path folder;

    private record Ran(int exit, String out, String err) {}

    private Ran run(CourseFixture course, String... words) throws Exception {
        Path file = folder.resolve("all_examples.py");
        Files.writeString(file, ExamplesFile.of(read(course)));
        List<String> command = new ArrayList<>(TestPython.interpreter().command());
        command.addAll(List.of("-X", "dev")); // says what is left open
        command.add(file.toString());
        command.addAll(Arrays.asList(words));
        Path err = folder.resolve("err");
        Process process =
                new ProcessBuilder(command).redirectError(err.toFile()).start();
        process.getOutputStream().close();
        String out = lines(process.getInputStream().readAllBytes());
        return new Ran(process.waitFor(), out, lines(Files.readAllBytes(err)));
    }

    private static String lines(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8).replace("\r\n", "\n");
    }

    private static dev.asynctutor.course.Course read(CourseFixture course) throws IOException {
        try {
            return CourseReader.read(course);
        } catch (CourseException e) {
            throw new IOException(e.problems().toString(), e);
        }
    }

    @Test
    void withoutAWordItExplainsItself() throws Exception {
        Ran help = run(CourseFixture.good());
        assertThat(help.exit()).isZero();
        assertThat(help.out())
                .startsWith("All examples of the course")
                .contains("--list")
                .contains("1/kettle");
        assertThat(help).isEqualTo(run(CourseFixture.good(), "--help"));
    }

    @Test
    void itListsAllModuleByModule() throws Exception {
        Ran list = run(CourseFixture.good(), "--list");
        assertThat(list.exit()).isZero();
        assertThat(list.out()).isEqualTo("""
                1  Waiting
                  1/kettle  One kettle.
                2  Together
                  2/both    Two waits at once.
                """);
    }

    @Test
    void oneExampleIsRunAsItStandsWithWhatIsTypedToIt() throws Exception {
        Ran both = run(CourseFixture.good(), "2/both");
        assertThat(both.out()).isEqualTo(BOTH_OUTPUT);
        assertThat(both.err()).isEmpty();
        assertThat(both.exit()).isEqualTo(3);
    }

    @Test
    void aModuleIsRunAndAnExpectedExitCodeIsRight() throws Exception {
        Ran module = run(CourseFixture.good(), "2");
        assertThat(module.out())
                .isEqualTo("== 2/both: Two waits at once.\n" + BOTH_OUTPUT
                        + "2/both ended with exit code 3, as it should.\n\n2: 1 run.\n");
        assertThat(module.exit()).isZero();
    }

    @Test
    void anUnexpectedExitCodeIsTold() throws Exception {
        Ran module = run(CourseFixture.good().edited(KETTLE, "time.sleep(2)", "raise SystemExit(4)"), "1");
        assertThat(module.out()).contains("1/kettle ended with exit code 4; 0 was expected.");
        assertThat(module.exit()).isEqualTo(1);
    }

    @Test
    void aTracebackNamesTheLineOfTheExamplesOwnFile() throws Exception {
        Ran failed = run(CourseFixture.good().edited(KETTLE, "time.sleep(2)", "print(1 / 0)"), "1/kettle");
        assertThat(failed.exit()).isEqualTo(1);
        assertThat(failed.err())
                .contains("File \"kettle.py\", line 9")
                .contains("print(1 / 0)")
                .contains("ZeroDivisionError");
    }

    @Test
    void whatThisPythonLacksIsSaidInOneLine() throws Exception {
        CourseFixture newer = CourseFixture.good().edited(KETTLE, ">=3.11", ">=3.11,<3.99,>=3.98");
        assertThat(run(newer, "1/kettle").err())
                .isEqualTo("1/kettle needs Python >=3.11,<3.99,>=3.98; this is "
                        + TestPython.interpreter().version() + ".\n");
        CourseFixture more = CourseFixture.good()
                .edited(KETTLE, "dependencies = []", "dependencies = [\"no-such-package>=2\", \"other_one[extra]\"]");
        Ran one = run(more, "1/kettle");
        assertThat(one.err())
                .containsOnlyOnce("\n")
                .contains("1/kettle needs packages that this Python lacks: ")
                .contains("-m pip install 'no-such-package>=2' 'other_one[extra]'");
        assertThat(one.exit()).isEqualTo(1);
        Ran module = run(more, "1");
        assertThat(module.out()).contains("needs packages").endsWith("1: 0 run, 1 left out.\n");
        assertThat(module.exit()).isZero();
    }

    @Test
    void itsSourceIsShownByteForByteWhateverIsInIt() throws Exception {
        String hostile = "print('''a''', \"\"\"b\"\"\", 'c\\\\n', '\u00e9\u2192\ud83d\ude00')  # \\";
        for (String line : List.of(hostile, "print(r'\\d')", "print('\\t\t')")) {
            CourseFixture course = CourseFixture.good().edited(KETTLE, "time.sleep(2)", line);
            assertThat(run(course, "--show", "1/kettle").out())
                    .isEqualTo(course.read(KETTLE).orElseThrow());
        }
    }

    @Test
    void aWordThatMeansNothingIsAnsweredWithTheNearest() throws Exception {
        assertThat(run(CourseFixture.good(), "1/ketle"))
                .isEqualTo(new Ran(2, "", "There is no module and no example \"1/ketle\"; did you mean 1/kettle?\n"));
        assertThat(run(CourseFixture.good(), "both").err()).contains("did you mean 2/both?");
        assertThat(run(CourseFixture.good(), "zzzzzz").err()).contains("--list shows what there is.");
        assertThat(run(CourseFixture.good(), "--lst").exit()).isEqualTo(2);
        assertThat(run(CourseFixture.good(), "2/BOTH").out()).isEqualTo(BOTH_OUTPUT);
    }
}
