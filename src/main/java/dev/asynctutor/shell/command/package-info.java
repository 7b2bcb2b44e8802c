/** The commands, one small class each; the same tree serves the prompt and {@code java -jar tutor.jar COMMAND}. */
@org.jspecify.annotations.NullMarked
package dev.asynctutor.shell.command;
