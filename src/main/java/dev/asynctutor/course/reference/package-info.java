/** What a course has to look things up in: quick reference, glossary and guides, and the search through all of it. */
@org.jspecify.annotations.NullMarked
package dev.asynctutor.course.reference;
