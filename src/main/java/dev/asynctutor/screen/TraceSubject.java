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
 * @param script the program's file, as the recording names it
 * @param note said beside it, such as {@code virtual clock}; may be empty
 * @param steps the number of the last step
 * @param endMicros when the program ended
 * @param sources the text of a file the recording names, where it can be had
 */
public record TraceSubject(
        String script,
        String note,
        int steps,
        long endMicros,
        Timeline timeline,
        Function<String, Optional<String>> sources) {

    /** The run of a recording. */
    public static TraceSubject of(Recording recording, Playback playback, Function<String, Optional<String>> sources) {
        boolean virtual = recording.header().clock() == Header.Clock.VIRTUAL;
        return new TraceSubject(
                recording.header().script(),
                virtual ? "virtual clock" : "",
                playback.size() - 1,
                recording.endMicros(),
                Timeline.of(recording),
                sources);
    }

    /** The program's name. */
    public String title() {
        return script.substring(Math.max(script.lastIndexOf('/'), script.lastIndexOf('\\')) + 1);
    }

    /** The time a person typed, in µs; -1 where it is none. */
    public long time(String typed) {
        return TimeScale.of(endMicros).parse(typed);
    }
}
