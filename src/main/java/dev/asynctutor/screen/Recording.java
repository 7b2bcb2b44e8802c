package dev.asynctutor.screen;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;

/** The end of what a view of a run was told, as much as fits on any window. */
final class Recording {
    private static final int MOST_CHARACTERS = 50_000;

    private record Piece(int characters, Consumer<RunView> told) {}

    private final Deque<Piece> pieces = new ArrayDeque<>();
    private int characters;

    /** As much of a text as a recording can hold. */
    static String end(CharSequence text) {
        return text.subSequence(Math.max(0, text.length() - MOST_CHARACTERS), text.length())
                .toString();
    }

    void add(int length, Consumer<RunView> told) {
        pieces.addLast(new Piece(length + 1, told));
        characters += length + 1;
        while (characters > MOST_CHARACTERS && pieces.size() > 1)
            characters -= pieces.removeFirst().characters();
    }

    void play(RunView view) {
        pieces.forEach(piece -> piece.told().accept(view));
    }
}
