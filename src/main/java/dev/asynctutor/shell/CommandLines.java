package dev.asynctutor.shell;

import dev.asynctutor.shell.command.ExitCodes;
import dev.asynctutor.shell.command.TutorCommand;
import dev.asynctutor.shell.session.UserError;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Executes command lines on the one command tree, from the shell or from the prompt. */
final class CommandLines {
    private final CommandLine tree;
    private final CommandWords words;

    CommandLines(TutorCommand root) {

        this.tree = new CommandLine(root)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setStopAtPositional(false)
                .setUsageHelpAutoWidth(true);
        this.words = new CommandWords(List.copyOf(tree.getSubcommands().keySet()));
    }

    CommandWords words() {
        return words;
    }

    CommandLine tree() {
        return tree;
    }

    /** Executes from the shell: global options first, then a command; messages go to {@code err}. */
    int execute(List<String> arguments, PrintStream err) {
        tree.setErr(new PrintWriter(err, true, StandardCharsets.UTF_8));
        tree.setParameterExceptionHandler((e, args) -> {
            err.println(sentence(e));
            return ExitCodes.WRONG_USAGE;
        });
        return execute(expandCommand(arguments));
    }

    /** A shortened command is written out, so that shell and prompt understand the same words. */
    private List<String> expandCommand(List<String> arguments) {
        List<String> expanded = new ArrayList<>(arguments);
        for (int i = 0; i < expanded.size(); i++) {
            String word = expanded.get(i);
            if (word.startsWith("-")) {
                boolean takesValue = !word.contains("=")
                        && tree.getCommandSpec().findOption(word) != null
                        && tree.getCommandSpec().findOption(word).arity().max() > 0;
                if (takesValue) i++;
                continue;
            }
            expanded.set(i, nameOf(word));
            break;
        }
        return expanded;
    }

    /**
     * The full name of the command that a word means.
     *
     * @throws UserError when it means none, or several
     */
    String nameOf(String word) {
        CommandWords.Meaning meaning = words.meaningOf(word);
        if (meaning instanceof CommandWords.Meaning.Command command) return command.name();
        if (meaning instanceof CommandWords.Meaning.Ambiguous ambiguous) {
            throw new UserError(ambiguousSentence(word, ambiguous));
        }
        throw new UserError(unknownSentence(word, (CommandWords.Meaning.Unknown) meaning));
    }

    private static String ambiguousSentence(String word, CommandWords.Meaning.Ambiguous ambiguous) {
        return "\"" + word + "\" could be " + String.join(" or ", ambiguous.names()) + "; type one more letter.";
    }

    private static String unknownSentence(String word, CommandWords.Meaning.Unknown unknown) {
        return "There is no command \"" + abbreviated(word) + "\""
                + unknown.nearest().map(n -> "; did you mean " + n + "?").orElse("; help lists the commands.");
    }

    private static String abbreviated(String word) {
        String printable = word.replaceAll("\\p{Cntrl}", "?");
        return printable.length() <= 30 ? printable : printable.substring(0, 29) + "…";
    }

    private static String sentence(ParameterException e) {
        String command = e.getCommandLine().getCommandName();
        String first = e.getMessage() == null
                ? "wrong usage"
                : e.getMessage().lines().findFirst().orElse("");
        return command + ": " + first + ". help " + command + " tells more.";
    }

    /** Executes at the prompt; what is wrong is told to {@code hint} in one sentence. */
    void atPrompt(List<String> arguments, Consumer<String> hint) {
        tree.setParameterExceptionHandler((e, args) -> {
            hint.accept(sentence(e));
            return ExitCodes.WRONG_USAGE;
        });
        execute(arguments);
    }

    /** Executes; what a command throws comes out here as it is, not as the stack trace that the library would print. */
    private int execute(List<String> arguments) {
        RuntimeException[] thrown = {null};
        tree.setExecutionExceptionHandler((e, line, result) -> {
            if (!(e instanceof RuntimeException unchecked)) throw e;
            thrown[0] = unchecked;
            return ExitCodes.OUR_FAULT;
        });
        int code = tree.execute(arguments.toArray(String[]::new));
        if (thrown[0] != null) throw thrown[0];
        return code;
    }

    /** Names and one-line meanings, for completion. */
    Map<String, CommandLine> commands() {
        return tree.getSubcommands();
    }
}
