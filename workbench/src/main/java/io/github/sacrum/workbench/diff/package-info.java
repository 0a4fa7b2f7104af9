/** Compares two versions of a pack, and keeps the lock file of its rules. */
@NullMarked
package io.github.sacrum.workbench.diff;

import org.jspecify.annotations.NullMarked;
