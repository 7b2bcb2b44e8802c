package dev.asynctutor.course.reference;

import dev.asynctutor.course.reference.Search.Kind;
import java.util.List;

/**
 * Something that can be found by its words.
 *
 * @param id by which its kind is opened
 * @param names what it is called, its title first
 * @param lines its text, without markup
 */
record Passage(Kind kind, String id, List<String> names, List<String> lines) {}
