/** A host in a nested jar. */
@org.jspecify.annotations.NullMarked
package io.github.sacrum.examples.nestedjar;
