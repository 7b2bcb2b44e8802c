package dev.asynctutor.shell.session;

import dev.asynctutor.course.Course;
import dev.asynctutor.course.CourseException;
import dev.asynctutor.course.CourseReader;
import dev.asynctutor.course.DirectorySource;
import dev.asynctutor.course.PackedCourse;
import dev.asynctutor.learner.ProgressFolder;
import dev.asynctutor.learner.ProgressStore;
import dev.asynctutor.screen.Face;
import dev.asynctutor.screen.Screen;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;

/** Opens what a session needs: the terminal, the course and the learner's progress. */
public final class SessionOpener {
    private Console console = new Console(Optional.empty());

    /** The console of the session that was opened. */
    public Console console() {
        return console;
    }

    /**
     * Opens a session.
     *
     * @throws CourseException when the course has mistakes in it
     * @throws UserError when a folder that was named cannot be used
     */
    public Session open(GlobalOptions options) throws CourseException {
        Course course = course(options);
        ProgressStore store = new ProgressStore(
                ProgressFolder.resolve(options.progress(), System.getenv(), jarFolder()));
        console = new Console(terminal());
        Screen screen = screen(options, console);
        return new Session(options, course, store, screen, console);
    }

    private static Course course(GlobalOptions options) throws CourseException {
        if (options.content().isEmpty()) return PackedCourse.open();
        Path folder = options.content().get();
        if (!Files.isDirectory(folder)) {
            throw new UserError("There is no folder " + folder + "; --content takes the folder of a course, with a course.yaml in it.");
        }
        return CourseReader.read(new DirectorySource(folder));
    }

    /** A terminal only where a person both types and looks; a script or a pipe gets none. */
    private static Optional<Terminal> terminal() {
        if (System.console() == null) return Optional.empty();
        try {
            return Optional.of(TerminalBuilder.builder()
                    .system(true)
                    .provider("jni")
                    .dumb(true)
                    .nativeSignals(true)
                    .signalHandler(Terminal.SignalHandler.SIG_IGN)
                    .build());
        } catch (IOException | IllegalStateException e) {
            return Optional.empty();
        }
    }

    private static Screen screen(GlobalOptions options, Console console) {
        Face.Wishes wishes = new Face.Wishes(options.noColor(), options.ascii(), options.plain());
        return console.terminal()
                .map(terminal -> Screen.on(terminal, Face.of(terminal, System.getenv(), wishes)))
                .orElseGet(() -> Screen.on(System.out, Face.ofPipe(System.getenv(), wishes)));
    }

    private static Optional<Path> jarFolder() {
        try {
            Path code = Path.of(SessionOpener.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return Optional.ofNullable(Files.isRegularFile(code) ? code.getParent() : null);
        } catch (URISyntaxException | RuntimeException e) {
            return Optional.empty();
        }
    }
}
