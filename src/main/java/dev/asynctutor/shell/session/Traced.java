package dev.asynctutor.shell.session;

import dev.asynctutor.grade.Observed;
import dev.asynctutor.loop.Diagnosis;
import dev.asynctutor.loop.Recording;
import java.util.List;

/** A run that was recorded, and the program that ran. */
record Traced(Observed observed, ProgramSource source) {
    Recording recording() {
        return observed.recording();
    }

    List<Diagnosis> diagnoses() {
        return observed.diagnoses();
    }
}
