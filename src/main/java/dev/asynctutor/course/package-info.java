/** What is taught: immutable records of a course, and the reader of {@code content/}. */
@org.jspecify.annotations.NullMarked
package dev.asynctutor.course;
