package dev.asynctutor.shell;

import dev.asynctutor.shell.session.Awaiting;
import dev.asynctutor.shell.session.Session;
import dev.asynctutor.shell.session.TypedAhead;
import java.io.IOError;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.UserInterruptException;
import org.jline.reader.impl.DefaultParser;
import org.jline.terminal.Terminal;

/** Lines typed by a person: history, Tab completion, Ctrl-C for a fresh line, Ctrl-D to leave. */
final class PromptLines implements LineSource {
    private final PromptReader reader;
    private final Terminal terminal;
    private final TypedAhead typedAhead;
    private final Runnable whenDrawn;
    private boolean drawn;

    /**
     * @param whenDrawn done once, when something first stands there to be answered
     */
    PromptLines(
            Terminal terminal,
            TypedAhead typedAhead,
            Session session,
            Lazy<CommandLines> commands,
            Runnable whenDrawn) {
        this.terminal = terminal;
        this.typedAhead = typedAhead;
        this.whenDrawn = whenDrawn;
        DefaultParser parser = new DefaultParser();
        parser.setEofOnUnclosedQuote(false);
        parser.setEofOnEscapedNewLine(false);
        parser.setEscapeChars(new char[0]);
        Map<String, Object> variables = new HashMap<>();
        variables.put(LineReader.HISTORY_FILE, session.store().folder().resolve("history"));
        variables.put(LineReader.BELL_STYLE, "none");
        this.reader = new PromptReader(terminal, variables, this::drawn);
        reader.setParser(parser);
        reader.setCompleter(new TutorCompleter(session, commands));
        reader.option(LineReader.Option.DISABLE_EVENT_EXPANSION, true)
                .option(LineReader.Option.AUTO_FRESH_LINE, !session.screen().plain())
                .option(LineReader.Option.BRACKETED_PASTE, !session.screen().plain());
        Redrawing.during(reader, terminal, session.screen());
    }

    @Override
    public Optional<String> read(Session session) {
        try {
            return readLine(session);
        } catch (IOError e) {
            // the terminal has gone away, as when its window is closed: the end of what can be read
            return Optional.empty();
        }
    }

    private Optional<String> readLine(Session session) {
        String begun = "";
        if (session.walk().awaiting() instanceof Awaiting.ChoosePath && PathMenu.canRun(session, terminal)) {
            PathMenu.Pick pick = new PathMenu(session, terminal, this::drawn).ask();
            if (pick instanceof PathMenu.Pick.Row row) return Optional.of(Integer.toString(row.number()));
            if (pick instanceof PathMenu.Pick.Leave) return Optional.empty();
            if (pick instanceof PathMenu.Pick.Typed typed) begun = typed.text();
        }
        String start = begun + typedAhead.take();
        if (!start.isEmpty() && !canEdit()) {
            session.screen()
                    .hint("You typed \"" + start + "\" when nothing asked for it; type it again if you mean it.");
            start = "";
        }
        session.screen().flush();
        try {
            String where = where(session);
            String line = reader.readLine(session.screen().prompt(where), null, (Character) null, start);
            session.screen().typed(where, line);
            return Optional.of(line);
        } catch (UserInterruptException e) {
            return readLine(session);
        } catch (EndOfFileException e) {
            return Optional.empty();
        }
    }

    private void drawn() {
        if (drawn) return;
        drawn = true;
        whenDrawn.run();
    }

    /** A dumb terminal sends whole lines: what is put before them could not be taken back. */
    private boolean canEdit() {
        return !terminal.getType().startsWith(Terminal.TYPE_DUMB);
    }

    /** What stands before the prompt: the module, or the program's name before one is open. */
    private static String where(Session session) {
        return session.progress().at().map(at -> at.moduleId()).orElse("tutor");
    }

    @Override
    public void farewell(Session session) {
        session.screen().hint("Saved. Start again and you are where you were.");
        session.screen().flush();
    }
}
