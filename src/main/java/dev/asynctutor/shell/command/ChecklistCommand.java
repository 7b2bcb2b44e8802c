package dev.asynctutor.shell.command;

import dev.asynctutor.learner.Checklist;
import dev.asynctutor.shell.session.Overview;
import dev.asynctutor.shell.session.Session;
import dev.asynctutor.shell.session.UserError;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Shows what one can do after the course, and ticks what the tutor cannot see. */
@Command(
        name = "checklist",
        description = "Show what you can do by now; checklist tick ID ticks what only you can judge.")
final class ChecklistCommand extends Reporting {
    @Parameters(arity = "0..2", paramLabel = "tick|untick ID", description = "Tick or untick an item.")
    private List<String> change = List.of();

    @Override
    Report report(Session session) {
        Overview overview = new Overview(session);
        if (!change.isEmpty()) change(session, overview.checklist());
        return new Report(() -> overview.report().checklist(), overview::drawChecklist);
    }

    private void change(Session session, List<Checklist.Item> items) {
        if (change.size() != 2 || !List.of("tick", "untick").contains(change.get(0))) {
            throw new UserError("checklist takes nothing, or tick ID, or untick ID; the ids are in the list.");
        }
        String id = change.get(1);
        Checklist.Item item = items.stream()
                .filter(i -> i.id().equals(id))
                .findFirst()
                .orElseThrow(
                        () -> new UserError("The checklist has no \"" + id + "\"; type checklist to see the ids."));
        if (change.get(0).equals("tick")) {
            session.update(p -> p.withTick(item.id(), session.now()));
        } else {
            session.update(p -> p.withoutTick(item.id()));
        }
    }
}
