/** Running code: interpreters, processes, limits and output. */
@org.jspecify.annotations.NullMarked
package dev.asynctutor.run;
