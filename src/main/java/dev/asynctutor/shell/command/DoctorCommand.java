package dev.asynctutor.shell.command;

import dev.asynctutor.shell.session.Diagnosis;
import dev.asynctutor.shell.session.Session;
import picocli.CommandLine.Command;

/** Tells what the tutor found on this machine, and what is wrong with it. */
@Command(name = "doctor", description = "Tell what the tutor finds on this machine.")
final class DoctorCommand extends Reporting {
    @Override
    Report report(Session session) {
        Diagnosis diagnosis = Diagnosis.of(session);
        return new Report(
                () -> diagnosis,
                () -> diagnosis.draw(session.screen()),
                diagnosis.problems().isEmpty() ? 0 : 1);
    }
}
