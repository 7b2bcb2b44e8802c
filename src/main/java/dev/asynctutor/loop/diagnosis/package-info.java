/** What can be wrong with a run, one small rule for each mistake; a rule speaks only when it can prove it. */
@NullMarked
package dev.asynctutor.loop.diagnosis;

import org.jspecify.annotations.NullMarked;
