package dev.asynctutor.loop.diagnosis;

import dev.asynctutor.loop.Diagnosis;
import dev.asynctutor.loop.Event;
import dev.asynctutor.loop.Place;
import dev.asynctutor.loop.TaskFacts;
import java.util.Optional;

/** A task or future failed, and nobody ever looked. */
public final class UnretrievedException implements Rule {
    @Override
    public void judge(Evidence evidence, Findings findings) {
        for (Event event : evidence.events()) {
            if (!(event instanceof Event.ErrorReported report)) continue;
            if (!report.message().endsWith("was never retrieved")) continue;
            Optional<TaskFacts> task = evidence.task(report.task());
            Optional<Place> made = task.flatMap(TaskFacts::created);
            made.or(report::at)
                    .ifPresent(place -> findings.add(
                            Diagnosis.Kind.UNRETRIEVED_EXCEPTION,
                            task.map(TaskFacts::name).orElse(""),
                            place,
                            cause(task, report),
                            "Await the task, or look at its exception(): best make it in a TaskGroup, which lets no failure"
                                    + " pass."));
        }
    }

    private static String cause(Optional<TaskFacts> task, Event.ErrorReported report) {
        String who = task.map(it -> "The task " + it.name() + ", made here,").orElse("A future");
        String where = report.at().map(at -> " in line " + at.line()).orElse("");
        String error = report.error().isEmpty() ? "an error" : report.error();
        return who + " failed" + where + " with " + error + ", and nobody ever looked.";
    }
}
