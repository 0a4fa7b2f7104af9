/** Writes the first draft of a condition, a mechanism or a rule, with everything that goes with it. */
@NullMarked
package io.github.sacrum.workbench.scaffold;

import org.jspecify.annotations.NullMarked;
