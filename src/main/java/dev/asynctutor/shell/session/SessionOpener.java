package dev.asynctutor.shell.session;

import dev.asynctutor.course.Course;
import dev.asynctutor.course.CourseException;
import dev.asynctutor.course.CourseReader;
import dev.asynctutor.course.DirectorySource;
import dev.asynctutor.course.PackedCourse;
import dev.asynctutor.learner.ProgressFolder;
import dev.asynctutor.learner.ProgressStore;
import dev.asynctutor.screen.Screen;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

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
        Optional<Window> window = Window.ofThisProcess();
        console = new Console(window.map(Window::terminal));
        Appearance appearance = new Appearance(options, window, System.getenv());
        Screen screen = appearance.screen(Setting.THEME.in(store.head()));
        return new Session(options, course, store, new Page(screen, System.out, console), console, appearance);
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
