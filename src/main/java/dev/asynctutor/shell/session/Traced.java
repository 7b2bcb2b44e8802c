package dev.asynctutor.shell.session;

import dev.asynctutor.loop.Recording;

/** A run that was recorded, and the program that ran. */
record Traced(Recording recording, ProgramSource source) {}
