package dev.asynctutor.grade;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asynctutor.course.Course;
import dev.asynctutor.course.CourseException;
import dev.asynctutor.course.CourseFixture;
import dev.asynctutor.course.CourseReader;
import dev.asynctutor.course.DirectorySource;
import dev.asynctutor.course.Example;
import dev.asynctutor.grade.PythonsCheck.Share;
import dev.asynctutor.grade.PythonsCheck.Standing;
import dev.asynctutor.run.Interpreter;
import dev.asynctutor.run.Interpreters;
import dev.asynctutor.run.Runner;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The course's examples do the same on every Python. The Pythons of this machine share the examples between them; with
 * the system property {@code tutor.pythons.all} each takes all that it can run.
 */
@Timeout(900)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PythonsCheckTest {
    private static final boolean ALL = Boolean.getBoolean("tutor.pythons.all");

    private final Runner runner = new Runner();

    @AfterAll
    void endPrograms() {
        runner.close();
    }

    @Test
    void theExamplesOfTheCourseDoWhatWasRecordedOnEveryPython() throws CourseException {
        Course course = CourseReader.read(new DirectorySource(Path.of("content")));
        List<Interpreter> pythons = oneOfEachMinorVersion();
        List<Standing> standings = new PythonsCheck(course, runner).on(pythons, share(course, pythons));

        assertThat(standings).hasSameSizeAs(pythons);
        assertThat(standings).allSatisfy(standing -> {
            assertThat(standing.problems()).as(standing.python().version()).isEmpty();
            assertThat(standing.examples()).as(standing.python().version()).isPositive();
        });
        List<Example> all = course.modules().stream()
                .flatMap(module -> module.examples().values().stream())
                .toList();
        long plain = all.stream()
                .filter(example -> example.metadata().dependencies().isEmpty())
                .count();
        int ran = standings.stream().mapToInt(Standing::examples).sum();
        int leftOut = standings.stream().mapToInt(s -> s.leftOut().size()).sum();
        assertThat(ran).isEqualTo(ALL ? all.size() * pythons.size() - leftOut : (int) plain);
    }

    /** Each example on one of the Pythons that it is for, in turn. */
    private static Share share(Course course, List<Interpreter> pythons) {
        if (ALL) return Share.ALL;
        Map<String, Interpreter> of = new LinkedHashMap<>();
        course.modules().stream()
                .flatMap(module -> module.examples().values().stream())
                .forEach(example -> {
                    List<Interpreter> able =
                            pythons.stream().filter(p -> isFor(example, p)).toList();
                    of.put(example.id(), able.get(of.size() % able.size()));
                });
        return (example, python) -> python.equals(of.get(example.id()));
    }

    private static boolean isFor(Example example, Interpreter python) {
        return PythonRange.of(example.metadata().requiresPython()).orElseThrow().admits(python.version());
    }

    private static List<Interpreter> oneOfEachMinorVersion() {
        Map<String, Interpreter> byMinor = new LinkedHashMap<>();
        for (Interpreters.Installed installed : Interpreters.ofThisMachine().all()) {
            Interpreter python = installed.interpreter();
            byMinor.putIfAbsent(python.version().replaceFirst("\\.\\d+$", ""), python);
        }
        return List.copyOf(byMinor.values());
    }

    @Test
    void tellsOnWhichPythonAnExampleDoesOtherwise() throws CourseException {
        Interpreter python = oneOfEachMinorVersion().get(0);
        CourseFixture wrong = CourseFixture.good()
                .edited("modules/01_waiting/examples/kettle.py", "print(\"tea\")", "print(\"coffee\")");
        List<Standing> standings = new PythonsCheck(CourseReader.read(wrong), runner).on(List.of(python), Share.ALL);
        assertThat(standings).singleElement().satisfies(standing -> {
            assertThat(standing.python()).isEqualTo(python);
            assertThat(standing.examples()).isEqualTo(2);
            assertThat(standing.leftOut()).isEmpty();
            assertThat(standing.problems())
                    .singleElement()
                    .satisfies(problem ->
                            assertThat(problem.where()).isEqualTo("modules/01_waiting/examples/kettle.out:2"));
        });
    }

    @Test
    void leavesOutWhatIsForOtherPythons() throws CourseException {
        Interpreter python = oneOfEachMinorVersion().get(0);
        CourseFixture later = CourseFixture.good()
                .edited(
                        "modules/01_waiting/examples/kettle.py",
                        "requires-python = \">=3.11\"",
                        "requires-python = \">=4\"");
        Standing standing = new PythonsCheck(CourseReader.read(later), runner)
                .on(List.of(python), Share.ALL)
                .get(0);
        assertThat(standing.leftOut()).containsExactly("1/kettle");
        assertThat(standing.examples()).isEqualTo(1);
        assertThat(standing.problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            >=3.11          | 3.11.0  | true
            >=3.11          | 3.10.14 | false
            >=3.12          | 3.9.1   | false
            >=3.11, <3.14   | 3.13.9  | true
            >=3.11,<3.14    | 3.14.0  | false
            ==3.12.*        | 3.12.7  | true
            ==3.12.*        | 3.13.0  | false
            ==3.12          | 3.12.1  | false
            !=3.12.*        | 3.12.1  | false
            ~=3.12          | 3.14.2  | true
            ~=3.12.1        | 3.13.0  | false
            >3.12           | 3.12.1  | true
            <=3.12          | 3.12.1  | false
            """)
    void knowsForWhichPythonsAProgramIs(String specifier, String version, boolean admitted) {
        assertThat(PythonRange.of(specifier))
                .hasValueSatisfying(range -> assertThat(range.admits(version)).isEqualTo(admitted));
    }

    @Test
    void whatIsNoRangeIsNone() {
        assertThat(Stream.of("", "3.11", ">=3.11;", "new ones", ">=", ">=3.11,"))
                .allSatisfy(text -> assertThat(PythonRange.of(text)).isEmpty());
    }
}
