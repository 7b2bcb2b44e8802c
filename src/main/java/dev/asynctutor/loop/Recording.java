package dev.asynctutor.loop;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the event loop of one program run did, as recorded. Immutable. Its size is bounded whatever the file holds: an
 * event beyond the bound is left out, as are damaged lines and a last line that was cut off.
 */
public final class Recording {
    /** The recorder goes on with rare events after its bound. */
    private static final int RARE_EVENTS = 5_000;

    /** The most a recorder may be asked for and still be read whole. */
    private static final int MOST_EVENTS = 500_000;

    private final Header header;
    private final List<Event> events;
    private final boolean truncated;
    private final boolean complete;
    private final TaskNames names;
    private final Lives lives;
    private final Optional<Hang> hang;

    private Recording(Header header, List<Event> events, boolean overflown) {
        this.header = header;
        this.events = List.copyOf(events);
        truncated = overflown || events.stream().anyMatch(event -> event instanceof Event.RecordingCut);
        complete = events.stream().anyMatch(event -> event instanceof Event.Bye);
        names = TaskNames.of(events);
        LoopFold fold = new LoopFold();
        lives = Lives.of(events, new Words(names), fold);
        hang = HangFinder.find(events, fold, names);
    }

    /**
     * Reads a recording, also of a program that was killed: up to its last whole line.
     *
     * @throws IOException if the file cannot be read
     */
    public static Recording read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return read(in);
        }
    }

    /**
     * Reads the lines of a recording to their end; does not close the stream.
     *
     * @throws IOException if the stream fails
     */
    public static Recording read(InputStream lines) throws IOException {
        Collector collector = new Collector();
        LineReader reader = new LineReader();
        reader.readAll(lines, collector);
        reader.rest(collector);
        return collector.recording();
    }

    /** Gathers events up to the bound; the good-bye passes it. */
    static final class Collector implements LineReader.Taker {
        private final EventReader reader = new EventReader();
        private final List<Event> events = new ArrayList<>();
        private boolean overflown;
        private boolean ended;

        @Override
        public void take(byte[] bytes, int from, int length) {
            Event event = reader.read(bytes, from, length);
            if (event == null) return;
            boolean goodbye = event instanceof Event.Bye && !ended;
            ended |= goodbye;
            if (events.size() < bound() || goodbye) events.add(event);
            else overflown = true;
        }

        private int bound() {
            return Math.min(reader.header().maxEvents(), MOST_EVENTS) + RARE_EVENTS;
        }

        int size() {
            return events.size();
        }

        /** What was recorded so far. */
        Recording recording() {
            return new Recording(reader.header(), events, overflown);
        }
    }

    public Header header() {
        return header;
    }

    public List<Event> events() {
        return events;
    }

    /** All tasks in the order they were created, also those of asyncio itself ({@link TaskFacts#library()}). */
    public List<TaskFacts> tasks() {
        return lives.tasks();
    }

    /** When the last event happened. */
    public long endMicros() {
        return events.isEmpty() ? 0 : events.get(events.size() - 1).micros();
    }

    /** The bound was reached: events are missing. */
    public boolean truncated() {
        return truncated;
    }

    /** The recorder said good-bye: the program was not killed. */
    public boolean complete() {
        return complete;
    }

    /** Where a program that was killed stood, or the deadlock it ended in. */
    public Optional<Hang> hang() {
        return hang;
    }

    TaskNames names() {
        return names;
    }

    Lives lives() {
        return lives;
    }
}
