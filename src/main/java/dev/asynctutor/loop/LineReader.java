package dev.asynctutor.loop;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * Cuts a stream into whole lines without ever holding more than one. A line without an end is what a killed program
 * leaves behind, or one still being written: it is kept back. A line longer than any recorder writes is left out.
 */
final class LineReader {
    /** Longer than the longest event (an output of 4,000 characters, each as a six-character escape, and its fields). */
    static final int LONGEST = 256 * 1024;

    /** Takes a line: the bytes from a place on, without the line break. */
    interface Taker {
        void take(byte[] bytes, int from, int length);
    }

    private byte[] buffer = new byte[64 * 1024];
    private int length;
    private boolean skipping;

    /** Reads what the stream has now, up to its end. */
    void readAll(InputStream in, Taker taker) throws IOException {
        while (true) {
            if (length == buffer.length) makeRoom();
            int count = in.read(buffer, length, buffer.length - length);
            if (count < 0) return;
            int searched = length;
            length += count;
            takeLines(searched, taker);
        }
    }

    private void makeRoom() {
        if (buffer.length >= LONGEST) {
            length = 0;
            skipping = true;
        } else {
            buffer = Arrays.copyOf(buffer, buffer.length * 2);
        }
    }

    private void takeLines(int searched, Taker taker) {
        int start = 0;
        for (int i = searched; i < length; i++) {
            if (buffer[i] != '\n') continue;
            if (!skipping) taker.take(buffer, start, i - start);
            skipping = false;
            start = i + 1;
        }
        if (start > 0) {
            System.arraycopy(buffer, start, buffer, 0, length - start);
            length -= start;
        }
    }

    /** The last line, if it has no end but may be whole all the same. */
    void rest(Taker taker) {
        if (!skipping && length > 0) taker.take(buffer, 0, length);
        length = 0;
    }
}
