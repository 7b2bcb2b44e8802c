package dev.asynctutor.shell.command;

import dev.asynctutor.shell.session.GuideBook;
import picocli.CommandLine.Command;

/** From what one needs to what to use. */
@Command(name = "decide", description = "Find out what to use: answer a few questions about what you need.")
final class DecideCommand extends Guiding {
    DecideCommand() {
        super(GuideBook.DECISIONS);
    }
}
