package dev.asynctutor.course;

/**
 * Something a learner can do afterwards.
 *
 * @param id full id, {@code 6c/choose}; a success metric's has no module before it
 */
public record Outcome(String id, String text) {}
