package dev.asynctutor.shell.session;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.asynctutor.course.CourseModule;
import dev.asynctutor.course.LearningPath;
import dev.asynctutor.course.Outcome;
import dev.asynctutor.course.Outline;
import dev.asynctutor.course.Outline.ModuleOutline;
import dev.asynctutor.learner.Checklist;
import dev.asynctutor.learner.Itinerary;
import dev.asynctutor.learner.Progress;
import dev.asynctutor.screen.Overview.Box;
import dev.asynctutor.screen.Overview.Group;
import dev.asynctutor.screen.Overview.Row;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where the learner stands, in numbers and drawn. The records are the JSON of {@code modules} and {@code progress}. */
public final class Overview {
    private final Session session;

    public Overview(Session session) {
        this.session = session;
    }

    /** A module's line; {@code done} counts steps seen, {@code known} tells of a passed test, {@code exercises} of passed ones. */
    public record ModuleStanding(
            @JsonProperty String id,
            @JsonProperty String title,
            @JsonProperty int minutes,
            @JsonProperty int steps,
            @JsonProperty int done,
            @JsonProperty boolean known,
            @JsonProperty QuizStanding quiz,
            @JsonProperty ExerciseCount exercises) {}

    /** How many of a module's questions were asked, and how many were last answered right. */
    public record QuizStanding(
            @JsonProperty int asked, @JsonProperty int right) {}

    /** How many exercises a module has, and how many have passed. */
    public record ExerciseCount(
            @JsonProperty int passed, @JsonProperty int total) {}

    /** A checklist line; {@code by} is test, tutor, learner or null. */
    public record Tick(
            @JsonProperty String id,
            @JsonProperty String text,
            @JsonProperty boolean done,
            @JsonProperty @Nullable String by) {}

    /** Everything {@code progress --json} tells; {@code step} is the full id, {@code due} the questions due for review. */
    public record Report(
            @JsonProperty @Nullable String path,
            @JsonProperty @Nullable String module,
            @JsonProperty @Nullable String step,
            @JsonProperty int percent,
            @JsonProperty List<ModuleStanding> modules,
            @JsonProperty List<Tick> checklist,
            @JsonProperty int due) {}

    public List<ModuleStanding> modules() {
        return session.outline().modules().stream().map(this::standing).toList();
    }

    private ModuleStanding standing(ModuleOutline module) {
        Progress progress = session.progress();
        int done = (int) module.steps().stream()
                .filter(step -> progress.steps().containsKey(step.id()))
                .count();
        List<Progress.QuestionStanding> asked = module.questions().stream()
                .map(progress.questions()::get)
                .flatMap(q -> Optional.ofNullable(q).stream())
                .toList();
        int right = (int)
                asked.stream().filter(Progress.QuestionStanding::lastRight).count();
        return new ModuleStanding(
                module.id(),
                module.title(),
                module.minutes(),
                module.steps().size(),
                done,
                progress.knows(module.id()),
                new QuizStanding(asked.size(), right),
                new ExerciseCount(passed(module.exercises()), module.exercises().size()));
    }

    private int passed(List<String> exercises) {
        return (int) exercises.stream()
                .filter(id -> session.progress().exercise(id).passed().isPresent())
                .count();
    }

    public Report report() {
        Progress progress = session.progress();
        return new Report(
                progress.path().orElse(null),
                progress.at().map(Progress.Position::moduleId).orElse(null),
                progress.at().map(Progress.Position::stepId).orElse(null),
                session.itinerary().percent(),
                modules(),
                checklist().stream().map(Overview::tick).toList(),
                session.inReview(false).size());
    }

    private static Tick tick(Checklist.Item item) {
        String by = item.by() == Checklist.By.NOBODY ? null : item.by().name().toLowerCase(Locale.ROOT);
        return new Tick(item.id(), item.text(), item.done(), by);
    }

    /** All outcomes, then the success metrics. */
    public List<Checklist.Item> checklist() {
        Map<String, String> outcomeOfQuestion = new HashMap<>();
        Map<String, List<String>> outcomesOfExercise = new HashMap<>();
        for (CourseModule module : session.course().modules()) {
            module.questions().values().forEach(q -> outcomeOfQuestion.put(q.id(), q.outcome()));
            module.exercises().values().forEach(e -> outcomesOfExercise.put(e.id(), e.outcomes()));
        }
        List<Outcome> outcomes = session.outline().modules().stream()
                .flatMap(m -> m.outcomes().stream())
                .toList();
        return Checklist.of(
                outcomes, session.outline().success(), outcomeOfQuestion, outcomesOfExercise, session.progress());
    }

    /** The modules, part by part. */
    public void draw() {
        Map<String, ModuleStanding> left = new LinkedHashMap<>();
        modules().forEach(module -> left.put(module.id(), module));
        List<Group> groups = new ArrayList<>();
        for (Outline.Part part : session.outline().parts()) {
            groups.add(group(part.title(), part.modules().stream().map(left::remove)));
        }
        groups.add(group("More", left.values().stream()));
        groups.removeIf(group -> group.rows().isEmpty());
        session.screen().blank();
        session.screen().overview(groups);
        session.screen().blank();
        drawWhereOnPath();
        session.screen().footer(List.of("go 6c", "examples", "checklist", "path"));
    }

    private Group group(String title, Stream<? extends @Nullable ModuleStanding> modules) {
        return new Group(
                title,
                modules.flatMap(module -> Optional.ofNullable(module).stream())
                        .map(this::row)
                        .toList());
    }

