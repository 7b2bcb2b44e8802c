/** One learner at one terminal: what is open, where the walk stands, and what the prompt waits for. */
@org.jspecify.annotations.NullMarked
package dev.asynctutor.shell.session;
