/** Judging: answers, predictions, and whether a course keeps its promises. */
@org.jspecify.annotations.NullMarked
package dev.asynctutor.grade;
