package dev.asynctutor.loop;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * One task over its whole life. Times in microseconds.
 *
 * @param id its number in the recording
 * @param name what to call it: its own name if it was given one, else its function, with {@code #2} where several share it
 * @param rawName the name asyncio knows it by, such as {@code Task-3}
 * @param function the coroutine's qualified name
 * @param state how it ended
 * @param parent the task whose step created it
 * @param createdMicros when it was created
 * @param endedMicros when it ended; empty while pending
 * @param runningMicros the time its own steps took
 * @param waitingMicros the time it waited for something to happen
 * @param starvedMicros the time it was ready but the loop was busy elsewhere
 * @param library made by asyncio for itself: hide it
 * @param root what the program handed to {@code asyncio.run} or {@code run_until_complete}
 * @param eager started inside its creator's step
 * @param created the line that created it
 * @param defined the line its coroutine function begins at
 * @param detail its result or its error as short text; empty if there is none
 * @param raised the line its error came from
 * @param steps how often the loop ran it
 * @param lastWait what it waited for last
 * @param lastPlace the innermost line it last ran or waited at
 */
public record TaskFacts(
        int id,
        String name,
        String rawName,
        String function,
        End state,
        OptionalInt parent,
        long createdMicros,
        OptionalLong endedMicros,
        long runningMicros,
        long waitingMicros,
        long starvedMicros,
        boolean library,
        boolean root,
        boolean eager,
        Optional<Place> created,
        Optional<Place> defined,
        String detail,
        Optional<Place> raised,
        int steps,
        Optional<Event.WaitReason> lastWait,
        Optional<Place> lastPlace) {
    /** Tasks a learner made, in creation order. */
    static List<TaskFacts> visible(List<TaskFacts> tasks) {
        return tasks.stream().filter(task -> !task.library()).toList();
    }
}
