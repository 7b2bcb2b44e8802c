package dev.asynctutor.loop.diagnosis;

import dev.asynctutor.loop.Event.LoopBlocked;
import dev.asynctutor.loop.SourceFacts;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells a step that held the loop from one that a busy machine kept from the processor: on the clock of the wall both look
 * alike.
 */
final class BusyMachine {
    /** Calls that wait, and so take no processor time. */
    private static final Set<String> WAITING_CALLS = Set.of(
            "time.sleep",
            "input",
            "subprocess.run",
            "subprocess.call",
            "subprocess.check_call",
            "subprocess.check_output",
            "os.system",
            "select.select",
            "urllib.request.urlopen",
            "requests.get",
            "requests.post");

    /** Files of the library in which a thread waits for the operating system, as a sample of the stack names them. */
    private static final Pattern WAITING_FILES =
            Pattern.compile("(threading|queue|socket|ssl|selectors|subprocess|socketserver|http/client)\\.py:");

    /** No scheduler keeps a program waiting for so many times what counts as long, unless the machine stands still. */
    private static final int BEYOND_DOUBT = 10;

    private BusyMachine() {}

    /**
     * Whether the machine may be to blame for a step.
     *
     * @param calls what the line, or the lines, of the step call
     */
    static boolean mayBeToBlame(Evidence evidence, LoopBlocked step, List<SourceFacts.Call> calls) {
        if (step.virtual() || step.cpuMicros().isEmpty()) return false;
        boolean computed = step.cpuMicros().getAsLong() >= evidence.longMicros();
        boolean waits =
                calls.stream().anyMatch(call -> WAITING_CALLS.contains(call.name())) || seenWaiting(evidence, step);
        return !computed && !waits && step.heldMicros() < BEYOND_DOUBT * evidence.longMicros();
    }

    private static boolean seenWaiting(Evidence evidence, LoopBlocked step) {
        return evidence.steps().of(step.handle()).stream()
                .flatMap(found -> found.held().stream())
                .anyMatch(sample -> WAITING_FILES.matcher(sample.top()).find());
    }
}
