/** Who learns: progress, checklist, paths and review, and the JSON store that keeps them. */
@org.jspecify.annotations.NullMarked
package dev.asynctutor.learner;
