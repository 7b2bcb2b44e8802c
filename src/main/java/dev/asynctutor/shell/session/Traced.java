package dev.asynctutor.shell.session;

import dev.asynctutor.grade.Observed;
import dev.asynctutor.loop.Diagnosis;
import dev.asynctutor.loop.Recording;
import java.util.List;

/** A run that was recorded, the program that ran, and its exit code. */
record Traced(Observed observed, ProgramSource source, int exit) {
    Recording recording() {
        return observed.recording();
    }

    List<Diagnosis> diagnoses() {
        return observed.diagnoses();
    }
}
