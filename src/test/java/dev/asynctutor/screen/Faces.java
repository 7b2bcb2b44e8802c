package dev.asynctutor.screen;

import dev.asynctutor.screen.Face.Colors;

/** Faces to draw on in tests. */
final class Faces {
    private Faces() {}

    static Face person(int width, Colors colors, boolean unicode) {
        return new Face(width, 24, colors, colors == Colors.NONE ? 0 : 256, unicode, true, true, false);
    }

    static Face pipe(int width) {
        return new Face(width, 24, Colors.NONE, 0, true, false, false, false);
    }

    static Face screenReader(int width) {
        return new Face(width, 24, Colors.NONE, 0, true, true, false, true);
    }
}
