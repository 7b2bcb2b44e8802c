package dev.asynctutor.grade;

import dev.asynctutor.course.Exercise;
import dev.asynctutor.course.Exercise.Hint;
import dev.asynctutor.course.Exercise.Program;
import dev.asynctutor.course.Exercise.WrongAnswer;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A small right exercise, and what becomes of it. */
final class ExerciseFixture {
    static final String PATH = "modules/06c/exercises/twice";

    static final String RIGHT = """
            import asyncio

            async def twice(fetch):
                return list(await asyncio.gather(fetch("a"), fetch("b")))
            """;

    static final String IN_A_ROW = """
            async def twice(fetch):
                return [await fetch("a"), await fetch("b")]
            """;

    static final String CHECK = """
            from bench import Fetch, check, equal, took

            @check("returns both results")
            async def both(learner):
                fetch = Fetch(seconds=1)
                equal(await learner.twice(fetch), fetch.results("ab"), "the results")

            @check("fetches both at the same time")
            async def at_once(learner):
                await learner.twice(Fetch(seconds=1))
                took(1)

            @at_once.mistake("the second fetch begins when the first has ended")
            def in_a_row(source):
                return source.call("fetch", awaited=True)
            """;

    private ExerciseFixture() {}

    static Exercise twice() {
        return exercise(CHECK, RIGHT, List.of(wrong("in_a_row", IN_A_ROW, "at_once", "when the first has ended")));
    }

    static Exercise exercise(String check, String solution, List<WrongAnswer> wrong) {
        return new Exercise(
                "6c/twice",
                PATH,
                "Twice",
                5,
                List.of("6c/run"),
                "Fetch both.",
                new Program(PATH + "/start.py", "async def twice(fetch):\n    raise NotImplementedError\n"),
                new Program(PATH + "/solution.py", solution),
                List.of(),
                wrong,
                List.of(new Hint("One", "Think."), new Hint("Two", "Think again.")),
                new Program(PATH + "/check.py", check),
                Map.of(),
                List.of("twice"),
                Optional.empty());
    }

    static WrongAnswer wrong(String name, String source, String reason, String words) {
        return new WrongAnswer(new Program(PATH + "/wrong/" + name + ".py", source), reason, words);
    }
}
