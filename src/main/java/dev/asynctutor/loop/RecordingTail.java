package dev.asynctutor.loop;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Follows the recording of a running program: {@link #poll} reads what has been written since, up to the last whole
 * line, and {@link #tree} is the program's tasks as they stand. It keeps no events, only the folded loop. Not thread-safe.
 */
public final class RecordingTail implements AutoCloseable {
    private final SeekableByteChannel channel;
    private final InputStream in;
    private final LineReader lines = new LineReader();
    private final EventReader reader = new EventReader();
    private final LoopFold fold = new LoopFold();
    /** The few events names depend on. */
    private final List<Event> naming = new ArrayList<>();

    private Words words = new Words(TaskNames.of(naming));
    private boolean renamed;
    private long heldMicros;
    private boolean over;
    private boolean cut;
    private long read;
    private @Nullable Event notable;

    private RecordingTail(SeekableByteChannel channel) {
        this.channel = channel;
        in = Channels.newInputStream(channel);
    }

    /**
     * Opens the file a program is being recorded to. It must exist, but may be empty.
     *
     * @throws IOException if it cannot be read
     */
    public static RecordingTail open(Path file) throws IOException {
        return new RecordingTail(Files.newByteChannel(file));
    }

    /**
     * Reads on.
     *
     * @return how many events were new
     * @throws IOException if the file can no longer be read
     */
    public int poll() throws IOException {
        long before = read;
        lines.readAll(in, this::take);
        return (int) Math.min(Integer.MAX_VALUE, read - before);
    }

    private void take(byte[] bytes, int from, int length) {
        Event event = reader.read(bytes, from, length);
        if (event == null) return;
        read++;
        fold.apply(event);
        if (event instanceof Event.TaskMade || event instanceof Event.TaskNamed || event instanceof Event.ThreadJob) {
            naming.add(event);
            renamed = true;
        } else if (event instanceof Event.StepEnded || event instanceof Event.StepBegan) {
            heldMicros = 0;
        } else if (event instanceof Event.LoopHeld held && held.handle() != 0) {
            heldMicros = held.heldMicros();
        } else if (event instanceof Event.RecordingCut) {
            cut = true;
        } else if (event instanceof Event.Bye) {
            over = true;
        }
        if (words.notice(event).isPresent()) notable = event;
    }

    private Words words() {
        if (renamed) {
            words = new Words(TaskNames.of(naming));
            renamed = false;
        }
        return words;
    }

    /** The tasks as of the last {@link #poll}. */
    public TaskTree tree() {
        return TaskTree.of(fold, words(), heldMicros);
    }

    /** The whole state, as of the last {@link #poll}; its step is 0 and its output empty. */
    public LoopState state() {
        Optional<String> notice = notable == null ? Optional.empty() : words().notice(notable);
        return new StateView(words()).of(fold, 0, "", notice);
    }

    /** The recording is full: the tree no longer follows the program. */
    public boolean cut() {
        return cut;
    }

    /** The program has ended in good order. */
    public boolean over() {
        return over;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
