package dev.asynctutor.screen;

/** A piece of source code; the pieces of a source, joined, are the source. */
record Token(Role role, String text) {}
