package dev.asynctutor.learner;

/** Something about the progress file that its owner should know, in one sentence. */
public record Notice(String sentence) {}
