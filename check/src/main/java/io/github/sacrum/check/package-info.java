/** Checks the sources of a rule pack while it is built, and writes the index of its rules. */
@org.jspecify.annotations.NullMarked
package io.github.sacrum.check;
