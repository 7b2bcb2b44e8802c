package dev.asynctutor.loop.diagnosis;

import dev.asynctutor.loop.Event;
import java.util.Map;

/** How often tasks were asked to stop and have not taken it back. */
final class Cancellations {
    private Cancellations() {}

    static void requestsIn(Event event, Map<Integer, Integer> requests) {
        if (event instanceof Event.Unknown told
                && told.kind().equals("canc")
                && told.fields().get("T") instanceof Long task
                && told.fields().get("n") instanceof Long count) {
            requests.put(task.intValue(), count.intValue());
        }
    }
}
