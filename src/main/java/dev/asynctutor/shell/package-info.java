/** Talking: the prompt, the walk through a lesson, and the commands. */
@org.jspecify.annotations.NullMarked
package dev.asynctutor.shell;
