/** Changes rules one place at a time, and tells which changes no scenario notices. */
@NullMarked
package io.github.sacrum.scenario.mutation;

import org.jspecify.annotations.NullMarked;
