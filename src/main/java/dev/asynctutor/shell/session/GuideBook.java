package dev.asynctutor.shell.session;

import dev.asynctutor.course.Course;
import dev.asynctutor.course.reference.Found;
import dev.asynctutor.course.reference.Guide;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The two guides of a course, by the commands that open them. */
public enum GuideBook {
    DEBUGGING("debug", Guide.DEBUGGING, "debugging guide"),
    DECISIONS("decide", Guide.DECISIONS, "decision trees");

    private final String command;
    private final String file;
    private final String name;

    GuideBook(String command, String file, String name) {
        this.command = command;
        this.file = file;
        this.name = name;
    }

    String command() {
        return command;
    }

    String file() {
        return file;
    }

    /**
     * The guide of this course.
     *
     * @throws UserError when the course has none
     */
    public Guide of(Course course) {
        return Guide.in(course.source(), file)
                .filter(guide -> !guide.roots().isEmpty())
                .orElseThrow(() -> Missing.from(course, name, file));
    }

    /**
     * The step that is meant.
     *
     * @throws UserError when there is none, or several
     */
    public Guide.Step find(Guide guide, String typed) {
        Found<Guide.Step> found = guide.find(typed);
        if (found instanceof Found.One<Guide.Step> one) return one.thing();
        if (found instanceof Found.Several<Guide.Step> several) {
            throw new UserError("\"" + typed + "\" could be "
                    + several.things().stream()
                            .map(step -> command + " " + step.id())
                            .collect(Collectors.joining(", "))
                    + "; type one of them.");
        }
        throw new UserError("There is nothing under \"" + typed + "\" in the " + name + "; "
                + Missing.nearest(found, command)
                        .orElse(command + " alone asks you, and search " + typed + " looks everywhere."));
    }

    /** Below the diagnoses of a run: what to type to read more about each kind, where the guide has it. */
    void offer(Session session, List<String> kinds) {
        if (kinds.isEmpty()) return;
        Optional<Guide> guide = Guide.in(session.course().source(), file);
        List<String> commands = kinds.stream()
                .distinct()
                .filter(kind -> guide.flatMap(g -> g.answering(kind)).isPresent())
                .map(kind -> command + " " + kind)
                .toList();
        if (!commands.isEmpty()) {
            session.screen().hint("Cause, proof and cure: " + String.join(", ", commands));
        }
    }
}
