package dev.asynctutor.run;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;

/** Turns a program's bytes into text as they come; what is not UTF-8 becomes the replacement character. */
public final class TextOutput implements OutputListener {
    /** Hears text; a chunk may end within a line, never within a character. */
    @FunctionalInterface
    public interface TextListener {
        void text(Stream stream, String chunk, Duration elapsed);
    }

    private final TextListener listener;
    private final Map<Stream, Decoder> decoders = new EnumMap<>(Stream.class);

    public TextOutput(TextListener listener) {
        this.listener = listener;
        for (Stream stream : Stream.values()) {
            decoders.put(stream, new Decoder());
        }
    }

    @Override
    public void output(Stream stream, ByteBuffer chunk, Duration elapsed) {
        Decoder decoder = decoders.computeIfAbsent(stream, unseen -> new Decoder());
        String text = decoder.decode(chunk);
        if (!text.isEmpty()) {
            listener.text(stream, text, elapsed);
        }
    }

    /** Tells what streams that ended in the middle of a character come to. Called once, when all output was heard. */
    public void finish(Duration elapsed) {
        decoders.forEach((stream, decoder) -> {
            if (decoder.begun.hasRemaining()) {
                listener.text(stream, "\ufffd", elapsed);
            }
        });
    }

    /** Decodes one stream, keeping the first bytes of a character until its last ones come. */
    private static final class Decoder {
        private final CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE);
        private ByteBuffer begun = ByteBuffer.allocate(0);

        String decode(ByteBuffer chunk) {
            ByteBuffer bytes = ByteBuffer.allocate(begun.remaining() + chunk.remaining());
            bytes.put(begun).put(chunk).flip();
            CharBuffer chars = CharBuffer.allocate(bytes.remaining() + 1);
            decoder.decode(bytes, chars, false);
            begun = bytes.slice();
            return chars.flip().toString();
        }
    }
}
