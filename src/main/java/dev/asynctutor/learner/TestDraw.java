package dev.asynctutor.learner;

import dev.asynctutor.course.CourseModule;
import dev.asynctutor.course.Outcome;
import dev.asynctutor.course.Question;
import dev.asynctutor.course.Question.NumberSource;
import dev.asynctutor.course.Question.Task;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Draws the questions of a module's test. Each outcome gets its share; what the learner has met before comes last, and
 * what a run of a program decides comes before what can be told apart by its wording. Predictions are left out: they
 * belong to an example that is about to run.
 */
public final class TestDraw {
    private static final int EACH_OUTCOME = 2;
    private static final int FEWEST = 8;
    private static final int MOST = 12;

    private TestDraw() {}

    /** Whether the module can be tested at all: none of its outcomes is without a question. */
    public static boolean isPossible(CourseModule module) {
        return !module.outcomes().isEmpty()
                && module.outcomes().stream()
                        .allMatch(outcome -> pool(module, outcome).findAny().isPresent());
    }

    /**
     * The questions in the order in which they are asked: 8 to 12 where the module has so many, and at least one for each
     * outcome.
     *
     * @param seed decides between what is equally good
     * @throws IllegalArgumentException when the module cannot be tested
     */
    public static List<Question> draw(CourseModule module, Progress progress, long seed) {
        if (!isPossible(module)) throw new IllegalArgumentException("no test of module " + module.id());
        Random random = new Random(seed);
        List<List<Question>> pools = new ArrayList<>();
        for (Outcome outcome : module.outcomes()) {
            List<Question> pool = new ArrayList<>(pool(module, outcome).toList());
            Collections.shuffle(pool, random);
            pool.sort(Comparator.comparing((Question question) -> met(question, module, progress))
                    .thenComparing(question -> !isDecidedByARun(question)));
            pools.add(pool);
        }
        // where not all get one more, it should not always be the first outcomes that do
        Collections.shuffle(pools, random);
        List<Question> drawn = new ArrayList<>(inTurn(pools, wanted(pools.size())));
        Collections.shuffle(drawn, random);
        return List.copyOf(drawn);
    }

    private static int wanted(int outcomes) {
        return Math.max(outcomes, Math.min(MOST, Math.max(FEWEST, EACH_OUTCOME * outcomes)));
    }

    /** One of each pool, then one more of each, until there are enough. */
    private static List<Question> inTurn(List<List<Question>> pools, int wanted) {
        List<Question> drawn = new ArrayList<>();
        int longest = pools.stream().mapToInt(List::size).max().orElse(0);
        for (int round = 0; round < longest; round++) {
            for (List<Question> pool : pools) {
                if (round < pool.size() && drawn.size() < wanted) drawn.add(pool.get(round));
            }
        }
        return drawn;
    }

    private static Stream<Question> pool(CourseModule module, Outcome outcome) {
        return module.questions().values().stream()
                .filter(question -> !question.predict() && question.outcome().equals(outcome.id()));
    }

    private enum Met {
        NEVER,
        IN_THE_LESSON,
        IN_A_TEST
    }

    private static Met met(Question question, CourseModule module, Progress progress) {
        Progress.ModuleTest test = progress.tests().getOrDefault(module.id(), Progress.ModuleTest.NEVER_TAKEN);
        if (test.asked().contains(question.id())) return Met.IN_A_TEST;
        return progress.questions().containsKey(question.id()) ? Met.IN_THE_LESSON : Met.NEVER;
    }

    /** Whether one has to think through what a program does; such a question cannot be answered by its sound. */
    static boolean isDecidedByARun(Question question) {
        Task task = question.task();
        if (task instanceof Task.Choose choose) return choose.fromOutput();
        if (task instanceof Task.Quantity quantity) return quantity.source() != NumberSource.LITERAL;
        if (task instanceof Task.Blank) return question.code().isPresent();
        return true;
    }
}
