package dev.asynctutor.shell.command;

import dev.asynctutor.shell.session.Places;
import dev.asynctutor.shell.session.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Jumps to a module, or to a step, example or question in one. */
@Command(name = "go", description = "Jump to a module, step, example or question: go 6c, go 6c/two_cups")
final class GoCommand implements Runnable {
    @ParentCommand
    private TutorCommand tutor;

    @Parameters(paramLabel = "PLACE", description = "A module (6c), a step by number (6c/5), or a name (6c/two_cups).")
    private String place;

    @Override
    public void run() {
        Session session = tutor.session();
        Places.Place found = new Places(session.course()).find(place);
        session.openAt(found.moduleId(), found.stepId());
    }
}
