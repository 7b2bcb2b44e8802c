/** Writing down: the course as plain files, to be read where no tutor is. */
@org.jspecify.annotations.NullMarked
package dev.asynctutor.export;
