package dev.asynctutor.screen;

import dev.asynctutor.screen.TimelineCells.Cell;

/** The characters a timeline is drawn with, each one column wide. */
record TimelineSigns(
        String waiting,
        String ready,
        String step,
        String running,
        String blocking,
        String failed,
        String tick,
        String now,
        String times) {

    static TimelineSigns of(Face face) {
        if (!face.unicode()) return new TimelineSigns(".", "=", "|", "#", "B", "x", "'", "^", "x");
        // Without colour a block would look like any other running step.
        String blocking = face.depth() == 0 ? "B" : "█";
        return new TimelineSigns("░", "▒", "▌", "█", blocking, "✘", "╷", "▲", "×");
    }

    String of(Cell cell) {
        return switch (cell) {
            case NONE -> " ";
            case WAITING -> waiting;
            case READY -> ready;
            case STEP -> step;
            case RUNNING -> running;
            case BLOCKING -> blocking;
        };
    }

    static Role role(Cell cell) {
        return switch (cell) {
            case NONE -> Role.BODY;
            case WAITING -> Role.WAITS;
            case READY -> Role.READY;
            case STEP, RUNNING -> Role.RUNS;
            case BLOCKING -> Role.BLOCKS;
        };
    }

    static String meaning(Cell cell) {
        return switch (cell) {
            case NONE -> "";
            case WAITING -> "waiting";
            case READY -> "ready but not running";
            case STEP -> "a short step";
            case RUNNING -> "running";
            case BLOCKING -> "blocking everyone";
        };
    }
}
