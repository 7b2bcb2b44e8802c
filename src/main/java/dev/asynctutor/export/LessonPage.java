package dev.asynctutor.export;

import dev.asynctutor.course.CourseModule;
import dev.asynctutor.course.Example;
import dev.asynctutor.course.Exercise;
import dev.asynctutor.course.Outcome;
import dev.asynctutor.course.Outline.ModuleOutline;
import dev.asynctutor.course.Question;
import dev.asynctutor.course.Step;
import dev.asynctutor.course.Step.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes a module as one page, to be read from its top to its end. */
final class LessonPage {
    private final Site site;
    private final QuestionText questions;
    private final CourseModule module;
    private final String page;
    private final Site.Turning links;

    LessonPage(Site site, QuestionText questions, CourseModule module) {
        this.site = site;
        this.questions = questions;
        this.module = module;
        this.page = Site.pageOf(module.folder());
        this.links = site.turning("modules/" + module.folder() + "/lesson.md", page);
    }

    String text() {
        List<String> parts = new ArrayList<>();
        parts.add("# " + Markdown.escaped(Site.titleOf(module.id(), module.title())));
        parts.add(facts());
        parts.add("When you have been through it, you can:");
        parts.add(Markdown.list(
                false,
                module.outcomes().stream()
                        .map(Outcome::text)
                        .map(Markdown::escaped)
                        .toList()));
        for (Step step : module.steps()) {
            for (Block block : step.blocks()) parts.add(block(block));
        }
        parts.add("---");
        parts.add(neighbours());
        return String.join("\n\n", parts) + "\n";
    }

    private String facts() {
        List<String> needed = module.needs().stream()
                .flatMap(id -> site.course().outline().module(id).stream())
                .map(needs -> site.toModule(page, needs))
                .toList();
        String know = needed.isEmpty() ? "" : " It builds on " + String.join(" and ", needed) + ".";
        return "About " + module.minutes() + " minutes." + know;
    }

    private String block(Block block) {
        if (block instanceof Block.Prose prose) return links.turn(Markdown.belowTheTitle(prose.markdown()));
        if (block instanceof Block.ShowExample shown) {
            return module.example(shown.exampleId()).map(this::example).orElse("");
        }
        if (block instanceof Block.AskQuestion asked) return question(asked.questionId());
        if (block instanceof Block.DoExercise given) {
            return module.exercise(given.exerciseId()).map(this::exercise).orElse("");
        }
        List<String> quiz =
                ((Block.Quiz) block).questionIds().stream().map(this::question).toList();
        return String.join("\n\n", quiz);
    }

    private String question(String id) {
        return module.question(id).map(this::question).orElse("");
    }

    private String question(Question question) {
        return links.turn(questions.of(question));
    }

    private String example(Example example) {
        List<String> parts = new ArrayList<>();
        parts.add("**" + Markdown.escaped(example.title()) + "** (`" + example.id() + "`" + needs(example) + ")");
        parts.add(Markdown.fenced("python", QuestionText.shown(example)));
        Optional<Question> prediction = module.predictionFor(example);
        prediction.ifPresent(question -> parts.add(question(question)));
        if (!example.output().isBlank()) {
            String output = Markdown.fenced("text", example.output());
            // who is to predict something is not shown it at once
            parts.add(prediction.isPresent() ? Markdown.folded("Output", output) : output);
        }
        return String.join("\n\n", parts);
    }

    private String exercise(Exercise exercise) {
        return String.join(
                "\n\n",
                "**" + Markdown.escaped(exercise.title()) + "** (`" + exercise.id() + "`, about " + exercise.minutes()
                        + " minutes)",
                links.turn(Markdown.belowTheTitle(exercise.task())),
                "Begin with this:",
                Markdown.fenced("python", exercise.start().source()),
                Markdown.folded(
                        "Solution",
                        Markdown.fenced("python", exercise.solution().source())));
    }

    private static String needs(Example example) {
        List<String> needs = new ArrayList<>();
        String python = example.metadata().requiresPython();
        if (!python.equals(ExamplesFile.EVERY_PYTHON)) needs.add("Python " + python);
        needs.addAll(example.metadata().dependencies());
        return needs.isEmpty() ? "" : ", needs " + Markdown.escaped(String.join(", ", needs));
    }

    /** The ways out of a page: back, on, and to the table of contents. */
    private String neighbours() {
        List<ModuleOutline> all = site.course().outline().modules();
        List<String> ids = all.stream().map(ModuleOutline::id).toList();
        int here = ids.indexOf(module.id());
        List<String> ways = new ArrayList<>();
        if (here > 0) ways.add("Before: " + site.toModule(page, all.get(here - 1)));
        if (here + 1 < all.size()) ways.add("Next: " + site.toModule(page, all.get(here + 1)));
        ways.add("[All modules](" + Site.relative(page, Site.README + "#modules") + ")");
        return String.join(" · ", ways);
    }
}
