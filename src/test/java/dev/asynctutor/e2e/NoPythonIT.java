package dev.asynctutor.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.asynctutor.course.Course;
import dev.asynctutor.course.Example;
import dev.asynctutor.course.PackedCourse;
import dev.asynctutor.course.Question;
import dev.asynctutor.course.Step;
import dev.asynctutor.course.Step.Block;
import dev.asynctutor.grade.Keys;
import dev.asynctutor.grade.RightAnswer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On a machine without any Python, a learner who knows everything answers the whole course. */
class NoPythonIT {
    @TempDir
    Path progress;

    @Test
    void everyQuestionOfTheCourseIsJudgedRight() throws Exception {
        Course course = PackedCourse.open();
        List<String> script = new ArrayList<>(List.of("path none"));
        course.modules().forEach(module -> {
            script.add("go " + module.id());
            module.steps().forEach(step -> {
                script.addAll(answers(course, step));
                script.add("next");
            });
        });
        script.add("quit");
        Jar.Result walk = Jar.run(progress, String.join("\n", script) + "\n", "--python", "no-such-python");
        assertThat(walk.exit()).isZero();
        JsonNode report = Jar.run(progress, "", "progress", "--json").json();
        for (JsonNode module : report.path("modules")) {
            int questions =
                    course.module(module.path("id").asText()).questions().size();
            assertThat(module.path("quiz").path("asked").asInt()).isEqualTo(questions);
            assertThat(module.path("quiz").path("right").asInt())
                    .as("right answers in %s, of\n%s", module, walk.out())
                    .isEqualTo(questions);
        }
    }

    private static List<String> answers(Course course, Step step) {
        List<String> answers = new ArrayList<>();
        for (Block block : step.blocks()) {
            if (block instanceof Block.ShowExample shown) {
                Example example = course.example(shown.exampleId()).orElseThrow();
                Optional<Question> prediction = course.module(course.outline()
                                .moduleOf(example.id())
                                .orElseThrow()
                                .id())
                        .predictionFor(example);
                answers.add(prediction.map(q -> answer(course, q)).orElse(""));
            } else if (block instanceof Block.AskQuestion asked) {
                answers.add(answer(course, course.question(asked.questionId()).orElseThrow()));
            } else if (block instanceof Block.Quiz quiz) {
                quiz.questionIds()
                        .forEach(id ->
                                answers.add(answer(course, course.question(id).orElseThrow())));
            }
        }
        return answers;
    }

    private static String answer(Course course, Question question) {
        Keys keys = Keys.packed(course, program -> {
            throw new AssertionError(program.name() + " was run");
        });
        return RightAnswer.of(question, keys.keyOf(question));
    }
}
