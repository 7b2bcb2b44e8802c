/** The tutor; {@link dev.asynctutor.Main} wires its rooms together. */
@org.jspecify.annotations.NullMarked
package dev.asynctutor;
