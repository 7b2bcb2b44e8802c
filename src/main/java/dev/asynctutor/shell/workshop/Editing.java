package dev.asynctutor.shell.workshop;

import dev.asynctutor.shell.session.Session;
import dev.asynctutor.shell.session.UserError;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jline.builtins.Nano;
import org.jline.terminal.Attributes;
import org.jline.terminal.Terminal;

/** Opens a file in the learner's editor, or in a built-in one, and gives the terminal back as it was. */
public final class Editing {
    private final Session session;
    private final Map<String, String> environment;

    public Editing(Session session) {
        this.session = session;
        this.environment = System.getenv();
    }

    /**
     * Edits until the learner leaves the editor.
     *
     * @throws UserError without a terminal, or when the editor cannot be started
     */
    public void edit(Path file) {
        Terminal terminal = session.terminal()
                .orElseThrow(() -> new UserError("There is no terminal to edit at; your file is "
                        + session.workshop().nameOf(file) + "."));
        Optional<String> editor = named("VISUAL").or(() -> named("EDITOR"));
        session.screen().flush();
        Attributes attributes = terminal.getAttributes();
        try {
            if (editor.isPresent()) start(terminal, editor.get(), file);
            else builtIn(terminal, file);
        } catch (IOException e) {
            throw new UserError("The editor could not be used: " + e.getMessage() + ". Your file is "
                    + session.workshop().nameOf(file) + ".");
        } finally {
            terminal.setAttributes(attributes);
        }
        session.screen().hint("check judges it; run and trace show what it does.");
    }

    private Optional<String> named(String variable) {
        return Optional.ofNullable(environment.get(variable)).filter(value -> !value.isBlank());
    }

    /** The variable holds a command line, as with git and crontab: the shell splits it, the file follows. */
    private void start(Terminal terminal, String editor, Path file) throws IOException {
        boolean windows =
                System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows");
        List<String> command = windows
                ? List.of("cmd", "/c", editor + " \"" + file + "\"")
                : List.of("/bin/sh", "-c", editor + " \"$1\"", "edit", file.toString());
        Terminal.SignalHandler before = terminal.handle(Terminal.Signal.INT, Terminal.SignalHandler.SIG_IGN);
        boolean pausable = terminal.canPauseResume();
        try {
            if (pausable) terminal.pause(true);
            int exit = new ProcessBuilder(command).inheritIO().start().waitFor();
            if (exit == 127) {
                throw new UserError("There is no editor \"" + editor
                        + "\"; set EDITOR to another, or unset it for the built-in one.");
            }
            if (exit != 0) session.screen().hint("The editor ended with exit code " + exit + ".");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            if (pausable) terminal.resume();
            terminal.handle(Terminal.Signal.INT, before);
        }
    }

    private void builtIn(Terminal terminal, Path file) throws IOException {
        if (terminal.getType().startsWith(Terminal.TYPE_DUMB)) {
            throw new UserError("This terminal cannot hold an editor; your file is "
                    + session.workshop().nameOf(file) + ".");
        }
        Nano nano = new Nano(terminal, file.toAbsolutePath().resolveSibling(""));
        nano.tabs = 4;
        nano.open(file.toAbsolutePath().toString());
        nano.run();
    }
}
