/** Working at an exercise: the ladder of help, the editor, checking on every save, and comparing notes afterwards. */
@org.jspecify.annotations.NullMarked
package dev.asynctutor.shell.workshop;
