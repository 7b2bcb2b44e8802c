package dev.asynctutor.loop;

/**
 * A line of the learner's program.
 *
 * @param file the path as the program saw it
 * @param line counted from 1; 0 where it is not known
 * @param function the qualified name of the function the line is in; empty where the recording does not say
 */
public record Place(String file, int line, String function) {}
