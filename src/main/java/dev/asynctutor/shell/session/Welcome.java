package dev.asynctutor.shell.session;

import dev.asynctutor.course.LearningPath;
import dev.asynctutor.course.Outline;
import dev.asynctutor.course.Outline.ModuleOutline;
import dev.asynctutor.learner.Progress.Position;
import dev.asynctutor.screen.Menu;
import java.util.List;

/** The first lines on the screen: the choice of a path, or where the learner left off. */
public final class Welcome {
    private static final int MINUTES_AN_HOUR = 60;
    private final Session session;

    Welcome(Session session) {
        this.session = session;
    }

    void show() {
        boolean first = session.progress().at().isEmpty() && session.progress().path().isEmpty();
        if (first) {
            offerPaths();
        } else {
            welcomeBack();
        }
    }

    private void offerPaths() {
        Outline outline = session.outline();
        int minutes = outline.modules().stream().mapToInt(ModuleOutline::minutes).sum();
        session.screen().blank();
        session.screen()
                .heading(
                        outline.title(),
                        outline.modules().size() + " modules · about " + hours(minutes));
        session.screen().say("Learn asynchronous programming by predicting, running and watching it.");
        session.screen().blank();
        session.walk().offerPaths();
    }

    private static String hours(int minutes) {
        long halves = Math.round(minutes * 2.0 / MINUTES_AN_HOUR);
        if (halves <= 2) return "1 hour";
        return halves / 2 + (halves % 2 == 0 ? " hours" : "½ hours");
    }

    private void welcomeBack() {
        Position at = session.position();
        ModuleOutline module = session.outline().module(at.moduleId()).orElseThrow();
        int step = module.indexOf(at.stepId()).orElse(0) + 1;
        session.screen().blank();
        session.screen()
                .progress(
                        "Welcome back. Module " + module.id() + " · " + module.title() + ", step " + step + " of "
                                + module.steps().size() + ".",
                        session.itinerary().percent());
        int due = session.inReview(false).size();
        if (due > 0) {
            session.screen()
                    .say(due == 1 ? "1 question is due for review." : due + " questions are due for review.");
        }
        session.walk().welcomeBack();
        session.screen().blank();
        session.screen()
                .footer(
                        due > 0
                                ? List.of("Enter continue", "review", "modules", "help")
                                : List.of("Enter continue", "modules", "help"));
    }

    /** The menu of paths: one row each. */
    public static Menu menu(Outline outline) {
        return new Menu(
                "How much time do you have?",
                outline.paths().stream()
                        .map(p -> new Menu.Item(p.title(), Overview.hours(p), p.audience()))
                        .toList());
    }

    static String pathAt(Outline outline, int index) {
        LearningPath path = outline.paths().get(index);
        return path.id();
    }
}
