/** The reasoner: from facts to an assessment. */
@org.jspecify.annotations.NullMarked
package io.github.sacrum.reasoner;
