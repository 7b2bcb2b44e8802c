package dev.asynctutor.shell.command;

import dev.asynctutor.course.LearningPath;
import dev.asynctutor.shell.session.Overview;
import dev.asynctutor.shell.session.Session;
import dev.asynctutor.shell.session.UserError;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Shows, chooses or leaves a learning path. */
@Command(name = "path", description = "Show the learning paths, follow one (path fast), or leave it (path none).")
final class PathCommand implements Runnable {
    @ParentCommand
    private TutorCommand tutor;

    @Parameters(arity = "0..1", paramLabel = "PATH", description = "A path's name, or none.")
    private @Nullable String path;

    @Override
    public void run() {
        Session session = tutor.session();
        if (path == null) {
            new Overview(session).drawPaths();
        } else if (path.equals("none")) {
            session.update(p -> p.withPath(Optional.empty()));
            session.screen().say("You follow no path now; next goes through all modules in order.");
        } else {
            LearningPath chosen = session.outline()
                    .path(path)
                    .orElseThrow(() -> new UserError("There is no path \"" + path + "\"; there are "
                            + String.join(
                                    ", ",
                                    session.outline().paths().stream()
                                            .map(LearningPath::id)
                                            .toList())
                            + " and none."));
            session.screen().say("You follow: " + chosen.title() + ".");
            session.ready().choosePath(chosen.id());
        }
    }
}
