/** Measurements, run by hand; each prints ratios of things measured side by side. */
@org.jspecify.annotations.NullMarked
package dev.asynctutor.bench;