    private Row row(ModuleStanding module) {
        QuizStanding quiz = module.quiz();
        String right = quiz.asked() == 0 ? "" : quiz.right() + " of " + quiz.asked() + " right, ";
        ExerciseCount exercises = module.exercises();
        String done = exercises.passed() == 0 ? "" : exercises.passed() + "/" + exercises.total() + " exercises, ";
        return new Row(
                module.id(),
                module.title(),
                right + done + (module.known() ? "known" : module.minutes() + " min"),
                module.known() ? 100 : percent(module.done(), module.steps()),
                isHere(module.id()));
    }

    private static int percent(int done, int total) {
        return total == 0 ? 100 : 100 * Math.min(done, total) / total;
    }

    private void drawWhereOnPath() {
        Itinerary itinerary = session.itinerary();
        String path = session.progress()
                .path()
                .flatMap(session.outline()::path)
                .map(LearningPath::title)
                .orElse("No path, all modules in order");
        session.screen().progress(path, itinerary.percent());
    }

    /** {@code progress} for a person. */
    public void drawProgress() {
        Progress progress = session.progress();
        session.screen().blank();
        drawWhereOnPath();
        session.screen().blank();
        List<Row> stages = session.itinerary().stages().stream().map(this::row).toList();
        session.screen().overview(List.of(new Group("On your path", stages)));
        session.screen().blank();
        long asked = progress.questions().size();
        long right = progress.questions().values().stream()
                .filter(Progress.QuestionStanding::lastRight)
                .count();
        List<String> exercises = session.outline().modules().stream()
                .flatMap(m -> m.exercises().stream())
                .toList();
        String done =
                exercises.isEmpty() ? "" : " Exercises passed: " + passed(exercises) + " of " + exercises.size() + ".";
        session.screen()
                .say("Examples run: " + progress.examples().size() + ". Questions answered: " + asked + ", " + right
                        + " of them right the last time. Due for review: "
                        + session.inReview(false).size() + "." + done);
        session.screen().hint("Kept in " + session.store().file() + ".");
    }

    private Row row(Itinerary.StageStanding standing) {
        String note = standing.done() + "/" + standing.total();
        int percent = percent(standing.done(), standing.total());
        LearningPath.Stage stage = standing.stage();
        if (stage instanceof LearningPath.Stage.WholeModule m) {
            return new Row(m.moduleId(), moduleTitle(m.moduleId()), note, percent, isHere(m.moduleId()));
        }
        if (stage instanceof LearningPath.Stage.Digest d) {
            return new Row(d.moduleId(), moduleTitle(d.moduleId()) + " (digest)", note, percent, isHere(d.moduleId()));
        }
        return new Row("", "Any " + standing.total() + " examples, run", note, percent, false);
    }

    private boolean isHere(String moduleId) {
        return session.progress()
                .at()
                .map(Progress.Position::moduleId)
                .filter(moduleId::equals)
                .isPresent();
    }

    private String moduleTitle(String id) {
        return session.outline().module(id).map(ModuleOutline::title).orElse(id);
    }

    /** The learning paths, with the chosen one marked. */
    public void drawPaths() {
        List<List<String>> rows = new ArrayList<>();
        for (LearningPath path : session.outline().paths()) {
            boolean chosen = session.progress().path().filter(path.id()::equals).isPresent();
            rows.add(List.of(
                    chosen ? session.screen().glyphs().prompt() : "",
                    path.id(),
                    path.title(),
                    hours(path),
                    path.outcome()));
        }
        session.screen().table(List.of("", "path", "", "time", "afterwards"), rows);
        session.screen().say("path fast follows the fast track; path none leaves every path.");
    }

    /** A path's time for a person: {@code 2–3 h}. */
    public static String hours(LearningPath path) {
        List<Integer> hours = path.hours();
        return hours.get(0).equals(hours.get(1)) ? hours.get(0) + " h" : hours.get(0) + "–" + hours.get(1) + " h";
    }

    /** The checklist for a person; the ids are what {@code checklist tick} takes. */
    public void drawChecklist() {
        session.screen().title("I can …");
        session.screen().checklist(checklist().stream().map(Overview::box).toList());
        session.screen().blank();
        session.screen().hint("The tutor ticks what your answers show. The rest is yours: checklist tick ID");
    }

    /** What no answer can show, for somebody who is through: they judge themselves. */
    public void drawSelfAssessment() {
        List<Checklist.Item> all = checklist();
        int metrics = session.outline().success().size();
        List<Checklist.Item> outcomes = all.subList(0, all.size() - metrics);
        long shown = outcomes.stream().filter(Checklist.Item::done).count();
        session.screen().say("Of the " + outcomes.size() + " things that the modules teach, " + shown + " are ticked.");
        if (metrics == 0) return;
        session.screen().title("You know it when you can say …");
        session.screen()
                .checklist(all.subList(outcomes.size(), all.size()).stream()
                        .map(Overview::box)
                        .toList());
        session.screen().blank();
        session.screen().hint("checklist tick ID ticks what you would say to a colleague today.");
    }

    private static Box box(Checklist.Item item) {
        String by = switch (item.by()) {
            case TEST -> ", shown by the test";
            case TUTOR -> ", seen by the tutor";
            case LEARNER -> ", ticked by you";
            case NOBODY -> "";
        };
        return new Box(item.done(), item.text(), item.id() + by);
    }
}
