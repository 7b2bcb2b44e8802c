package dev.asynctutor.learner;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.zip.CRC32;

/**
 * The answers of a progress file, as the bytes they are written with: one JSON object a line, with a comma between. A
 * log on disk is not read to add to it, only summed and copied, so that its length costs neither time nor memory.
 */
sealed interface AnswerLog {
    AnswerLog EMPTY = new InMemory(new byte[0], 0);

    long bytes();

    /** How many answers it holds. */
    long count();

    /** Adds its bytes to a checksum. */
    void sum(CRC32 checksum) throws IOException;

    /** Appends its bytes to what is being written. */
    void copy(FileChannel target) throws IOException;

    /** A log that was read, because it was not laid out as this class writes it. */
    final class InMemory implements AnswerLog {
        private final byte[] lines;
        private final long count;

        InMemory(byte[] lines, long count) {
            this.lines = lines;
            this.count = count;
        }

        @Override
        public long bytes() {
            return lines.length;
        }

        @Override
        public long count() {
            return count;
        }

        @Override
        public void sum(CRC32 checksum) {
            checksum.update(lines);
        }

        @Override
        public void copy(FileChannel target) throws IOException {
            writeAll(target, ByteBuffer.wrap(lines));
        }
    }

    /**
     * A part of a progress file.
     *
     * @param file which is never changed in place
     * @param start offset of its first byte in the file
     * @param crc32 the checksum it had when it was written
     */
    record OnDisk(Path file, long start, long bytes, long count, long crc32) implements AnswerLog {
        private static final int BLOCK = 1 << 16;

        @Override
        public void sum(CRC32 checksum) throws IOException {
            ByteBuffer block = ByteBuffer.allocate(BLOCK);
            try (FileChannel source = FileChannel.open(file, StandardOpenOption.READ)) {
                for (long done = 0; done < bytes; done += block.limit()) {
                    block.clear().limit((int) Math.min(BLOCK, bytes - done));
                    readAll(source, block, start + done);
                    checksum.update(block);
                }
            }
        }

        @Override
        public void copy(FileChannel target) throws IOException {
            try (FileChannel source = FileChannel.open(file, StandardOpenOption.READ)) {
                for (long done = 0; done < bytes; ) {
                    long moved = source.transferTo(start + done, bytes - done, target);
                    if (moved <= 0) throw new IOException("the file became shorter while it was copied");
                    done += moved;
                }
            }
        }
    }

    /** Fills the buffer's space from the file and turns it to be read. */
    static void readAll(FileChannel file, ByteBuffer buffer, long position) throws IOException {
        int length = buffer.limit();
        while (buffer.hasRemaining()) {
            if (file.read(buffer, position + buffer.position()) < 0) {
                throw new DamageException("it ends too early");
            }
        }
        buffer.flip().limit(length);
    }

    static void writeAll(FileChannel target, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            target.write(bytes);
        }
    }
}
