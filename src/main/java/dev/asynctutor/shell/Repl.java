package dev.asynctutor.shell;

import dev.asynctutor.shell.command.TutorCommand;
import dev.asynctutor.shell.session.Awaiting;
import dev.asynctutor.shell.session.Console;
import dev.asynctutor.shell.session.Session;
import dev.asynctutor.shell.session.UserError;
import dev.asynctutor.shell.session.Walk;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The prompt: reads a line, finds out whether it is Enter, an answer or a command, and has it done. */
final class Repl {
    private final Session session;
    private final LineSource source;
    private final Lazy<CommandLines> commands;

    Repl(Session session, Console console) {
        this.session = session;
        this.commands = new Lazy<>(() -> new CommandLines(new TutorCommand(options -> session)));
        this.source = console.terminal()
                .<LineSource>map(terminal ->
                        new PromptLines(terminal, console.typedAhead(), session, commands, session.programs()::warmUp))
                .orElseGet(() -> {
                    session.programs().warmUp();
                    return new PipedLines(System.in);
                });
    }

    /** Goes on until the learner leaves; the exit code is 0 then. */
    int run() {
        while (!session.hasQuit() && !session.screen().broken()) {
            Optional<String> line = source.read(session);
            if (line.isEmpty()) break;
            perform(line.get());
            session.screen().flush();
        }
        source.farewell(session);
        return 0;
    }

    private void perform(String typed) {
        try {
            dispatch(clean(typed));
        } catch (UserError e) {
            session.screen().hint(e.sentence());
        } catch (RuntimeException e) {
            if (session.options().debug()) throw e;
            session.screen()
                    .bad("The tutor failed at this, and it is not your fault: " + e + ". Your progress is saved.");
        }
    }

    private static String clean(String typed) {
        return typed.replaceAll("\\p{Cntrl}", " ").strip();
    }

    private void dispatch(String line) {
        Walk walk = session.walk();
        if (line.isEmpty()) {
            walk.enter();
            return;
        }
        Awaiting awaiting = walk.awaiting();
        if (isAnswer(line, awaiting, walk)) {
            walk.answer(line);
            return;
        }
        List<String> words = split(line);
        execute(commands.get().nameOf(words.get(0)), words);
    }

    /**
     * Figures, {@code ?} and known answers are answers. Other words are commands first; only where words in free text are
     * asked for, what is no full command name is an answer too.
     */
    private boolean isAnswer(String line, Awaiting awaiting, Walk walk) {
        if (!awaiting.acceptsAnswer()) return false;
        if (!Character.isLetter(line.charAt(0))) return true;
        if (walk.knowsAnswer(line)) return true;
        String first = split(line).get(0);
        if (awaiting.acceptsFreeText()) return !commands.get().words().isFullName(first);
        return saysDontKnow(line) && !(commands.get().words().meaningOf(first) instanceof CommandWords.Meaning.Command);
    }

    private static boolean saysDontKnow(String line) {
        return line.toLowerCase(java.util.Locale.ROOT).replace("'", "").matches("(i )?(dont|do not) know|idk");
    }

    private void execute(String name, List<String> words) {
        List<String> arguments = new ArrayList<>(words);
        arguments.set(0, name);
        commands.get().atPrompt(arguments, session.screen()::hint);
    }

    /** Splits at white space; quotes keep words together, and an unclosed quote ends with the line. */
    static List<String> split(String line) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        char quote = 0;
        boolean inWord = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (quote != 0) {
                if (c == quote) quote = 0;
                else word.append(c);
            } else if (c == '"' || (c == '\'' && !inWord)) {
                quote = c;
                inWord = true;
            } else if (Character.isWhitespace(c)) {
                if (inWord) words.add(word.toString());
                word.setLength(0);
                inWord = false;
            } else {
                word.append(c);
                inWord = true;
            }
        }
        if (inWord) words.add(word.toString());
        return words.isEmpty() ? List.of("") : words;
    }
}
