/** The quick start. */
@org.jspecify.annotations.NullMarked
package io.github.sacrum.examples.quickstart;
