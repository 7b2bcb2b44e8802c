package dev.asynctutor.shell.command;

import dev.asynctutor.shell.session.GlossaryView;
import dev.asynctutor.shell.session.Session;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** What a term means, and where the course introduces it. */
@Command(name = "glossary", description = "List the terms of the course, or explain one: glossary event loop")
final class GlossaryCommand extends Reporting {
    @Parameters(arity = "0..*", paramLabel = "TERM", description = "A term, in any of its forms.")
    private List<String> words = List.of();

    @Override
    Report report(Session session) {
        GlossaryView view = new GlossaryView(session);
        String term = String.join(" ", words);
        return words.isEmpty()
                ? new Report(view::json, view::draw)
                : new Report(() -> view.json(term), () -> view.draw(term));
    }
}
