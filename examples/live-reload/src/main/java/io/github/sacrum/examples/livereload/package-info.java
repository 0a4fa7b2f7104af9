/** A host whose overlay can be changed while it runs. */
@org.jspecify.annotations.NullMarked
package io.github.sacrum.examples.livereload;
