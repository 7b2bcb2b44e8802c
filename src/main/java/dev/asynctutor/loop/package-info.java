/**
 * The event loop made visible: recorded events fold into states, timelines and reports.
 *
 * <p>Times are microseconds since the recorded program started (or on its virtual clock); only documents meant for
 * other programs ({@link dev.asynctutor.loop.TraceReport}) say seconds.
 */
@org.jspecify.annotations.NullMarked
package dev.asynctutor.loop;
