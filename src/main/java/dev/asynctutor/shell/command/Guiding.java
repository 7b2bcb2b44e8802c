package dev.asynctutor.shell.command;

import dev.asynctutor.course.reference.Guide;
import dev.asynctutor.shell.session.GuideBook;
import dev.asynctutor.shell.session.GuideTrail;
import dev.asynctutor.shell.session.GuideView;
import dev.asynctutor.shell.session.Session;
import java.util.List;
import java.util.function.Supplier;
import picocli.CommandLine.Parameters;

/** A command that asks its way through a guide, or shows one step of it. */
abstract class Guiding extends Reporting {
    @Parameters(arity = "0..*", paramLabel = "STEP", description = "Where to begin, by id or words of its title.")
    private List<String> words = List.of();

    private final GuideBook book;

    Guiding(GuideBook book) {
        this.book = book;
    }

    @Override
    final Report report(Session session) {
        Guide guide = book.of(session.course());
        if (words.isEmpty()) {
            Supplier<?> all = () -> guide.steps().stream().map(GuideView::json).toList();
            return new Report(all, () -> show(session, GuideTrail.start(book, guide), session.attended()));
        }
        Guide.Step step = book.find(guide, String.join(" ", words));
        return new Report(
                () -> GuideView.json(step),
                () -> show(session, GuideTrail.at(book, guide, step), session.promptWanted()));
    }

    private static void show(Session session, GuideTrail trail, boolean walking) {
        if (walking) session.ready().guide(trail);
        else new GuideView(session).drawAlone(trail);
    }
}
