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
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.jline.terminal.spi.SystemStream;
import org.jline.terminal.spi.TerminalProvider;

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
        ProgressStore store =
                new ProgressStore(ProgressFolder.resolve(options.progress(), System.getenv(), jarFolder()));
        console = new Console(terminal());
        Screen screen = screen(options, console, Setting.THEME.in(store.head()));
        return new Session(options, course, store, new Page(screen, System.out, console), console);
    }

    private static Course course(GlobalOptions options) throws CourseException {
        if (options.content().isEmpty()) return PackedCourse.open();
        Path folder = options.content().get();
        if (!Files.isDirectory(folder)) {
            throw new UserError("There is no folder " + folder
                    + "; --content takes the folder of a course, with a course.yaml in it.");
        }
        return CourseReader.read(new DirectorySource(folder));
    }

    /** A terminal only where a person both types and looks; a script or a pipe gets none. */
    private static Optional<Terminal> terminal() {
        try {
            TerminalProvider provider = TerminalProvider.load("jni");
            if (!provider.isSystemStream(SystemStream.Input) || !provider.isSystemStream(SystemStream.Output)) {
                return Optional.empty();
            }
            return Optional.of(TerminalBuilder.builder()
                    .system(true)
                    .provider("jni")
                    .nativeSignals(true)
                    .signalHandler(Terminal.SignalHandler.SIG_IGN)
                    .build());
        } catch (IOException | IllegalStateException e) {
            return Optional.empty();
        }
    }

    private static Screen screen(GlobalOptions options, Console console, Optional<String> theme) {
        boolean noColor = options.noColor() || theme.filter("none"::equals).isPresent();
        Optional<Face.Colors> colors =
                theme.filter(t -> !t.equals("none")).map(t -> Face.Colors.valueOf(t.toUpperCase(Locale.ROOT)));
        Face.Wishes wishes = new Face.Wishes(noColor, options.ascii(), options.plain(), colors);
        return console.terminal()
                .map(terminal -> Screen.on(terminal, Face.detect(terminal, true, System.getenv(), wishes)))
                .orElseGet(() -> Screen.on(
                        new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8),
                        Face.pipe(System.getenv(), wishes)));
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
