package dev.asynctutor.run;

import java.time.Duration;

/** A program that could not be started: over before it began. */
record NeverStarted(Job job, String error) implements Running {
    private static final int NOT_FOUND = 127;

    @Override
    public void type(String text) {}

    @Override
    public void closeInput() {}

    @Override
    public void interrupt() {}

    @Override
    public void stop() {}

    @Override
    public boolean isRunning() {
        return false;
    }

    @Override
    public Ended await() {
        return new Ended(NOT_FOUND, Duration.ZERO, Reason.COULD_NOT_START, error, false, job.limits(), "");
    }
}
