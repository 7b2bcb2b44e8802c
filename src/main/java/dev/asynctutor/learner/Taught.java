package dev.asynctutor.learner;

import dev.asynctutor.course.CourseModule;
import dev.asynctutor.course.Question;
import dev.asynctutor.course.Question.Code;
import dev.asynctutor.course.Step;
import dev.asynctutor.course.Step.Block;
import java.util.Optional;
import java.util.function.Predicate;

/** Finds the step of a module to read for a question. */
public final class Taught {
    private final CourseModule module;

    public Taught(CourseModule module) {
        this.module = module;
    }

    /** The step that asks it, else the one that shows its program, else the first that serves its outcome. */
    public Step stepFor(Question question) {
        Optional<String> program = question.code().flatMap(Code::path);
        return first(block -> asks(block, question))
                .or(() -> program.flatMap(path -> first(block -> shows(block, path))))
                .or(() -> first(block -> serves(block, question.outcome())))
                .orElseGet(() -> module.steps().get(0));
    }

    private Optional<Step> first(Predicate<Block> wanted) {
        return module.steps().stream()
                .filter(step -> step.blocks().stream().anyMatch(wanted))
                .findFirst();
    }

    private static boolean asks(Block block, Question question) {
        return block instanceof Block.AskQuestion asked && asked.questionId().equals(question.id());
    }

    private boolean shows(Block block, String path) {
        return block instanceof Block.ShowExample shown
                && module.example(shown.exampleId())
                        .filter(example -> example.path().equals(path))
                        .isPresent();
    }

    private boolean serves(Block block, String outcome) {
        if (block instanceof Block.AskQuestion asked) return isAbout(module.question(asked.questionId()), outcome);
        if (block instanceof Block.DoExercise given) {
            return module.exercise(given.exerciseId())
                    .filter(exercise -> exercise.outcomes().contains(outcome))
                    .isPresent();
        }
        if (!(block instanceof Block.ShowExample shown)) return false;
        return module.example(shown.exampleId())
                .filter(example ->
                        example.outcomes().contains(outcome) || isAbout(module.predictionFor(example), outcome))
                .isPresent();
    }

    private static boolean isAbout(Optional<Question> question, String outcome) {
        return question.filter(q -> q.outcome().equals(outcome)).isPresent();
    }
}
