package dev.asynctutor.shell.session;

import dev.asynctutor.course.Outline;
import dev.asynctutor.course.Outline.ModuleOutline;
import dev.asynctutor.learner.Progress.Position;
import dev.asynctutor.screen.Menu;
import java.util.List;
import org.jline.utils.AttributedString;

/** The first lines on the screen: the choice of a path, or where the learner left off. */
public final class Welcome {
    private static final int MINUTES_AN_HOUR = 60;
    private final Session session;

    Welcome(Session session) {
        this.session = session;
    }

    void show() {
        boolean first =
                session.progress().at().isEmpty() && session.progress().path().isEmpty();
        if (first) {
            offerPaths();
        } else {
            welcomeBack();
        }
    }

    private void offerPaths() {
        session.walk().offerPaths();
        session.screen().blank();
        if (!session.screen().screen().face().redraws())
            session.screen().screen().print(menu(session, 0));
    }

    private static String hours(int minutes) {
        long halves = Math.round(minutes * 2.0 / MINUTES_AN_HOUR);
        if (halves <= 2) return "1 hour";
        return halves / 2 + (halves % 2 == 0 ? " hours" : ".5 hours");
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
            session.screen().say(due == 1 ? "1 question is due for review." : due + " questions are due for review.");
        }
        session.screen().blank();
        session.screen()
                .footer(
                        due > 0
                                ? List.of("Enter continue", "review", "modules", "help")
                                : List.of("Enter continue", "modules", "help"));
    }

    /** The choice of a learning path, as lines, with one row marked. */
    public static List<AttributedString> menu(Session session, int selected) {
        Outline outline = session.outline();
        int minutes =
                outline.modules().stream().mapToInt(ModuleOutline::minutes).sum();
        Menu.State state = new Menu.State(
                outline.title(),
                outline.modules().size() + " modules · about " + hours(minutes),
                List.of("Learn asynchronous programming by predicting, running and watching it."),
                "How much time do you have?",
                outline.paths().stream()
                        .map(p -> new Menu.Item(p.title(), Overview.hours(p), p.audience() + ". " + p.outcome() + "."))
                        .toList(),
                selected,
                session.screen().screen().face().redraws()
                        ? "↑ ↓ or a number, Enter to choose. You can change it later with: path"
                        : "Type a number, or Enter for the first. You can change it later with: path");
        return Menu.render(session.screen().screen().look(), state);
    }
}
