package dev.asynctutor.screen;

import dev.asynctutor.loop.Header;
import dev.asynctutor.loop.Playback;
import dev.asynctutor.loop.Recording;
import dev.asynctutor.loop.Timeline;
import java.util.Optional;
import java.util.function.Function;

/**
 * The run that is walked through.
 *
 * @param title the program's name
 * @param note said beside it, such as {@code virtual clock}; may be empty
 * @param steps the number of the last step
 * @param endMicros when the program ended
 * @param sources the text of a file the recording names, where it can be had
 */
public record TraceSubject(
        String title,
        String note,
        int steps,
        long endMicros,
        Timeline timeline,
        Function<String, Optional<String>> sources) {

    /** The run of a recording. */
    public static TraceSubject of(Recording recording, Playback playback, Function<String, Optional<String>> sources) {
        String script = recording.header().script();
        String title = script.substring(Math.max(script.lastIndexOf('/'), script.lastIndexOf('\\')) + 1);
        boolean virtual = recording.header().clock() == Header.Clock.VIRTUAL;
        return new TraceSubject(
                title,
                virtual ? "virtual clock" : "",
                playback.size() - 1,
                recording.endMicros(),
                Timeline.of(recording),
                sources);
    }

    /** The time a person typed, in µs; -1 where it is none. */
    public long time(String typed) {
        return TimeScale.of(endMicros).parse(typed);
    }
}
