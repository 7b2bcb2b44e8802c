package dev.asynctutor.shell.command;

import dev.asynctutor.shell.session.ReferenceView;
import dev.asynctutor.shell.session.Session;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** The quick reference: code to copy, by topic. */
@Command(name = "ref", description = "Show the quick reference: its topics, one of them, or an entry (ref queues).")
final class RefCommand extends Reporting {
    @Parameters(arity = "0..*", paramLabel = "TOPIC", description = "A topic or an entry, by id or words of its title.")
    private List<String> words = List.of();

    @Override
    Report report(Session session) {
        ReferenceView view = new ReferenceView(session);
        String topic = String.join(" ", words);
        return words.isEmpty()
                ? new Report(view::json, view::draw)
                : new Report(() -> view.json(topic), () -> view.draw(topic));
    }
}
