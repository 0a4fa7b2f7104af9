/** Knowledge as a rules module provides it: rules with their annotations, vocabulary, sources, recommendations. */
@org.jspecify.annotations.NullMarked
package io.github.sacrum.knowledge;
