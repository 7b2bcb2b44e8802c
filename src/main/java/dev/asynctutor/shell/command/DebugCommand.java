package dev.asynctutor.shell.command;

import dev.asynctutor.shell.session.GuideBook;
import picocli.CommandLine.Command;

/** From what one sees to its cause and cure. */
@Command(name = "debug", description = "Find out what is wrong: from what you see, or a diagnosis, to cause and cure.")
final class DebugCommand extends Guiding {
    DebugCommand() {
        super(GuideBook.DEBUGGING);
    }
}
