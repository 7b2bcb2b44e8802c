package dev.asynctutor.grade;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asynctutor.course.Course;
import dev.asynctutor.course.DirectorySource;
import dev.asynctutor.course.PackedCourse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

class PackedKeysTest {
    private static final Execution NO_PYTHON = program -> {
        throw new AssertionError(program.name() + " was run");
    };

    @Test
    void areReadAsTheyWereWritten() {
        PackedKeys keys = new PackedKeys(
                "abc",
                Map.of("6c/seconds", List.of("3.000"), "6c/said", List.of("a \"b\"", "", "é → 1"), "2/no", List.of()));
        assertThat(PackedKeys.read(keys.write())).isEqualTo(keys);
    }

    @Test
    void anAuthorsFolderIsAskedAnew(@TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve(PackedKeys.FILE), new PackedKeys("abc", Map.of()).write());
        assertThat(PackedKeys.of(new DirectorySource(folder))).isEqualTo(PackedKeys.NONE);
    }

    @TestFactory
    List<DynamicTest> everyQuestionOfTheCourseIsJudgedWithoutAPython() throws Exception {
        Course course = PackedCourse.open();
        Keys keys = Keys.packed(course, NO_PYTHON);
        return course.modules().stream()
                .flatMap(module -> module.questions().values().stream())
                .map(question -> DynamicTest.dynamicTest(question.id(), () -> {
                    Key key = keys.keyOf(question);
                    assertThat(Judge.judge(question, key, RightAnswer.of(question, key)))
                            .isInstanceOf(Verdict.Right.class);
                }))
                .toList();
    }
}
