package dev.asynctutor.shell.command;

import dev.asynctutor.shell.session.Diagnosis;
import dev.asynctutor.shell.session.Session;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Tells what the tutor found on this machine, and what is wrong with it. */
@Command(name = "doctor", description = "Tell what the tutor finds on this machine.")
final class DoctorCommand implements Callable<Integer> {
    @ParentCommand
    private TutorCommand tutor;

    @Option(names = "--json", description = "Print one JSON document.")
    private boolean json;

    @Override
    public Integer call() {
        Session session = tutor.session();
        Diagnosis diagnosis = Diagnosis.of(session);
        if (json) {
            session.printRaw(Json.of(diagnosis));
        } else {
            diagnosis.draw(session.screen());
        }
        return diagnosis.problems().isEmpty() ? 0 : 1;
    }
}
