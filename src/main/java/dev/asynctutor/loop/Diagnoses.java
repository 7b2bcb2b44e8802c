package dev.asynctutor.loop;

import dev.asynctutor.loop.diagnosis.BlockingCall;
import dev.asynctutor.loop.diagnosis.DeadlockedTasks;
import dev.asynctutor.loop.diagnosis.Evidence;
import dev.asynctutor.loop.diagnosis.Findings;
import dev.asynctutor.loop.diagnosis.LostTask;
import dev.asynctutor.loop.diagnosis.NeverAwaited;
import dev.asynctutor.loop.diagnosis.PendingAtExit;
import dev.asynctutor.loop.diagnosis.Rule;
import dev.asynctutor.loop.diagnosis.SequentialAwaits;
import dev.asynctutor.loop.diagnosis.Starvation;
import dev.asynctutor.loop.diagnosis.SwallowedCancellation;
import dev.asynctutor.loop.diagnosis.UnboundedFanOut;
import dev.asynctutor.loop.diagnosis.UnretrievedException;
import java.util.List;

/** Tells what a run did wrong. A clean run gets no diagnosis; none is given on suspicion. */
public final class Diagnoses {
    private static final List<Rule> RULES = List.of(
            new NeverAwaited(),
            new BlockingCall(),
            new Starvation(),
            new SequentialAwaits(),
            new LostTask(),
            new PendingAtExit(),
            new UnretrievedException(),
            new SwallowedCancellation(),
            new UnboundedFanOut(),
            new DeadlockedTasks());

    private Diagnoses() {}

    /**
     * What the recording proves, with the source where it is needed; ordered by file and line, at most one of a kind
     * for each line. Without facts of a file, what its source would have to prove is not said.
     */
    public static List<Diagnosis> of(Recording recording, SourceFacts facts) {
        Evidence evidence = Evidence.of(recording, facts);
        Findings findings = new Findings();
        RULES.forEach(rule -> rule.judge(evidence, findings));
        return findings.inOrder();
    }
}
