package dev.asynctutor.learner;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import dev.asynctutor.learner.Progress.Answer;
import dev.asynctutor.learner.ProgressDraft.LogSummary;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * Reads a progress file as far as is needed: up to its answers, which come last, when the file is laid out as the
 * tutor writes it, else the whole of it.
 */
final class ProgressReader {
    private static final String ANSWERS = "answers";

    private ProgressReader() {}

    /** What a file turned out to be. */
    sealed interface Reading {
        /** There is no file. */
        record Absent() implements Reading {}

        /** Progress of the present format; {@code changed} when something else rewrote its answers. */
        record Whole(Progress progress, AnswerLog log, boolean changed) implements Reading {}

        /** Of a newer format, as far as it could be understood. */
        record Newer(int schema, Progress progress) implements Reading {}

        /** Of an older format. */
        record Older(int schema) implements Reading {}

        /** No progress, or not all of it; {@code rest} is what could be read, if anything. */
        record Damaged(String reason, Optional<Whole> rest) implements Reading {}
    }

    /**
     * Reads all but the answers. A file that is cut off anywhere is found to be damaged; damage inside the log is
     * found by {@link #readVerified}.
     *
     * @throws IOException when the file cannot be read
     */
    static Reading read(Path file, Instant now) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            return read(file, channel, now);
        } catch (NoSuchFileException e) {
            return new Reading.Absent();
        }
    }

    /** Reads all but the answers, and makes sure of every byte of these. */
    static Reading readVerified(Path file, Instant now) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            Reading reading = read(file, channel, now);
            boolean sound = !(reading instanceof Reading.Whole whole) || sumIsRight(whole.log());
            return sound ? reading : readAll(channel, now);
        } catch (NoSuchFileException e) {
            return new Reading.Absent();
        }
    }

    /** All answers, oldest first. */
    static List<Answer> answers(Path file) throws IOException {
        List<Answer> answers = new ArrayList<>();
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ);
                JsonParser json = parser(channel)) {
            JsonFields fields = new JsonFields(json);
            json.nextToken();
            fields.startObject();
            for (String name = fields.next(); name != null; name = fields.next()) {
                if (name.equals(ANSWERS)) {
                    ProgressDraft.eachAnswer(fields, answers::add);
                } else {
                    fields.skip();
                }
            }
        } catch (NoSuchFileException e) {
            return List.of();
        }
        return answers;
    }

    private static boolean sumIsRight(AnswerLog log) throws IOException {
        if (!(log instanceof AnswerLog.OnDisk onDisk)) return true;
        CRC32 sum = new CRC32();
        onDisk.sum(sum);
        return sum.getValue() == onDisk.crc32();
    }

    private static Reading read(Path file, FileChannel channel, Instant now) throws IOException {
        ProgressDraft draft = new ProgressDraft();
        try (JsonParser json = parser(channel)) {
            JsonFields fields = start(json);
            for (String name = fields.next(); name != null; name = fields.next()) {
                if (name.equals(ANSWERS)) {
                    long start = json.currentLocation().getByteOffset() + 1;
                    Optional<AnswerLog> log = draft.summary().flatMap(s -> asWritten(file, channel, start, s));
                    return log.isPresent() ? judge(draft, log.get(), false, now) : readAll(channel, now);
                }
                draft.take(name, fields);
                if (draft.schema() == 0) return new Reading.Older(0);
            }
        } catch (JsonProcessingException | DamageException | CharConversionException e) {
            return damaged(draft, e, now);
        }
        return readAll(channel, now);
    }

    private static Reading readAll(FileChannel channel, Instant now) throws IOException {
        ProgressDraft draft = new ProgressDraft();
        boolean answersSeen = false;
        try (JsonParser json = parser(channel)) {
            JsonFields fields = start(json);
            for (String name = fields.next(); name != null; name = fields.next()) {
                if (name.equals(ANSWERS)) {
                    draft.takeAnswers(fields);
                    answersSeen = true;
                } else {
                    draft.take(name, fields);
                }
            }
            if (json.nextToken() != null) throw new DamageException("something follows after its end");
            if (!answersSeen && draft.summary().filter(s -> s.count() > 0).isPresent()) {
                throw new DamageException("its answers are missing");
            }
        } catch (JsonProcessingException | DamageException | CharConversionException e) {
            return damaged(draft, e, now);
        }
        return judge(draft, draft.log(), answersSeen, now);
    }

    private static JsonFields start(JsonParser json) throws IOException {
        if (json.nextToken() == null) throw new DamageException("it is empty");
        JsonFields fields = new JsonFields(json);
        fields.startObject();
        return fields;
    }

    private static Reading judge(ProgressDraft draft, AnswerLog log, boolean changed, Instant now) {
        int schema = draft.schema();
        if (schema > Progress.SCHEMA) return new Reading.Newer(schema, draft.build(now));
        if (schema == 0) return new Reading.Older(schema);
        Reading.Whole whole = new Reading.Whole(draft.build(now), log, changed);
        if (schema < 0) return new Reading.Damaged("it does not say its \"schema\"", Optional.of(whole));
        return whole;
    }

    private static Reading damaged(ProgressDraft draft, IOException mistake, Instant now) {
        if (draft.schema() > Progress.SCHEMA) return new Reading.Newer(draft.schema(), draft.build(now));
        Optional<Reading.Whole> rest = draft.holdsSomething()
                ? Optional.of(new Reading.Whole(draft.build(now), draft.log(), true))
                : Optional.empty();
        return new Reading.Damaged(reason(mistake), rest);
    }

    private static String reason(IOException mistake) {
        if (mistake instanceof JsonEOFException eof) {
            return "it ends too early, in line " + eof.getLocation().getLineNr();
        }
        if (mistake instanceof JsonProcessingException json && json.getLocation() != null) {
            return "line " + json.getLocation().getLineNr() + " is not JSON";
        }
        return mistake instanceof DamageException ? String.valueOf(mistake.getMessage()) : "it is not text";
    }

    /** The log where the file is laid out exactly as its summary says, so that nothing is cut off or added. */
    private static Optional<AnswerLog> asWritten(Path file, FileChannel channel, long start, LogSummary summary) {
        byte[] tail = ProgressJson.TAIL;
        long end = start + summary.bytes();
        try {
            if (channel.size() != end + tail.length) return Optional.empty();
            ByteBuffer found = ByteBuffer.allocate(tail.length);
            AnswerLog.readAll(channel, found, end);
            return Arrays.equals(found.array(), tail)
                    ? Optional.of(new AnswerLog.OnDisk(file, start, summary.bytes(), summary.count(), summary.crc32()))
                    : Optional.empty();
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    private static JsonParser parser(FileChannel channel) throws IOException {
        channel.position(0);
        InputStream bytes = Channels.newInputStream(channel);
        return ProgressJson.FACTORY.createParser(bytes).disable(JsonParser.Feature.AUTO_CLOSE_SOURCE);
    }
}
