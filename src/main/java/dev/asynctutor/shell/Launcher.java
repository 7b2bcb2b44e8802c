package dev.asynctutor.shell;

import dev.asynctutor.course.CourseException;
import dev.asynctutor.course.CourseProblem;
import dev.asynctutor.shell.command.ExitCodes;
import dev.asynctutor.shell.command.TutorCommand;
import dev.asynctutor.shell.session.GlobalOptions;
import dev.asynctutor.shell.session.Session;
import dev.asynctutor.shell.session.SessionOpener;
import dev.asynctutor.shell.session.UserError;
import java.io.PrintStream;
import java.util.List;

/** Starts the tutor: at the prompt, or for one command of the shell. */
public final class Launcher {
    private final PrintStream err;

    public Launcher(PrintStream err) {
        this.err = err;
    }

    /** Runs and returns the exit code: 0 done, 1 the learner's code failed, 2 wrong usage, 70 our own fault. */
    public int run(List<String> arguments) {
        boolean debug = arguments.contains("--debug");
        SessionOpener opener = new SessionOpener();
        try {
            return arguments.isEmpty() ? resume(opener) : command(opener, arguments);
        } catch (UserError e) {
            err.println(e.sentence());
            return ExitCodes.WRONG_USAGE;
        } catch (OpeningFailed e) {
            e.problems().forEach(err::println);
            return ExitCodes.FAILED;
        } catch (RuntimeException e) {
            return ourFault(e, debug);
        }
    }

    /** Without a word on the command line the prompt opens at once, before the command tree is loaded. */
    private int resume(SessionOpener opener) {
        try (Session session = open(opener, GlobalOptions.NONE)) {
            session.resume();
            return new Repl(session, opener.console()).run();
        }
    }

    private int command(SessionOpener opener, List<String> arguments) {
        TutorCommand root = new TutorCommand(options -> open(opener, options));
        CommandLines lines = new CommandLines(root);
        int code = lines.execute(arguments, err);
        if (!root.opened()) return code;
        try (Session session = root.session()) {
            return session.promptWanted() && code == 0 ? new Repl(session, opener.console()).run() : code;
        }
    }

    private static Session open(SessionOpener opener, GlobalOptions options) {
        try {
            return opener.open(options);
        } catch (CourseException e) {
            throw new OpeningFailed(e.problems());
        }
    }

    private int ourFault(RuntimeException e, boolean debug) {
        err.println("The tutor failed, and it is not your fault: " + e + ". Your progress is saved."
                + (debug ? "" : " Start it again with --debug to see where."));
        if (debug) e.printStackTrace(err);
        return ExitCodes.OUR_FAULT;
    }

    /** A course with mistakes in it, on its way to the shell. */
    private static final class OpeningFailed extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient List<CourseProblem> problems;

        OpeningFailed(List<CourseProblem> problems) {
            this.problems = List.copyOf(problems);
        }

        List<CourseProblem> problems() {
            return problems;
        }
    }
}
