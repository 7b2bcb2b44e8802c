package dev.asynctutor.shell.session;

import dev.asynctutor.course.Course;
import dev.asynctutor.course.CourseModule;
import dev.asynctutor.course.Example;
import dev.asynctutor.course.Outline;
import dev.asynctutor.course.Outline.ModuleOutline;
import dev.asynctutor.learner.Itinerary;
import dev.asynctutor.learner.Progress;
import dev.asynctutor.learner.Progress.Position;
import dev.asynctutor.learner.ProgressStore;
import dev.asynctutor.learner.Review;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jline.terminal.Terminal;

/** Everything that belongs to one learner at one terminal, opened once; commands and the walk act through it. */
public final class Session implements AutoCloseable {
    private final GlobalOptions options;
    private final Course course;
    private final ProgressStore store;
    private final Page screen;
    private final Programs programs;
    private final Judging judging;
    private final LiveRun live;
    private final Walk walk;
    private final Workshop workshop;
    private final Console console;
    private final Appearance appearance;
    private final Clock clock = Clock.systemUTC();
    private Progress progress;
    private boolean promptWanted;
    private boolean quit;

    Session(
            GlobalOptions options,
            Course course,
            ProgressStore store,
            Page screen,
            Console console,
            Appearance appearance) {
        this.options = options;
        this.appearance = appearance;
        this.course = course;
        this.store = store;
        this.screen = screen;
        this.progress = store.head();
        this.programs = new Programs(options, () -> Setting.PYTHON.in(progress));
        this.judging = new Judging(course, programs);
        this.console = console;
        this.live = new LiveRun(this, programs, console);
        this.workshop = new Workshop(this);
        this.walk = new Walk(this);
        tellNotices();
    }

    public GlobalOptions options() {
        return options;
    }

    public Course course() {
        return course;
    }

    public Outline outline() {
        return course.outline();
    }

    public Page screen() {
        return screen;
    }

    public ProgressStore store() {
        return store;
    }

    public Progress progress() {
        return progress;
    }

    public Programs programs() {
        return programs;
    }

    public Walk walk() {
        return walk;
    }

    public Workshop workshop() {
        return workshop;
    }

    /** The terminal, when a person sits at one. */
    public Optional<Terminal> terminal() {
        return console.terminal();
    }

    LiveRun live() {
        return live;
    }

    Judging judging() {
        return judging;
    }

    public Instant now() {
        return clock.instant();
    }

    /** Changes the learner's progress on disk; tells once, in one sentence, when the disk refuses. */
    public void update(UnaryOperator<Progress> change) {
        progress = store.update(change);
        tellNotices();
    }

    /**
     * Changes a setting, from this moment on.
     *
     * @param value empty for the default
     * @throws UserError when the setting cannot have this value
     */
    public void set(Setting setting, Optional<String> value) {
        value.ifPresent(setting::check);
        if (setting == Setting.PYTHON && value.isPresent()) programs.python(value);
        update(p -> p.withSetting(setting.key(), value));
        screen.screen().wear(appearance.face(Setting.THEME.in(progress)));
    }

    private void tellNotices() {
        store.takeNotices().forEach(notice -> screen.hint(notice.sentence()));
    }

    /** The learner's way through the course, from where progress stands now. */
    public Itinerary itinerary() {
        return Itinerary.of(course.outline(), progress);
    }

    /** Where the learner is; the first step of the path when nothing was opened yet. */
    public Position position() {
        return progress.at()
                .filter(this::exists)
                .or(() -> itinerary().firstOpen())
                .orElseGet(() -> {
                    ModuleOutline first = course.outline().modules().get(0);
                    return new Position(first.id(), first.steps().get(0).id());
                });
    }

    private boolean exists(Position at) {
        return course.outline()
                .module(at.moduleId())
                .flatMap(m -> m.indexOf(at.stepId()))
                .isPresent();
    }

    public CourseModule moduleOf(String fullId) {
        return course.module(course.outline().moduleOf(fullId).orElseThrow().id());
    }

    /** The example whose file is at this path in the course. */
    public Optional<Example> exampleAt(String path) {
        return course.outline().modules().stream()
                .filter(m -> path.startsWith("modules/" + m.folder() + "/"))
                .flatMap(m -> course.module(m.id()).examples().values().stream())
                .filter(e -> e.path().equals(path))
                .findFirst();
    }

    /** Ids of the questions to be asked again: those due now, or all that are in review. */
    public List<String> inReview(boolean all) {
        List<String> ids = all ? Review.waiting(progress) : Review.due(progress, now());
        return ids.stream()
                .filter(id -> course.outline()
                        .moduleOf(id)
                        .filter(m -> m.questions().contains(id))
                        .isPresent())
                .toList();
    }

    /** Welcomes the learner and shows where to go on; the prompt follows. */
    public void resume() {
        promptWanted = true;
        new Welcome(this).show();
    }

    /** Opens a step; at the prompt afterwards. */
    public void openAt(String moduleId, String stepId) {
        promptWanted = true;
        walk.open(moduleId, stepId);
    }

    /** The walk, for a command that acts on the lesson; the prompt follows. */
    public Walk ready() {
        if (!promptWanted) {
            promptWanted = true;
            if (progress.path().isEmpty() && progress.at().isEmpty()) walk.offerPaths();
        }
        return walk;
    }

    /** Whether somebody can answer: at the prompt already, or at a terminal where it can be opened. */
    public boolean attended() {
        return promptWanted || terminal().isPresent();
    }

    /** Whether a command asked for the prompt to stay open. */
    public boolean promptWanted() {
        return promptWanted;
    }

    public void quit() {
        quit = true;
    }

    public boolean hasQuit() {
        return quit;
    }

    /** Prints text as it is, for {@code --json} and for scripts. */
    public void printRaw(String text) {
        screen.raw(text);
    }

    @Override
    public void close() {
        programs.close();
        screen.flush();
    }
}
