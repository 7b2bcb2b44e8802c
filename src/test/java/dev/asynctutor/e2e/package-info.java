/** The real jar, driven as a learner would: through a pseudo-terminal, or from a shell. */
@org.jspecify.annotations.NullMarked
package dev.asynctutor.e2e;
