package dev.asynctutor.shell.command;

import dev.asynctutor.shell.session.Session;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** A command that tells something: drawn for a person, or as one JSON document. */
abstract class Reporting implements Callable<Integer> {
    @ParentCommand
    private TutorCommand tutor;

    @Option(names = "--json", description = "Print one JSON document.")
    private boolean json;

    /**
     * What is told, in both forms, of which one is asked for.
     *
     * @param exit the exit code, in either form
     */
    record Report(Supplier<?> json, Runnable draw, int exit) {
        Report(Supplier<?> json, Runnable draw) {
            this(json, draw, 0);
        }
    }

    abstract Report report(Session session);

    @Override
    public final Integer call() {
        Session session = tutor.session();
        Report report = report(session);
        if (json) session.printRaw(Json.of(report.json().get()));
        else report.draw().run();
        return report.exit();
    }
}
