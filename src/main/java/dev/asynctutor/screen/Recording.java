package dev.asynctutor.screen;

import dev.asynctutor.screen.RunView.Channel;
import java.util.ArrayDeque;
import java.util.Deque;

/** The end of a program's output, as much as fits on any window. */
final class Recording {
    private static final int MOST_CHARACTERS = 50_000;

    private record Piece(Channel channel, double seconds, String text) {}

    /** Hears the pieces in order. */
    interface Listener {
        void accept(Channel channel, double seconds, CharSequence text);
    }

    private final Deque<Piece> pieces = new ArrayDeque<>();
    private int characters;

    void add(Channel channel, double seconds, CharSequence text) {
        int start = Math.max(0, text.length() - MOST_CHARACTERS);
        Piece piece = new Piece(
                channel, seconds, text.subSequence(start, text.length()).toString());
        pieces.addLast(piece);
        characters += piece.text().length();
        while (characters > MOST_CHARACTERS)
            characters -= pieces.removeFirst().text().length();
    }

    void play(Listener listener) {
        pieces.forEach(piece -> listener.accept(piece.channel(), piece.seconds(), piece.text()));
    }
}
