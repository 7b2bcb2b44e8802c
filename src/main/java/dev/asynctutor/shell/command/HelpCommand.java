package dev.asynctutor.shell.command;

import dev.asynctutor.shell.session.Session;
import dev.asynctutor.shell.session.UserError;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Lists the commands, or explains one. */
@Command(name = "help", description = "List the commands, or explain one: help go")
final class HelpCommand implements Runnable {
    @ParentCommand
    private TutorCommand tutor;

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "COMMAND", description = "The command to explain.")
    private @Nullable String command;

    @Override
    public void run() {
        Session session = tutor.session();
        CommandLine root = spec.root().commandLine();
        if (command == null) {
            List<List<String>> rows = new ArrayList<>();
            root.getSubcommands()
                    .forEach((name, sub) -> rows.add(
                            List.of(name, sub.getCommandSpec().usageMessage().description()[0])));
            session.screen().table(List.of("command", "what it does"), rows);
            session.screen()
                    .say("Enter goes on. A command may be shortened (mod for modules). help COMMAND tells more.");
            return;
        }
        CommandLine found = root.getSubcommands().get(command);
        if (found == null) {
            throw new UserError("There is no command \"" + command + "\"; type help to see them all.");
        }
        session.printRaw(found.getUsageMessage(CommandLine.Help.Ansi.OFF).stripTrailing());
    }
}
